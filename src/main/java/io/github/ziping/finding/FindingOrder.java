package io.github.ziping.finding;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import java.util.Comparator;

/** The order of findings in every report. */
public final class FindingOrder {
    /** By file, sheet, cell and rule, as the contract has it; where there are no cells, in the order of the form. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparing(Finding::sheet, Comparator.nullsFirst(NaturalOrder.INSTANCE))
            .thenComparing(Finding::cell, Comparator.nullsFirst(Comparator.<CellRef>naturalOrder()))
            .thenComparing(Finding::rule)
            .thenComparing(Finding::project, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Finding::field, Comparator.nullsFirst(Comparator.<FieldPath>naturalOrder()))
            .thenComparing(Finding::message);

    /** The gravest first, of one severity by place. */
    public static final Comparator<Finding> BY_GRAVITY =
            Comparator.comparing(Finding::severity).thenComparing(BY_PLACE);

    private FindingOrder() {}
}
