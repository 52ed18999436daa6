package io.github.ziping.write;

import io.github.ziping.form.FormLayout;
import io.github.ziping.form.Marker;
import io.github.ziping.ooxml.XmlBytes;
import io.github.ziping.profile.Grade;
import io.github.ziping.profile.Rounding;
import io.github.ziping.profile.Scoring;

/**
 * The form's live formulas. Each quotient is first rounded to ten digits, so that the binary noise of a double can
 * neither lift nor lower what is then cut or rounded; Excel, WPS, LibreOffice and POI agree on all functions used.
 */
final class FormulaXml {
    private static final int GUARD_DIGITS = 10;

    private final FormTemplate template;
    private final Scoring scoring;
    private final FormLayout layout;
    private final XmlBytes xml;

    FormulaXml(FormTemplate template, Scoring scoring, FormLayout layout, XmlBytes xml) {
        this.template = template;
        this.scoring = scoring;
        this.layout = layout;
        this.xml = xml;
    }

    /** Whether the master has all columns that a formula needs. */
    boolean has(Marker... markers) {
        for (Marker marker : markers) {
            if (template.column(marker) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code IF(D6=0,0,ROUNDDOWN(ROUND(E6/D6*100,10),2))}. */
    void rate(int row, Marker annual, Marker executed) {
        xml.ascii("IF(");
        at(row, annual).ascii("=0,0,");
        xml.ascii(scoring.rateRounding() == Rounding.CUT ? "ROUNDDOWN(ROUND(" : "ROUND(ROUND(");
        at(row, executed).ascii('/');
        at(row, annual).ascii("*100,").number(GUARD_DIGITS).ascii("),").number(scoring.rateDecimals());
        xml.ascii("))");
    }

    /** {@code IF(D6=0,0,MIN(F6,ROUND(ROUND(E6/D6*F6,10),2)))}. */
    void executionScore(int row, Marker annual, Marker executed, Marker weight) {
        xml.ascii("IF(");
        at(row, annual).ascii("=0,0,MIN(");
        at(row, weight).ascii(',').ascii(rounding()).ascii("ROUND(");
        at(row, executed).ascii('/');
        at(row, annual).ascii('*');
        at(row, weight).ascii(',').number(GUARD_DIGITS).ascii("),").number(scoring.scoreDecimals());
        xml.ascii(")))");
    }

    /** {@code ROUND(SUM(C7:C9),2)}. */
    void sumOfSources(Marker source, int decimals) {
        xml.ascii("ROUND(SUM(");
        range(Marker.Block.SOURCE, source);
        xml.ascii("),").number(decimals).ascii(')');
    }

    /** {@code ROUND(SUM(G12:G26)+H6,2)}. */
    void total(Marker indicator, Marker execution) {
        xml.ascii(rounding());
        if (layout.firstRow(Marker.Block.INDICATOR) >= 0) {
            xml.ascii("ROUND(SUM(");
            range(Marker.Block.INDICATOR, indicator);
            xml.ascii(")+");
            at(layout.firstRow(Marker.Block.TOTAL), execution);
            xml.ascii(',').number(GUARD_DIGITS).ascii(')');
        } else {
            at(layout.firstRow(Marker.Block.TOTAL), execution);
        }
        xml.ascii(',').number(scoring.scoreDecimals()).ascii(')');
    }

    /** {@code IF(G27>=90,"优",IF(G27>=80,"良",…))}. */
    void grade(int totalRow) {
        int last = scoring.grades().size() - 1;
        for (int i = 0; i < last; i++) {
            Grade grade = scoring.grades().get(i);
            xml.ascii("IF(");
            at(totalRow, Marker.TOTAL_SCORE)
                    .ascii("&gt;=")
                    .decimal(grade.from())
                    .ascii(',');
            quoted(grade.name());
            xml.ascii(',');
        }
        quoted(scoring.grades().get(last).name());
        for (int i = 0; i < last; i++) {
            xml.ascii(')');
        }
    }

    private String rounding() {
        return scoring.scoreRounding() == Rounding.CUT ? "ROUNDDOWN(" : "ROUND(";
    }

    private void quoted(String text) {
        xml.ascii("&quot;").text(text.replace("\"", "\"\"")).ascii("&quot;");
    }

    private XmlBytes at(int row, Marker marker) {
        return xml.address(row, template.column(marker));
    }

    private void range(Marker.Block block, Marker marker) {
        at(layout.firstRow(block), marker).ascii(':');
        at(layout.lastRow(block), marker);
    }
}
