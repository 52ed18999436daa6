package io.github.ziping.write.department;

import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.canvas.Area;
import io.github.ziping.write.canvas.SheetCanvas;
import io.github.ziping.write.xlsx.CellReferences;
import java.util.List;

/**
 * Adds what the sheet 指标 offers, expects and highlights: one rule per column from the headings on, so that inserted rows
 * have it too, even one above all others.
 */
final class IndicatorRules {
    private final Profile profile;
    private final DataValidations rules;
    private final ConditionalFormats highlights;
    private final int firstRow;
    private final int lastRow;

    IndicatorRules(SheetCanvas canvas, Profile profile, int headRow, int lastRow) {
        this.profile = profile;
        this.rules = new DataValidations(canvas);
        this.highlights = new ConditionalFormats(canvas);
        this.firstRow = headRow;
        this.lastRow = lastRow;
    }

    void add() {
        String other = "可从菜单中选择，也可直接填写。";
        offer(IndicatorColumn.LEVEL1, ChoiceLists.LEVEL1, other);
        offer(IndicatorColumn.LEVEL2, ChoiceLists.level2Of(first(IndicatorColumn.LEVEL1)), "先选一级指标，再从菜单中选择。");
        String qualitative = profile.targets().qualitative();
        offer(IndicatorColumn.OPERATOR, ChoiceLists.OPERATORS, "定量指标选符号，文字指标选“" + qualitative + "”。");
        offer(IndicatorColumn.MEASURE, ChoiceLists.UNITS, other);
        IndicatorColumn actual = IndicatorColumn.ACTUAL;
        String results = ChoiceLists.resultsOf(first(IndicatorColumn.OPERATOR), qualitative);
        rules.suggest(results, cells(actual), heading(actual), "定量指标填数字；定性指标从菜单中选择。");
        String same = "与" + heading(IndicatorColumn.MEASURE) + "相同时留空。";
        offer(IndicatorColumn.ACTUAL_MEASURE, ChoiceLists.ACTUAL_UNITS, same);
        number(IndicatorColumn.WEIGHT, "只填数字。");
        number(IndicatorColumn.SCORE, "只填数字，不高于" + heading(IndicatorColumn.WEIGHT) + "。");
        rules.refuse(
                column(IndicatorsSheet.HINT_COLUMN),
                IndicatorsSheet.HINTS,
                "这一列由公式算出，不用填写。",
                "这一列由公式算出，不用填写；请按 Esc 取消。");
        highlight();
    }

    private void offer(IndicatorColumn column, String list, String prompt) {
        rules.offer(list, cells(column), heading(column), prompt);
    }

    private void number(IndicatorColumn column, String prompt) {
        rules.number(cells(column), heading(column), prompt);
    }

    private void highlight() {
        String full = profile.scoring().totalWeight().stripTrailingZeros().toPlainString();
        int sum = IndicatorColumn.WEIGHT.index();
        highlights.alert("$" + IndicatorColumn.WEIGHT.letter() + "$1<>" + full, new Area(0, 0, sum, sum));
        String weight = first(IndicatorColumn.WEIGHT);
        String score = first(IndicatorColumn.SCORE);
        String reason = first(IndicatorColumn.DEVIATION);
        String numbers = "ISNUMBER(" + weight + "),ISNUMBER(" + score + ")";
        highlights.alert("AND(" + numbers + "," + score + ">" + weight + ")", area(IndicatorColumn.SCORE));
        String unexplained = score + "<" + weight + ",TRIM(" + reason + ")=\"\"";
        highlights.due("AND(" + numbers + "," + unexplained + ")", area(IndicatorColumn.DEVIATION));
        hinted();
        required();
    }

    /** Highlights the cell that a hint is about, and the hint itself. */
    private void hinted() {
        String actual = profile.heading(HeaderWord.ACTUAL);
        highlights.alert(is(HintText.UNITS), area(IndicatorColumn.ACTUAL_MEASURE));
        highlights.alert(
                "OR(" + is(HintText.choose(actual)) + "," + is(HintText.preferChoice(actual)) + ","
                        + is(HintText.number(actual)) + "," + begins(HintText.COST_DEVIATION) + ","
                        + begins(HintText.SLIP) + ")",
                area(IndicatorColumn.ACTUAL));
        highlights.alert(
                "OR(" + begins(HintText.MISSED) + "," + begins(HintText.PRO_RATA) + "," + begins(HintText.BAND) + ")",
                area(IndicatorColumn.SCORE));
        Area hints = new Area(firstRow + 1, lastRow, IndicatorsSheet.HINT_COLUMN, IndicatorsSheet.HINT_COLUMN);
        String told = hint(firstRow + 1);
        String advice = "LEFT(" + told + "," + HintText.ADVICE.length() + ")=" + CellReferences.quoted(HintText.ADVICE);
        String due = "OR(" + told + "=" + CellReferences.quoted(HintText.NO_REASON) + "," + advice + ")";
        highlights.due(due, hints);
        // what is only not filled yet is not wrong
        String missing = HintText.missing("");
        String open = "LEFT(" + told + "," + missing.length() + ")=" + CellReferences.quoted(missing);
        String fine = "LEFT(" + told + ",1)=" + CellReferences.quoted(HintText.FINE);
        highlights.alert("NOT(OR(" + told + "=\"\"," + fine + "," + due + "," + open + "))", hints);
    }

    private static String hint(int row) {
        return CellReferences.columnFixed(row, IndicatorsSheet.HINT_COLUMN);
    }

    /** The hint of a row by its place, so that a row is coloured which was inserted and shows no hint itself. */
    private String hintHere() {
        return "IF(ROW()<" + (firstRow + 2) + ",\"\",INDEX(" + CheckSheet.HINTS + ",ROW()-" + (firstRow + 1) + "))";
    }

    private String is(String text) {
        return hintHere() + "=" + CellReferences.quoted(text);
    }

    private String begins(String text) {
        return "LEFT(" + hintHere() + "," + text.length() + ")=" + CellReferences.quoted(text);
    }

    /** Colours what an indicator still lacks, and texts where numbers belong. */
    private void required() {
        List<IndicatorColumn> required = List.of(
                IndicatorColumn.LEVEL3,
                IndicatorColumn.TARGET,
                IndicatorColumn.ACTUAL,
                IndicatorColumn.WEIGHT,
                IndicatorColumn.SCORE);
        for (IndicatorColumn column : required) {
            String blank = "LEN(TRIM(" + first(column) + "))=0";
            highlights.due(
                    "IF(ISERROR(" + first(column) + "),FALSE,AND(" + hintHere() + "<>\"\"," + blank + "))",
                    area(column));
        }
        for (IndicatorColumn points : List.of(IndicatorColumn.WEIGHT, IndicatorColumn.SCORE)) {
            highlights.alert(
                    "IF(ROW()<" + (firstRow + 2) + ",FALSE,IF(ISTEXT(" + first(points) + "),LEN(TRIM(" + first(points)
                            + "))>0,FALSE))",
                    area(points));
        }
        highlights.alert(is(HintText.isText(profile.heading(HeaderWord.TARGET))), area(IndicatorColumn.TARGET));
    }

    private String heading(IndicatorColumn column) {
        return profile.heading(column.heading());
    }

    /** The column's cell in the first row, as a conditional format spells it. */
    private String first(IndicatorColumn column) {
        return CellReferences.columnFixed(firstRow, column.index());
    }

    private Area area(IndicatorColumn column) {
        return new Area(firstRow, lastRow, column.index(), column.index());
    }

    private Area cells(IndicatorColumn column) {
        return column(column.index());
    }

    private Area column(int index) {
        return new Area(firstRow, lastRow, index, index);
    }
}
