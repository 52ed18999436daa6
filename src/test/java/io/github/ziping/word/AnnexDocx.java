package io.github.ziping.word;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Forms of the tests in the layout of the ministry's circular (财预〔2020〕10号, annex), spelt out from what they say: nine columns, a
 * column of labels beside the indicators, labels merged over their rows; and as they are cut by pages.
 */
public final class AnnexDocx {
    private static final int[] WIDTHS = {500, 900, 1100, 1900, 1000, 1000, 700, 700, 1600};

    /** How the table of indicators is cut. */
    public enum Cut {
        /** Not at all: Word repeats the heading row by itself. */
        NONE,
        /** By a page break between two tables; the second begins with the headings again. */
        HEADINGS_AGAIN,
        /** The same, the second without headings. */
        HEADINGS_ONCE,
        /** By a page that ends in a label, of which one char is on the next one, and in a reason. */
        IN_A_LABEL,
        /** The same with the page's number between the two. */
        ABOVE_A_PAGE_NUMBER;

        private boolean isInALabel() {
            return this == IN_A_LABEL || this == ABOVE_A_PAGE_NUMBER;
        }
    }

    private final SelfEvaluation form;
    private final Cut cut;
    private final StringBuilder xml = new StringBuilder();

    private AnnexDocx(SelfEvaluation form, Cut cut) {
        this.form = form;
        this.cut = cut;
    }

    /** The body of a document with this form. */
    public static String body(SelfEvaluation form, Cut cut) {
        return new AnnexDocx(form, cut).body();
    }

    private String body() {
        xml.append(Docx.p(form.title())).append(Docx.p("（" + form.year() + "年度）"));
        open();
        row(cell(2, "项目名称"), cell(7, form.project()));
        row(cell(2, "主管部门"), cell(2, form.authority()), cell(2, "实施单位"), cell(3, form.unit()));
        funds();
        row(top(1, "年\n度\n总\n体\n目\n标"), cell(4, "预期目标"), cell(4, "实际完成情况"));
        row(below(1), cell(4, form.expectedGoal()), cell(4, form.actualResult()));
        indicators();
        row(cell(6, "总分"), cell(1, text(form.totalWeight())), cell(1, text(form.totalScore())), cell(1, ""));
        if (form.grade() != null) {
            row(cell(6, "评分等级"), cell(3, form.grade()));
        }
        close();
        return xml.toString();
    }

    private void funds() {
        row(
                top(2, "项目资金\n（" + form.funds().unit() + "）"),
                cell(1, ""),
                cell(1, "年初预算数"),
                cell(1, "全年预算数"),
                cell(1, "全年执行数"),
                cell(1, "分值"),
                cell(1, "执行率(%)"),
                cell(1, "得分"));
        fund(form.funds().total());
        form.funds().sources().forEach(this::fund);
    }

    private void fund(FundLine line) {
        row(
                below(2),
                cell(1, line.label()),
                cell(1, text(line.initialBudget())),
                cell(1, text(line.annualBudget())),
                cell(1, text(line.executed())),
                cell(1, text(line.weight())),
                cell(1, text(line.ratePercent())),
                cell(1, text(line.score())));
    }

    private void headings(String label) {
        xml.append("<w:tr><w:trPr><w:tblHeader/></w:trPr>");
        for (String cell : List.of(
                label.isEmpty() ? below(1) : top(1, label),
                cell(1, "一级指标"),
                cell(1, "二级指标"),
                cell(1, "三级指标"),
                cell(1, "年度指标值"),
                cell(1, "实际完成值"),
                cell(1, "分值"),
                cell(1, "得分"),
                cell(1, "偏差原因分析及改进措施"))) {
            xml.append(placed(cell));
        }
        xml.append("</w:tr>");
    }

    private void indicators() {
        headings("绩\n效\n指\n标");
        int split = cut.isInALabel() ? inALabel() : form.indicators().size() / 2;
        String level1 = "";
        String level2 = "";
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            boolean behindCut = cut != Cut.NONE && i == split;
            if (behindCut) {
                close();
                xml.append(cut == Cut.ABOVE_A_PAGE_NUMBER ? Docx.p("— 2 —") : "");
                xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
                open();
                if (cut == Cut.HEADINGS_AGAIN) {
                    headings("绩\n效\n指\n标");
                }
            }
            boolean same1 = indicator.level1().equals(level1);
            boolean same2 = same1 && indicator.level2().equals(level2);
            level1 = indicator.level1();
            level2 = indicator.level2();
            List<String> cells = new ArrayList<>();
            if (cut.isInALabel() && i == split) {
                String reason = form.indicators().get(i - 1).deviation();
                if (isLong(reason)) {
                    // what did not fit on the page before
                    row(
                            top(1, ""),
                            top(1, ""),
                            top(1, "标"),
                            cell(1, ""),
                            cell(1, ""),
                            cell(1, ""),
                            cell(1, ""),
                            cell(1, ""),
                            cell(1, reason.substring(reason.length() / 2)));
                    cells.addAll(List.of(below(1), below(1), below(1)));
                } else {
                    cells.addAll(List.of(top(1, ""), top(1, ""), top(1, "标")));
                }
            } else {
                cells.add(behindCut && cut != Cut.HEADINGS_AGAIN ? top(1, "") : below(1));
                cells.add(same1 && !behindCut ? below(1) : top(1, level1));
                boolean cutLabel = cut.isInALabel() && i == groupStart(split);
                cells.add(
                        same2 && !behindCut
                                ? below(1)
                                : top(1, cutLabel ? level2.substring(0, level2.length() - 1) : level2));
            }
            cells.add(cell(1, indicator.level3()));
            cells.add(cell(1, indicator.target().text()));
            cells.add(cell(1, indicator.actual().text()));
            cells.add(cell(1, text(indicator.weight())));
            cells.add(cell(1, text(indicator.score())));
            String reason = indicator.deviation() == null ? "" : indicator.deviation();
            boolean goesOn = cut.isInALabel() && i == split - 1 && isLong(reason);
            cells.add(cell(1, goesOn ? reason.substring(0, reason.length() / 2) : reason));
            row(cells.toArray(String[]::new));
        }
    }

    private static boolean isLong(String reason) {
        return reason != null && reason.length() > 20;
    }

    /** The first row of the second page: one inside the last group of two or more rows, behind a reason where there is one. */
    private int inALabel() {
        int last = -1;
        for (int i = 1; i < form.indicators().size(); i++) {
            if (groupStart(i) < i && form.indicators().get(i).level2().endsWith("标")) {
                last = i;
                if (isLong(form.indicators().get(i - 1).deviation())) {
                    return i;
                }
            }
        }
        return last;
    }

    private int groupStart(int row) {
        int start = row;
        Indicator here = form.indicators().get(row);
        while (start > 0
                && form.indicators().get(start - 1).level1().equals(here.level1())
                && form.indicators().get(start - 1).level2().equals(here.level2())) {
            start--;
        }
        return start;
    }

    private void open() {
        xml.append("<w:tbl><w:tblPr><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : WIDTHS) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
    }

    private void close() {
        xml.append("</w:tbl>");
    }

    private int column;

    private void row(String... cells) {
        xml.append("<w:tr>");
        for (String cell : cells) {
            xml.append(placed(cell));
        }
        xml.append("</w:tr>");
    }

    /** A cell with the width of its columns. */
    private String placed(String cell) {
        int span = cell.charAt(0) - '0';
        int width = 0;
        for (int i = 0; i < span; i++) {
            width += WIDTHS[column++];
        }
        column %= WIDTHS.length;
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>"
                + (span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "") + cell.substring(1) + "</w:tc>";
    }

    private static String cell(int span, String text) {
        return span + "</w:tcPr>" + paragraphs(text);
    }

    private static String top(int span, String text) {
        return span + "<w:vMerge w:val=\"restart\"/></w:tcPr>" + paragraphs(text);
    }

    private static String below(int span) {
        return span + "<w:vMerge/></w:tcPr><w:p/>";
    }

    private static String paragraphs(String text) {
        StringBuilder paragraphs = new StringBuilder();
        for (String line : String.valueOf(text).split("\n", -1)) {
            paragraphs.append(Docx.p(line));
        }
        return paragraphs.toString();
    }

    private static String text(BigDecimal number) {
        return number == null ? "-" : number.toPlainString();
    }
}
