package io.github.ziping.write;

import io.github.ziping.profile.Profile;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the sheet 指标 offers, expects and highlights: one rule per column, so that inserted rows have it too. */
final class IndicatorRules {
    private final Profile profile;
    private final EntryRules rules;
    private final Highlights highlights;
    private final int firstRow;
    private final int lastRow;

    IndicatorRules(XSSFSheet sheet, Profile profile, int firstRow, int lastRow) {
        this.profile = profile;
        this.rules = new EntryRules(sheet);
        this.highlights = new Highlights(sheet);
        this.firstRow = firstRow;
        this.lastRow = lastRow;
    }

    void add() {
        String other = "可从菜单中选择，也可直接填写。";
        offer(IndicatorColumn.LEVEL1, ChoiceLists.LEVEL1, other);
        offer(IndicatorColumn.LEVEL2, ChoiceLists.LEVEL2, other);
        String qualitative = profile.targets().qualitative();
        offer(IndicatorColumn.OPERATOR, ChoiceLists.OPERATORS, "定量指标选符号，文字指标选“" + qualitative + "”。");
        offer(IndicatorColumn.MEASURE, ChoiceLists.UNITS, other);
        IndicatorColumn actual = IndicatorColumn.ACTUAL;
        rules.suggest(ChoiceLists.RESULTS, cells(actual), heading(actual), "定量指标填数字；定性指标从菜单中选择。");
        String same = "与" + heading(IndicatorColumn.MEASURE) + "相同时留空。";
        offer(IndicatorColumn.ACTUAL_MEASURE, ChoiceLists.ACTUAL_UNITS, same);
        number(IndicatorColumn.WEIGHT, "只填数字。");
        number(IndicatorColumn.SCORE, "只填数字，不高于" + heading(IndicatorColumn.WEIGHT) + "。");
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
        highlights.alert("$" + IndicatorColumn.WEIGHT.letter() + "$1<>" + full, new CellRangeAddress(0, 0, sum, sum));
        String weight = first(IndicatorColumn.WEIGHT);
        String score = first(IndicatorColumn.SCORE);
        String reason = first(IndicatorColumn.DEVIATION);
        String numbers = "ISNUMBER(" + weight + "),ISNUMBER(" + score + ")";
        highlights.alert("AND(" + numbers + "," + score + ">" + weight + ")", area(IndicatorColumn.SCORE));
        String unexplained = score + "<" + weight + ",TRIM(" + reason + ")=\"\"";
        highlights.alert("AND(" + numbers + "," + unexplained + ")", area(IndicatorColumn.DEVIATION));
    }

    private String heading(IndicatorColumn column) {
        return profile.heading(column.heading());
    }

    /** The column's cell in the first row, as a conditional format spells it. */
    private String first(IndicatorColumn column) {
        return "$" + column.letter() + (firstRow + 1);
    }

    private CellRangeAddress area(IndicatorColumn column) {
        return new CellRangeAddress(firstRow, lastRow, column.index(), column.index());
    }

    private CellRangeAddressList cells(IndicatorColumn column) {
        return new CellRangeAddressList(firstRow, lastRow, column.index(), column.index());
    }
}
