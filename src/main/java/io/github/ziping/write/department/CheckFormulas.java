package io.github.ziping.write.department;

import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import io.github.ziping.write.xlsx.CellReferences;
import java.util.Locale;

/** What {@link EntryHints} says of a row, as formulas over the row's cells on the sheet 核对. */
final class CheckFormulas {
    /** Signs that make no reason, with those that a pattern would be made of. */
    private static final String MARKS = "。．.，,、；;：:！!？?／/\\-—–－_~～*＊（）()“”… 　";

    private static final String DIGITS = "0123456789";
    private static final int LONGEST_NO_REASON = 20;

    private final Profile profile;
    private final int row;

    /** The formulas of a row, from 0. */
    CheckFormulas(Profile profile, int row) {
        this.profile = profile;
        this.row = row;
    }

    private String at(CheckColumn column) {
        return column.in(row);
    }

    /** The name of a column of the sheet 指标 from its headings on; a name, as POI loses the sheet in shared formulas. */
    static String entries(IndicatorColumn column) {
        return "entry_" + column.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A cell of the sheet 指标, by its place and not by reference, so that rows may be inserted, deleted and sorted there.
     *
     * @param head the headings' row, from 0, on both sheets
     * @param number whether it counts as a number only
     */
    String entry(IndicatorColumn column, int head, boolean number) {
        String cell = "INDEX(" + entries(column) + ",ROW()-" + head + ")";
        String text = number ? "\"\"" : "TRIM(" + cell + "&\"\")";
        return isNumeric(column)
                ? "IFERROR(IF(ISNUMBER(" + cell + ")," + cell + "," + text + "),\"\")"
                : "IFERROR(" + text + ",\"\")";
    }

    private static boolean isNumeric(IndicatorColumn column) {
        return switch (column) {
            case TARGET, ACTUAL, WEIGHT, SCORE -> true;
            default -> false;
        };
    }

    /** The unit of the result: its own, else the target's. */
    String measure(int head) {
        String own = entry(IndicatorColumn.ACTUAL_MEASURE, head, false);
        return "IF(" + own + "=\"\"," + at(CheckColumn.MEASURE) + "," + own + ")";
    }

    /** 1 where the hint asks for something. */
    String problem() {
        String hint = at(CheckColumn.HINT);
        return "IF(OR(" + hint + "=\"\"," + hint + "=" + CellReferences.quoted(EntryHints.FINE) + "),0,1)";
    }

    /** The reason without marks. */
    String reason(String text) {
        String bare = "SUBSTITUTE(" + text + ",CHAR(10),\"\")";
        for (int i = 0; i < MARKS.length(); i++) {
            bare = "SUBSTITUTE(" + bare + ",\"" + MARKS.charAt(i) + "\",\"\")";
        }
        return bare;
    }

    /** The marks of {@link #reason} taken out of a text. */
    static String withoutMarks(String text) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && MARKS.indexOf(c) < 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Whether the bare reason is one. */
    String realReason() {
        String bare = at(CheckColumn.REASON);
        return "IF(" + bare + "=\"\",FALSE,IF(LEN(" + bare + ")>" + LONGEST_NO_REASON + ",TRUE,ISERROR(MATCH(" + bare
                + "," + ChoiceLists.NO_REASON + ",0))))";
    }

    /** Whether a target that can be compared is missed. */
    String missed() {
        String target = at(CheckColumn.TARGET);
        String actual = at(CheckColumn.ACTUAL);
        String operator = at(CheckColumn.OPERATOR);
        String equal = "IF(" + target + "<=0," + actual + "<>" + target + "," + actual + "<" + target + ")";
        String missed = "IF(" + operator + "=\"≥\"," + actual + "<" + target + ",IF(" + operator + "=\">\"," + actual
                + "<=" + target + ",IF(" + operator + "=\"≤\"," + actual + ">" + target + ",IF(" + operator + "=\"<\","
                + actual + ">=" + target + ",IF(" + operator + "=\"=\"," + equal + ",FALSE)))))";
        return "IF(" + bothNumbers() + ",IF(" + comparable() + "," + missed + ",FALSE),FALSE)";
    }

    private String bothNumbers() {
        return "AND(ISNUMBER(" + at(CheckColumn.TARGET) + "),ISNUMBER(" + at(CheckColumn.ACTUAL) + "))";
    }

    /** A percentage beside a number without a unit may be a share: 0.98 beside 95%. */
    private String comparable() {
        String unit = at(CheckColumn.ACTUAL_MEASURE);
        return "IF(AND(" + at(CheckColumn.MEASURE) + "=\"\"," + unit + "<>\"\",COUNTIF(" + ChoiceLists.PERCENT + ","
                + unit + ")>0)," + fraction(CheckColumn.TARGET) + "=" + fraction(CheckColumn.ACTUAL) + ",TRUE)";
    }

    private String fraction(CheckColumn column) {
        return "AND(ABS(" + at(column) + ")<=1," + at(column) + "<>0)";
    }

    /** Whether points rise with the result. */
    private String rises() {
        String operator = at(CheckColumn.OPERATOR);
        return "OR(" + operator + "=\"≥\"," + operator + "=\">\",AND(" + operator + "=\"=\"," + at(CheckColumn.ACTUAL)
                + "<" + at(CheckColumn.TARGET) + "))";
    }

    /** The points of a missed target in proportion; empty where there are none. */
    String proportional() {
        String target = at(CheckColumn.TARGET);
        String actual = at(CheckColumn.ACTUAL);
        String rising = "IF(" + target + ">0," + clamped(actual, target) + ",\"\")";
        String sinking = "IF(AND(" + actual + ">0," + target + "<>0)," + clamped(target, actual) + ",\"\")";
        return weighed("IF(" + rises() + "," + rising + "," + sinking + ")");
    }

    private String clamped(String share, String whole) {
        String weight = at(CheckColumn.WEIGHT);
        return "MAX(0,MIN(" + weight + "," + share + "*" + weight + "/" + whole + "))";
    }

    /** The points of a target that is exceeded where less is better; empty where there are none. */
    String falling() {
        String target = at(CheckColumn.TARGET);
        String points = "MAX(0,2-" + at(CheckColumn.ACTUAL) + "/" + target + ")*" + at(CheckColumn.WEIGHT);
        return weighed("IF(" + rises() + ",\"\",IF(" + target + "<=0,\"\"," + points + "))");
    }

    private String weighed(String points) {
        return "IF(" + at(CheckColumn.MISSED) + ",IF(ISNUMBER(" + at(CheckColumn.WEIGHT) + ")," + points
                + ",\"\"),\"\")";
    }

    /** The line of the result among the words of bands; 0 for any other. */
    String band() {
        String actual = at(CheckColumn.ACTUAL);
        return "IF(ISTEXT(" + actual + "),IFERROR(MATCH(" + actual + "," + ChoiceLists.BAND_WORDS + ",0),0),0)";
    }

    /** Whether a text holds no digit. */
    String isWord(CheckColumn column) {
        String bare = at(column);
        for (int i = 0; i < DIGITS.length(); i++) {
            bare = "SUBSTITUTE(" + bare + ",\"" + DIGITS.charAt(i) + "\",\"\")";
        }
        return "IF(ISTEXT(" + at(column) + "),LEN(" + at(column) + ")=LEN(" + bare + "),FALSE)";
    }

    /** The hint; see {@link EntryHints#row}. */
    String hint() {
        Cases cases = new Cases();
        String name = at(CheckColumn.NAME);
        String target = at(CheckColumn.TARGET);
        String actual = at(CheckColumn.ACTUAL);
        String weight = at(CheckColumn.WEIGHT);
        String score = at(CheckColumn.SCORE);
        cases.when(
                "NOT(OR(" + name + "<>\"\",AND(OR(" + target + "<>\"\"," + actual + "<>\"\"),OR(" + weight + "<>\"\","
                        + score + "<>\"\"))))",
                "");
        cases.when(name + "=\"\"", EntryHints.missing(profile.heading(HeaderWord.LEVEL3)));
        cases.when(target + "=\"\"", EntryHints.missing(profile.heading(HeaderWord.TARGET)));
        cases.when(actual + "=\"\"", EntryHints.missing(profile.heading(HeaderWord.ACTUAL)));
        cases.when("NOT(ISNUMBER(" + weight + "))", EntryHints.missing(profile.heading(HeaderWord.WEIGHT)));
        cases.when("NOT(ISNUMBER(" + score + "))", EntryHints.missing(profile.heading(HeaderWord.SCORE)));
        cases.when(weight + "<0", EntryHints.negative(profile.heading(HeaderWord.WEIGHT)));
        cases.when(score + "<0", EntryHints.negative(profile.heading(HeaderWord.SCORE)));
        cases.when(
                score + ">" + weight,
                EntryHints.above(profile.heading(HeaderWord.SCORE), profile.heading(HeaderWord.WEIGHT)));
        kinds(cases);
        missed(cases);
        band(cases);
        cases.when("AND(" + score + "<" + weight + ",NOT(" + at(CheckColumn.REAL_REASON) + "))", EntryHints.NO_REASON);
        cases.when(farAbove(), EntryHints.OVER);
        return cases.otherwise(EntryHints.FINE);
    }

    private void kinds(Cases cases) {
        String heading = profile.heading(HeaderWord.ACTUAL);
        cases.when("AND(" + bothNumbers() + "," + unitsDiffer() + ")", EntryHints.UNITS);
        cases.when(
                "AND(ISNUMBER(" + at(CheckColumn.TARGET) + ")," + at(CheckColumn.ACTUAL_IS_WORD) + ")",
                EntryHints.number(heading));
        cases.when(
                "AND(" + at(CheckColumn.TARGET_IS_WORD) + "," + at(CheckColumn.BAND) + "=0)",
                EntryHints.choose(heading));
    }

    private String unitsDiffer() {
        String wanted = at(CheckColumn.MEASURE);
        String unit = at(CheckColumn.ACTUAL_MEASURE);
        String same = "IF(" + wanted + "=" + unit + ",TRUE,IFERROR(" + group(wanted) + "=" + group(unit) + ",FALSE))";
        return wanted + "<>\"\"," + unit + "<>\"\",NOT(" + same + ")";
    }

    private static String group(String unit) {
        return "INDEX(" + ChoiceLists.UNIT_GROUPS + ",MATCH(" + unit + "," + ChoiceLists.UNIT_WORDS + ",0))";
    }

    private void missed(Cases cases) {
        String missed = at(CheckColumn.MISSED);
        String weight = at(CheckColumn.WEIGHT);
        String score = at(CheckColumn.SCORE);
        String proportional = at(CheckColumn.PROPORTIONAL);
        String falling = at(CheckColumn.FALLING);
        String points = rounded(proportional);
        String less = "IF(ISNUMBER(" + proportional + ")," + proportional + "<" + weight + ",FALSE)";
        String roundedUp = "IF(" + less + "," + points + "=" + weight + ",FALSE)";
        String full = missed + "," + weight + ">0," + score + "=" + weight;
        String earned = "IF(" + less + "," + CellReferences.quoted(EntryHints.UNMET_POINTS) + "&" + text(points) + ","
                + CellReferences.quoted(EntryHints.UNMET) + ")";
        cases.whenFormula("AND(" + full + ",NOT(" + roundedUp + "))", earned);
        String other = rounded(falling);
        String both = "IF(ISNUMBER(" + proportional + "),IF(ISNUMBER(" + falling + "),IF(" + points + "=" + other + ","
                + text(points) + "," + text(points) + "&" + CellReferences.quoted(EntryHints.OR) + "&" + text(other)
                + "),"
                + text(points) + ")," + text(other) + ")";
        String any = "OR(ISNUMBER(" + proportional + "),ISNUMBER(" + falling + "))";
        cases.whenFormula(
                "AND(" + missed + "," + score + "<" + weight + "," + any + ",NOT(" + fits(proportional) + "),NOT("
                        + fits(falling) + "))",
                CellReferences.quoted(EntryHints.PRO_RATA) + "&" + both);
    }

    private String fits(String points) {
        return "IF(ISNUMBER(" + points + "),ROUND(ABS(" + at(CheckColumn.SCORE) + "-" + points + "),10)<=0.01,FALSE)";
    }

    private void band(Cases cases) {
        String weight = at(CheckColumn.WEIGHT);
        String score = at(CheckColumn.SCORE);
        String from = "INDEX(" + ChoiceLists.BAND_FROM + "," + at(CheckColumn.BAND) + ")";
        String to = "INDEX(" + ChoiceLists.BAND_TO + "," + at(CheckColumn.BAND) + ")";
        String below = "ROUND(" + score + "*100-" + from + "*" + weight + ",8)<0";
        String above = "AND(" + to + "<100,ROUND(" + score + "*100-" + to + "*" + weight + ",8)>=0)";
        String outside =
                "IF(AND(" + at(CheckColumn.BAND) + ">0," + weight + ">0),OR(" + below + "," + above + "),FALSE)";
        String range =
                CellReferences.quoted(EntryHints.BAND) + "&" + text(rounded(from + "*" + weight + "/100")) + "&\"–\"&"
                        + text(rounded(to + "*" + weight + "/100")) + "&IF(" + to + "<100,"
                        + CellReferences.quoted(EntryHints.NOT_INCLUDED)
                        + ",\"\")";
        cases.whenFormula(outside, range);
    }

    private String farAbove() {
        String target = at(CheckColumn.TARGET);
        String operator = at(CheckColumn.OPERATOR);
        String most = profile.checks().overFulfilled().stripTrailingZeros().toPlainString();
        String above = "AND(" + comparable() + ",OR(" + operator + "=\"≥\"," + operator + "=\">\")," + target
                + ">0,ROUND(" + at(CheckColumn.ACTUAL) + "*100-" + most + "*" + target + ",8)>=0,NOT("
                + at(CheckColumn.REAL_REASON) + "))";
        return "IF(" + bothNumbers() + "," + above + ",FALSE)";
    }

    /** Points as they are printed. */
    private String rounded(String points) {
        return "ROUND(ROUND(" + points + ",10)," + profile.scoring().scoreDecimals() + ")";
    }

    private String text(String points) {
        return "TEXT(" + points + "," + CellReferences.quoted(pattern(profile.scoring())) + ")";
    }

    /** The pattern of points as text. */
    static String pattern(Scoring scoring) {
        return EntryStyles.decimals(scoring.scoreDecimals());
    }

    /** Conditions one behind the other, the first that is true decides. */
    private static final class Cases {
        private final StringBuilder formula = new StringBuilder();
        private int count;

        void when(String condition, String text) {
            whenFormula(condition, CellReferences.quoted(text));
        }

        void whenFormula(String condition, String value) {
            formula.append("IF(").append(condition).append(',').append(value).append(',');
            count++;
        }

        String otherwise(String text) {
            return formula + CellReferences.quoted(text) + ")".repeat(count);
        }
    }
}
