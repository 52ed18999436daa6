package io.github.ziping.write.form;

import io.github.ziping.model.FundLine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A column of amounts in the funds block. */
enum FundColumn {
    INITIAL,
    ANNUAL,
    EXECUTED;

    @Nullable
    BigDecimal of(FundLine line) {
        return switch (this) {
            case INITIAL -> line.initialBudget();
            case ANNUAL -> line.annualBudget();
            case EXECUTED -> line.executed();
        };
    }
}
