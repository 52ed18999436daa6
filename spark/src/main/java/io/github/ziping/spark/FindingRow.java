package io.github.ziping.spark;

import io.github.ziping.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** A finding as a row of {@link Schemas#FINDING}. */
final class FindingRow {
    private FindingRow() {}

    /**
     * The rows of some findings.
     *
     * @param form the number of the form in its file, from 0; null for findings about no form
     */
    static List<Row> of(List<Finding> findings, @Nullable Integer form) {
        List<Row> rows = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            rows.add(of(finding, form));
        }
        return rows;
    }

    static Row of(Finding finding, @Nullable Integer form) {
        return RowFactory.create(
                finding.rule(),
                finding.severity().id(),
                finding.file(),
                finding.sheet(),
                finding.cell() == null ? null : finding.cell().address(),
                finding.project(),
                finding.field() == null ? null : finding.field().toString(),
                finding.message(),
                finding.remedy(),
                finding.expected(),
                finding.actual(),
                finding.subject(),
                finding.cell() == null ? null : finding.cell().row(),
                finding.cell() == null ? null : finding.cell().column(),
                form);
    }
}
