package io.github.ziping.write.xlsx;

import io.github.ziping.profile.Grade;
import io.github.ziping.profile.Rounding;
import io.github.ziping.profile.Scoring;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arithmetic of {@link Scoring} as formulas that Excel, WPS, LibreOffice and POI compute alike. */
public final class ScoringFormulas {
    /** Takes the noise of binary fractions off, so that it can neither lift nor lower what is then cut or rounded. */
    private static final int CLEAN_DIGITS = 10;

    private final Scoring scoring;

    public ScoringFormulas(Scoring scoring) {
        this.scoring = scoring;
    }

    /** 执行率(%): {@code IF(SUM(D6)=0,0,ROUNDDOWN(ROUND(E6/D6*100,10),2))}. */
    public String rate(String annualBudget, String executed) {
        String percent = executed + "/" + annualBudget + "*100";
        String rate = shortened(percent, scoring.rateRounding(), scoring.rateDecimals());
        return noBudget(annualBudget) + ",0," + rate + ")";
    }

    /** 执行率 where the cell itself shows a percentage: {@code IF(SUM(D6)=0,0,ROUND(ROUND(E6/D6,12),4))}. */
    public String fraction(String annualBudget, String executed) {
        String clean = round(executed + "/" + annualBudget, CLEAN_DIGITS + 2);
        String rate = cut(clean, scoring.rateRounding(), scoring.rateDecimals() + 2);
        return noBudget(annualBudget) + ",0," + rate + ")";
    }

    /** 得分, at most the weight: {@code IF(SUM(D6)=0,0,MIN(F6,ROUND(ROUND(E6/D6*F6,10),2)))}. */
    public String executionScore(String annualBudget, String executed, String weight) {
        String points = executed + "/" + annualBudget + "*" + weight;
        String score = shortened(points, scoring.scoreRounding(), scoring.scoreDecimals());
        return noBudget(annualBudget) + ",0,MIN(" + weight + "," + score + "))";
    }

    /** The sum of amounts: {@code ROUND(SUM(C7:C9),2)}. */
    public static String sum(String range, int decimals) {
        return round("SUM(" + range + ")", decimals);
    }

    /** SUM takes a blank or a word for 0, as N would, which POI cannot compute. */
    private static String noBudget(String annualBudget) {
        return "IF(SUM(" + annualBudget + ")=0";
    }

    /**
     * The points of all indicators and of the execution row: {@code ROUND(ROUND(SUM(G12:G26)+H6,10),2)}.
     *
     * @param range the indicators' cells, or null where there are none
     */
    public String total(@Nullable String range, String executionRow) {
        String points = range == null ? executionRow : "SUM(" + range + ")+" + executionRow;
        return shortened(points, scoring.scoreRounding(), scoring.scoreDecimals());
    }

    /** The sum of points, words among them counting as nothing: {@code ROUND(ROUND(SUM(G12:G26,H6),10),2)}. */
    public String total(String cells) {
        return shortened("SUM(" + cells + ")", scoring.scoreRounding(), scoring.scoreDecimals());
    }

    /** An empty text where cells hold no number: {@code IF(COUNT(G12:G26)=0,"",…)}. */
    public static String ifAny(String cells, String formula) {
        return "IF(COUNT(" + cells + ")=0,\"\"," + formula + ")";
    }

    /** The mean of points: {@code ROUND(ROUND(AVERAGE(G4:G12),10),2)}. */
    public String mean(String range) {
        return shortened("AVERAGE(" + range + ")", scoring.scoreRounding(), scoring.scoreDecimals());
    }

    /** Points divided by a count: {@code ROUND(ROUND(A/B,10),2)}. */
    public String quotient(String points, String count) {
        return shortened(points + "/" + count, scoring.scoreRounding(), scoring.scoreDecimals());
    }

    /** The grade of a total: {@code IF(G27>=90,"优",IF(G27>=80,"良",…))}. */
    public String grade(String total) {
        List<Grade> grades = scoring.grades();
        int last = grades.size() - 1;
        StringBuilder formula = new StringBuilder();
        for (Grade grade : grades.subList(0, last)) {
            formula.append("IF(").append(total).append(">=");
            formula.append(grade.from().stripTrailingZeros().toPlainString());
            formula.append(',').append(CellReferences.quoted(grade.name())).append(',');
        }
        formula.append(CellReferences.quoted(grades.get(last).name()));
        return formula.append(")".repeat(last)).toString();
    }

    private static String shortened(String term, Rounding rounding, int digits) {
        return cut(round(term, CLEAN_DIGITS), rounding, digits);
    }

    private static String cut(String clean, Rounding rounding, int digits) {
        return rounding == Rounding.CUT ? "ROUNDDOWN(" + clean + "," + digits + ")" : round(clean, digits);
    }

    private static String round(String term, int digits) {
        return "ROUND(" + term + "," + digits + ")";
    }
}
