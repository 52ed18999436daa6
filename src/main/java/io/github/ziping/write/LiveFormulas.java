package io.github.ziping.write;

import io.github.ziping.profile.Grade;
import io.github.ziping.profile.Rounding;
import io.github.ziping.profile.Scoring;
import java.util.List;

/** The arithmetic of {@link Scoring} as formulas that Excel, WPS and LibreOffice compute alike. */
final class LiveFormulas {
    /** Takes the noise of binary fractions off before anything is cut. */
    private static final int CLEAN_DIGITS = 10;

    private final Scoring scoring;

    LiveFormulas(Scoring scoring) {
        this.scoring = scoring;
    }

    /** 执行率(%) of a row of amounts. */
    String rate(String annualBudget, String executed) {
        String percent = executed + "/" + annualBudget + "*100";
        String rate = shorten(percent, scoring.rateRounding(), scoring.rateDecimals());
        return noBudget(annualBudget) + ",0," + rate + ")";
    }

    /** 得分 of a row of amounts, at most its weight. */
    String executionScore(String annualBudget, String executed, String weight) {
        String points = executed + "/" + annualBudget + "*" + weight;
        String cleaned = round(points, CLEAN_DIGITS);
        String score = shortened(cleaned, scoring.scoreRounding(), scoring.scoreDecimals());
        return noBudget(annualBudget) + ",0,MIN(" + weight + "," + score + "))";
    }

    /** SUM takes a blank or a word for 0, as N would, which POI cannot compute. */
    private static String noBudget(String annualBudget) {
        return "IF(SUM(" + annualBudget + ")=0";
    }

    /** The points of all indicators and of the execution row. */
    String sum(String range, String executionRow) {
        return shorten("SUM(" + range + ")+" + executionRow, scoring.scoreRounding(), scoring.scoreDecimals());
    }

    /** The grade of a total. */
    String grade(String total) {
        List<Grade> grades = scoring.grades();
        int last = grades.size() - 1;
        StringBuilder formula = new StringBuilder();
        for (Grade grade : grades.subList(0, last)) {
            formula.append("IF(").append(total).append(">=");
            formula.append(grade.from().stripTrailingZeros().toPlainString());
            formula.append(',').append(quoted(grade.name())).append(',');
        }
        formula.append(quoted(grades.get(last).name()));
        return formula.append(")".repeat(last)).toString();
    }

    /** A reference to another sheet. */
    static String onSheet(String sheet, String address) {
        return "'" + sheet.replace("'", "''") + "'!" + address;
    }

    /** ROUND rounds decimally by itself; only cutting needs the noise taken off first. */
    private static String shorten(String term, Rounding rounding, int digits) {
        return rounding == Rounding.CUT
                ? shortened(round(term, CLEAN_DIGITS), rounding, digits)
                : shortened(term, rounding, digits);
    }

    private static String shortened(String term, Rounding rounding, int digits) {
        return rounding == Rounding.CUT ? "ROUNDDOWN(" + term + "," + digits + ")" : round(term, digits);
    }

    private static String round(String term, int digits) {
        return "ROUND(" + term + "," + digits + ")";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
