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

    void total(Placeholder indicator, Placeholder execution) {
        String executionRow = at(layout.firstRow(Placeholder.Block.TOTAL), execution);
        xml.text(formulas.total(range(Placeholder.Block.INDICATOR, indicator), executionRow));
    }

    void grade(int totalRow) {
        xml.text(formulas.grade(at(totalRow, Placeholder.TOTAL_SCORE)));
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
