package io.github.ziping.write.form;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.XmlBytes;
import io.github.ziping.profile.Scoring;
import io.github.ziping.write.xlsx.Formulas;
import org.jspecify.annotations.Nullable;

/** The official form's live formulas: {@link Formulas} over the cells where this form's values stand. */
final class FormulaXml {
    private final FormTemplate template;
    private final Formulas formulas;
    private final FormLayout layout;
    private final XmlBytes xml;

    FormulaXml(FormTemplate template, Scoring scoring, FormLayout layout, XmlBytes xml) {
        this.template = template;
        this.formulas = new Formulas(scoring);
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

    void rate(int row, Marker annual, Marker executed) {
        xml.text(formulas.rate(at(row, annual), at(row, executed)));
    }

    void fraction(int row, Marker annual, Marker executed) {
        xml.text(formulas.fraction(at(row, annual), at(row, executed)));
    }

    void executionScore(int row, Marker annual, Marker executed, Marker weight) {
        xml.text(formulas.executionScore(at(row, annual), at(row, executed), at(row, weight)));
    }

    void sumOfSources(Marker source, int decimals) {
        xml.text(Formulas.sum(String.valueOf(range(Marker.Block.SOURCE, source)), decimals));
    }

    void total(Marker indicator, Marker execution) {
        String executionRow = at(layout.firstRow(Marker.Block.TOTAL), execution);
        xml.text(formulas.total(range(Marker.Block.INDICATOR, indicator), executionRow));
    }

    void grade(int totalRow) {
        xml.text(formulas.grade(at(totalRow, Marker.TOTAL_SCORE)));
    }

    private String at(int row, Marker marker) {
        return new CellRef(row, template.column(marker)).address();
    }

    /** All cells of a marker, or null where the form has no row of its block. */
    private @Nullable String range(Marker.Block block, Marker marker) {
        int first = layout.firstRow(block);
        return first < 0 ? null : at(first, marker) + ":" + at(layout.lastRow(block), marker);
    }
}
