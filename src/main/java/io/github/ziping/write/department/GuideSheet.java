package io.github.ziping.write.department;

import io.github.ziping.model.Indicator;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.canvas.SheetCanvas;
import io.github.ziping.write.xlsx.CellStyle;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Draws the sheet 填报说明: what to do, rows that are filled rightly, and what the colours mean, on one screen. */
final class GuideSheet {
    /** Stands for the unit of amounts in the lines of a profile. */
    private static final String AMOUNT_UNIT = "{{funds.unit}}";

    private static final int FIRST = 1;
    private static final int LAST = FIRST + IndicatorColumn.values().length - 1;

    /** Widths of the columns of the examples, which are those of 指标 made narrower. */
    private static final double[] WIDTHS = {10, 9, 17, 7, 8, 7, 15, 9, 6, 6, 32};

    private static final double WHOLE_WIDTH = Arrays.stream(WIDTHS).sum();

    /** Points of the examples' texts. */
    private static final double SMALL = 9.5;

    private final SheetCanvas canvas;
    private final EntryStyles looks;
    private final Profile profile;
    private final String amountUnit;
    private final int year;
    private int row;

    private GuideSheet(SheetCanvas canvas, EntryStyles looks, Profile profile, String amountUnit, int year) {
        this.canvas = canvas;
        this.looks = looks;
        this.profile = profile;
        this.amountUnit = amountUnit;
        this.year = year;
    }

    /**
     * Draws the sheet.
     *
     * @param amountUnit the unit of the workbook's amounts
     * @param year the year that is evaluated, which takes the place of the profile's
     */
    static void draw(SheetCanvas canvas, EntryStyles looks, Profile profile, String amountUnit, int year) {
        new GuideSheet(canvas, looks, profile, amountUnit, year).draw();
    }

    private void draw() {
        InputDesign design = profile.input();
        canvas.width(0, 2);
        for (int i = 0; i < WIDTHS.length; i++) {
            canvas.width(FIRST + i, WIDTHS[i]);
        }
        canvas.height(row++, 8);
        line(design.guideSheet(), looks.title(), 30);
        line(ofYear(profile.name()), looks.hint().centered(), 20);
        for (String written : design.guide()) {
            String text = ofYear(written.replace(AMOUNT_UNIT, amountUnit));
            line(text, looks.plain(), EntryHeight.of(text, WHOLE_WIDTH, looks.plain()));
        }
        drawExamples();
        drawLegend();
        canvas.printOnePage();
        canvas.protect();
    }

    private String ofYear(String text) {
        return text.replace(profile.year() + "年", year + "年");
    }

    private void drawExamples() {
        if (profile.input().examples().isEmpty()) {
            return;
        }
        line("示例：指标一表这样填", looks.plain().bolded(), 24);
        for (IndicatorColumn column : IndicatorColumn.values()) {
            canvas.text(
                    row,
                    FIRST + column.index(),
                    profile.heading(column.heading()),
                    looks.head().sized(SMALL));
        }
        canvas.height(row++, 30);
        for (Indicator example : profile.input().examples()) {
            example(example);
        }
    }

    private void example(Indicator example) {
        RowValues values = RowValues.of(example, profile.targets());
        text(IndicatorColumn.LEVEL1, example.level1());
        text(IndicatorColumn.LEVEL2, example.level2());
        text(IndicatorColumn.LEVEL3, example.level3());
        text(IndicatorColumn.OPERATOR, values.target().operator());
        quantity(IndicatorColumn.TARGET, values.target());
        text(IndicatorColumn.MEASURE, values.target().unit());
        quantity(IndicatorColumn.ACTUAL, values.actual());
        text(IndicatorColumn.ACTUAL_MEASURE, values.actual().unit());
        number(IndicatorColumn.WEIGHT, example.weight(), EntryStyles.POINTS);
        number(IndicatorColumn.SCORE, example.score(), EntryStyles.POINTS);
        text(IndicatorColumn.DEVIATION, example.deviation());
        canvas.height(row, Math.max(22, exampleHeight()));
        row++;
    }

    private double exampleHeight() {
        double height = 0;
        for (IndicatorColumn column : IndicatorColumn.values()) {
            String shown = canvas.shown(row, FIRST + column.index());
            height = Math.max(height, EntryHeight.of(shown, WIDTHS[column.index()], exampleLook(column)));
        }
        return height;
    }

    private CellStyle exampleLook(IndicatorColumn column) {
        CellStyle look = looks.example().sized(SMALL);
        return column == IndicatorColumn.DEVIATION ? look.left() : look;
    }

    private void text(IndicatorColumn column, @Nullable String text) {
        canvas.text(row, FIRST + column.index(), text, exampleLook(column).formatted(CellStyle.TEXT));
    }

    private void quantity(IndicatorColumn column, QuantityEntry entry) {
        if (entry.number() == null) {
            text(column, entry.text());
        } else {
            number(column, entry.number(), entry.format());
        }
    }

    private void number(IndicatorColumn column, @Nullable BigDecimal number, String format) {
        canvas.number(row, FIRST + column.index(), number, exampleLook(column).number(format));
    }

    private void drawLegend() {
        line("单元格颜色", looks.plain().bolded(), 24);
        legend("填写", looks.entry(), "请在这里填写或选择。");
        legend("标题", looks.label(), "已锁定，请勿改动。");
        legend("自动计算", looks.computed(null), "由公式算出，已锁定，填写后自动更新。");
        CellStyle alert = looks.computed(null).boxed(EntryStyles.ALERT_FILL, EntryStyles.LINES);
        legend("请核对", alert.colored(EntryStyles.ALERT), "填得不对：合计不符、得分高于分值、得分不合比例或档次、单位不一致。改正后颜色自动消失。");
        CellStyle due = looks.computed(null).boxed(EntryStyles.DUE_FILL, EntryStyles.LINES);
        legend("请填写", due.colored(EntryStyles.DUE), "必须填写、还空着的格子；或扣了分、超过目标较多，还没有写明原因。");
    }

    private void line(String text, CellStyle look, double height) {
        canvas.wideText(row, FIRST, LAST, text, look);
        canvas.height(row++, height);
    }

    private void legend(String name, CellStyle look, String meaning) {
        canvas.text(row, FIRST, name, look.centered());
        canvas.wideText(row, FIRST + 1, LAST, meaning, looks.plain().left());
        canvas.height(row++, 20);
    }
}
