package io.github.ziping.write.lists;

import io.github.ziping.merge.ProjectFigures;
import io.github.ziping.merge.SubmissionStatistics;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.write.form.Placeholder;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.SheetXmlStream;
import io.github.ziping.write.xlsx.TextMeasure;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the sheet 指标明细: a row for each indicator of all forms, as a table to filter and to pivot. */
public final class IndicatorList {
    /** The sheet's name, and the table's. */
    public static final String NAME = "指标明细";

    /** The columns, from 0, that formulas of the summary look into. */
    public static final int LEVEL1 = 5;

    public static final int WEIGHT = 10;
    public static final int SCORE = 11;
    public static final int LOST = 12;

    /** Stands for the points lost where another form of the project counts: what is no number there is in no sum and count. */
    private static final String REPEATED = "重复";

    /** The most rows of a sheet. */
    private static final int MOST_ROWS = 1_048_576;

    private static final String[] HEADINGS = {
        "序号", "项目序号", "项目名称", "主管部门", "实施单位", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "失分", "偏差原因分析及改进措施"
    };
    private static final double[] WIDTHS = {4.5, 5.6, 18, 12, 12, 9, 11, 18, 11, 12, 6, 6, 6, 28};

    /** The columns whose texts may take several lines. */
    private static final int[] LONG = {2, 3, 4, 6, 7, 8, 9, 13};

    private final SheetXmlStream sheet;
    private final ListStyles styles;
    private final FormLinks forms;
    private final double[] room = new double[WIDTHS.length];
    private int count;

    private IndicatorList(SheetXmlStream sheet, ListStyles styles, FormLinks forms) {
        this.sheet = sheet;
        this.styles = styles;
        this.forms = forms;
        for (int i = 0; i < WIDTHS.length; i++) {
            room[i] = TextMeasure.columnPoints(WIDTHS[i]) - 3;
        }
    }

    /**
     * Writes the sheet.
     *
     * @return how many indicators there are
     * @throws IOException when there are more than a sheet has rows
     */
    public static int write(SheetXmlStream sheet, ListStyles styles, SubmissionStatistics summary, FormLinks forms)
            throws IOException {
        IndicatorList list = new IndicatorList(sheet, styles, forms);
        list.begin();
        for (int i = 0; i < summary.projects().size(); i++) {
            list.project(i, summary.projects().get(i), summary, true);
        }
        int counted = summary.projects().size();
        for (int i = 0; i < summary.repeated().size(); i++) {
            list.project(counted + i, summary.repeated().get(i), summary, false);
        }
        return list.count;
    }

    private void begin() {
        for (double width : WIDTHS) {
            sheet.width(width);
        }
        sheet.freeze(1, 0);
        sheet.printOnePageWide();
        sheet.row(29);
        for (int i = 0; i < HEADINGS.length; i++) {
            sheet.text(i, HEADINGS[i], styles.head);
        }
    }

    private void project(int number, ProjectFigures project, SubmissionStatistics summary, boolean counted)
            throws IOException {
        SelfEvaluation form = project.form();
        List<Indicator> indicators = form.indicators();
        if (count + indicators.size() >= MOST_ROWS) {
            throw new IOException("指标超过 " + MOST_ROWS + " 行，一张工作表放不下，请分批汇总");
        }
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            @Nullable
            String[] texts = {
                null,
                null,
                form.project(),
                form.authority(),
                form.unit(),
                summary.level1().names().get(summary.level1().of(indicator)),
                indicator.level2(),
                indicator.level3(),
                indicator.target() == null ? null : indicator.target().text(),
                indicator.actual() == null ? null : indicator.actual().text(),
                null,
                null,
                null,
                indicator.deviation()
            };
            sheet.row(height(texts));
            sheet.number(0, ++count, styles.count);
            sheet.number(1, number + 1, styles.count);
            for (int column = 2; column < WEIGHT; column++) {
                sheet.text(column, texts[column], column < LEVEL1 ? styles.text : styles.middle);
            }
            figure(WEIGHT, forms.reference(number, i, Placeholder.WEIGHT), indicator.weight());
            figure(SCORE, forms.reference(number, i, Placeholder.SCORE), indicator.score());
            if (counted) {
                lost(indicator, form.hasScores());
            } else {
                sheet.text(LOST, REPEATED, styles.middle);
            }
            sheet.text(LOST + 1, texts[LOST + 1], styles.text);
        }
    }

    private void figure(int column, @Nullable String reference, @Nullable BigDecimal value) {
        if (value == null || reference == null) {
            sheet.number(column, value, styles.points);
        } else {
            sheet.formula(column, reference, value, styles.points);
        }
    }

    /** The points that an indicator lost; nothing where none could be had, or none are given in the whole form. */
    private void lost(Indicator indicator, boolean formIsScored) {
        BigDecimal weight = indicator.weight();
        if (weight == null || !formIsScored) {
            sheet.blank(LOST, styles.points);
            return;
        }
        String weighed = sheet.address(WEIGHT);
        String scored = sheet.address(SCORE);
        sheet.formula(
                LOST,
                "ROUND(" + weighed + "-" + scored + ",10)",
                weight.subtract(Decimals.orZero(indicator.score())),
                styles.points);
    }

    private double height(@Nullable String[] texts) {
        double height = 18;
        for (int column : LONG) {
            String text = texts[column];
            // most texts are short: a line of ideographs is measured without looking
            if (text != null && (text.length() * styles.size > room[column] || text.indexOf('\n') >= 0)) {
                height = Math.max(height, TextMeasure.height(text, room[column], styles.size, false) + 2);
            }
        }
        return TextMeasure.rowHeight(Math.min(height, 400));
    }

    /** The part that makes the sheet a table. */
    public static XmlBuffer table(int indicators) {
        String range = "A1:" + new CellRef(Math.max(1, indicators), HEADINGS.length - 1).address();
        XmlBuffer xml = new XmlBuffer(2048)
                .ascii(XmlBuffer.DECLARATION)
                .ascii("<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" id=\"1\" name=\"")
                .text(NAME)
                .ascii("\" displayName=\"")
                .text(NAME)
                .ascii("\" ref=\"")
                .ascii(range)
                .ascii("\" totalsRowShown=\"0\"><autoFilter ref=\"")
                .ascii(range)
                .ascii("\"/><tableColumns count=\"")
                .number(HEADINGS.length)
                .ascii("\">");
        for (int i = 0; i < HEADINGS.length; i++) {
            xml.ascii("<tableColumn id=\"")
                    .number(i + 1)
                    .ascii("\" name=\"")
                    .text(HEADINGS[i])
                    .ascii("\"/>");
        }
        return xml.ascii("</tableColumns><tableStyleInfo name=\"TableStyleLight1\" showFirstColumn=\"0\""
                + " showLastColumn=\"0\" showRowStripes=\"0\" showColumnStripes=\"0\"/></table>");
    }

    /** The cells of a column, as another sheet refers to them. */
    public static String range(int column, int indicators) {
        return CellReferences.onSheet(NAME, CellReferences.absolute(1, Math.max(1, indicators), column));
    }
}
