package io.github.ziping.write.form;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.profile.Scoring;
import io.github.ziping.write.xlsx.ScoringFormulas;
import org.jspecify.annotations.Nullable;

/** The official form's live formulas: {@link ScoringFormulas} over the cells where this form's values stand. */
final class FormulaXml {
    private final FormTemplate template;
    private final ScoringFormulas formulas;
    private final FormLayout layout;
    private final XmlBuffer xml;

    FormulaXml(FormTemplate template, Scoring scoring, FormLayout layout, XmlBuffer xml) {
        this.template = template;
        this.formulas = new ScoringFormulas(scoring);
        this.layout = layout;
        this.xml = xml;
    }

    /** Whether the template has all columns that a formula needs. */
    boolean has(Placeholder... placeholders) {
        for (Placeholder placeholder : placeholders) {
            if (template.column(placeholder) < 0) {
                return false;
            }
        }
        return true;
    }

    void rate(int row, Placeholder annual, Placeholder executed) {
        xml.text(formulas.rate(at(row, annual), at(row, executed)));
    }

    void fraction(int row, Placeholder annual, Placeholder executed) {
        xml.text(formulas.fraction(at(row, annual), at(row, executed)));
    }

    void executionScore(int row, Placeholder annual, Placeholder executed, Placeholder weight) {
        xml.text(formulas.executionScore(at(row, annual), at(row, executed), at(row, weight)));
    }

    void sumOfSources(Placeholder source, int decimals) {
        xml.text(ScoringFormulas.sum(String.valueOf(range(Placeholder.Block.SOURCE, source)), decimals));
    }

    /**
     * The sum of a column of points, and of the execution row.
     *
     * @param number whether the execution row's cell holds a number, and not a sign for none
     */
    void total(Placeholder indicator, Placeholder execution, boolean number) {
        String range = range(Placeholder.Block.INDICATOR, indicator);
        String cell = executionRow(execution);
        xml.text(number ? formulas.total(range, cell) : formulas.total(range + "," + cell));
    }

    /** The total as soon as any indicator, of which there is one at least, has points. */
    void totalOfAny(Placeholder indicator, Placeholder execution) {
        String range = String.valueOf(range(Placeholder.Block.INDICATOR, indicator));
        xml.text(ScoringFormulas.ifAny(range, formulas.total(range + "," + executionRow(execution))));
    }

    /** The total as soon as the execution row has points. */
    void totalOfScored(Placeholder indicator, Placeholder execution) {
        String cell = executionRow(execution);
        String range = range(Placeholder.Block.INDICATOR, indicator);
        xml.text(ScoringFormulas.ifAny(cell, formulas.total(range == null ? cell : range + "," + cell)));
    }

    private String executionRow(Placeholder execution) {
        return at(layout.firstRow(Placeholder.Block.TOTAL), execution);
    }

    void grade(int totalRow) {
        xml.text(formulas.grade(at(totalRow, Placeholder.TOTAL_SCORE)));
    }

    /** The grade as soon as there is a total. */
    void gradeOfAny(int totalRow) {
        String total = at(totalRow, Placeholder.TOTAL_SCORE);
        xml.text(ScoringFormulas.ifAny(total, formulas.grade(total)));
    }

    private String at(int row, Placeholder placeholder) {
        return new CellRef(row, template.column(placeholder)).address();
    }

    /** All cells of a placeholder, or null where the form has no row of its block. */
    private @Nullable String range(Placeholder.Block block, Placeholder placeholder) {
        int first = layout.firstRow(block);
        return first < 0 ? null : at(first, placeholder) + ":" + at(layout.lastRow(block), placeholder);
    }
}
