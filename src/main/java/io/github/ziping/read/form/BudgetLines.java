package io.github.ziping.read.form;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.block.AmountUnitReader;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.text.AmountText;
import io.github.ziping.read.text.CellNumbers;
import io.github.ziping.read.text.HeaderText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The budget of a goal form: labels with amounts beside them, not a table. */
final class BudgetLines {
    /** The better first: the amount of the year, not that of the whole term. */
    private static final Pattern[] TOTALS = {
        Pattern.compile("(?:年度|本年度|当年)(?:财政)?(?:资金|预算)(?:总额|总数|数|金额)?|年初预算(?:数|总额|金额)?"),
        Pattern.compile("(?:项目)?(?:资金|预算)(?:资金)?(?:总额|总数|数|金额)|申请(?:资金|预算)(?:总额|数|金额)?|项目预算")
    };

    private static final Pattern SOURCE = Pattern.compile("其中.*|.*(?:拨款|资金|收入|补助|结转)");

    private final SheetGrid grid;
    private final int end;
    private String unit;

    /**
     * The budget of a form.
     *
     * @param end the row, from 0, where its indicators begin
     * @param usual the office's unit of money
     */
    BudgetLines(SheetGrid grid, int end, String usual) {
        this.grid = grid;
        this.end = end;
        this.unit = usual;
    }

    Funds read() {
        findUnit();
        for (Pattern total : TOTALS) {
            for (int i = 0; i < grid.rows().size() && grid.rows().get(i).index() < end; i++) {
                for (Cell label : grid.rows().get(i).cells()) {
                    BigDecimal amount = means(label, total) ? beside(grid.rows().get(i), label) : null;
                    if (amount != null) {
                        FundLine line = FundLine.EMPTY.withInitialBudget(amount);
                        return new Funds(unit, line, sources(i + 1, label.column()));
                    }
                }
            }
        }
        return new Funds(unit, FundLine.EMPTY, List.of());
    }

    /** {@code 单位：万元}, or the unit in brackets behind a label. */
    private void findUnit() {
        for (SheetGrid.Row row : grid.rows()) {
            for (Cell cell : row.index() < end ? row.cells() : List.<Cell>of()) {
                String bracket = HeaderText.of(cell.text()).bracket();
                String named = AmountUnitReader.named(bracket == null ? cell.text() : bracket);
                if (named != null) {
                    unit = named;
                    return;
                }
            }
        }
    }

    private static boolean means(Cell label, Pattern pattern) {
        return label.kind() == Cell.Kind.TEXT
                && pattern.matcher(HeaderText.of(label.text()).word()).matches();
    }

    /** The amount in the next cell to the right; null where there is none. */
    private @Nullable BigDecimal beside(SheetGrid.Row row, Cell label) {
        for (Cell cell : row.cells()) {
            if (cell.column() > label.column()) {
                return amount(cell);
            }
        }
        return null;
    }

    private @Nullable BigDecimal amount(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER) {
            return CellNumbers.value(cell);
        }
        AmountText written = cell.kind() == Cell.Kind.TEXT ? AmountText.of(cell.text()) : null;
        return written == null ? null : written.in(unit);
    }

    private List<FundLine> sources(int from, int column) {
        List<FundLine> sources = new ArrayList<>();
        for (int i = from; i < grid.rows().size() && grid.rows().get(i).index() < end; i++) {
            SheetGrid.Row row = grid.rows().get(i);
            Cell label = row.cell(column);
            if (label == null || !means(label, SOURCE)) {
                break;
            }
            String name = HeaderText.withoutColon(HeaderText.strip(label.text()));
            sources.add(FundLine.EMPTY.withLabel(name).withInitialBudget(beside(row, label)));
        }
        return sources;
    }
}
