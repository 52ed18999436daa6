package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cell at which a department's workbook opens: the first that is still to be filled.
 *
 * @param sheet the name of its sheet
 * @param cell its place there
 */
record FirstEmptyCell(String sheet, CellRef cell) {
    static FirstEmptyCell of(Profile profile, SelfEvaluation form) {
        CellRef basics = basics(form);
        if (basics != null) {
            return new FirstEmptyCell(profile.input().basicsSheet(), basics);
        }
        if (form.expectedGoal() == null || form.actualResult() == null) {
            int column = form.expectedGoal() == null ? 0 : 1;
            return new FirstEmptyCell(profile.input().goalsSheet(), new CellRef(GoalsSheet.FIRST_ROW, column));
        }
        return new FirstEmptyCell(profile.input().indicatorsSheet(), indicator(form));
    }

    private static @Nullable CellRef basics(SelfEvaluation form) {
        @Nullable Object[] values = {form.year(), form.project(), form.authority(), form.unit()};
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                return new CellRef(BasicsSheet.FIRST_VALUE_ROW + i, 1);
            }
        }
        FundLine total = form.funds().total();
        @Nullable Object[] amounts = {total.initialBudget(), total.annualBudget(), total.executed()};
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] == null) {
                return new CellRef(BasicsSheet.TOTAL_ROW, i + 1);
            }
        }
        return null;
    }

    private static CellRef indicator(SelfEvaluation form) {
        int row = IndicatorsSheet.HEAD_ROW + 1;
        for (Indicator indicator : form.indicators()) {
            @Nullable
            Object[] values = {
                indicator.level3(), indicator.target(), indicator.actual(), indicator.weight(), indicator.score()
            };
            IndicatorColumn[] columns = {
                IndicatorColumn.LEVEL3,
                IndicatorColumn.TARGET,
                IndicatorColumn.ACTUAL,
                IndicatorColumn.WEIGHT,
                IndicatorColumn.SCORE
            };
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    return new CellRef(row, columns[i].index());
                }
            }
            row++;
        }
        return new CellRef(row, 0);
    }
}
