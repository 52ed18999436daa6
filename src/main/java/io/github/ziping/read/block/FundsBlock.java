package io.github.ziping.read.block;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.note.FieldCell;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import io.github.ziping.read.text.HeaderText;
import io.github.ziping.read.text.PointsInName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of funds: the total's row and its sources. */
public final class FundsBlock {
    /** What may be computed may be absent. */
    public static final List<HeaderWord> REQUIRED =
            TableShape.FUNDS.columnsWithout(HeaderWord.RATE, HeaderWord.FUND_SCORE);

    private static final String FILLER = "其中";

    private final TableHeader header;
    private final SheetGrid grid;
    private final CellValues values;
    private final Profile profile;
    private final HeaderDictionary words;
    private final ReadingStyle style;
    private final FundRows rows;
    private @Nullable String unit;

    FundsBlock(TableHeader header, ReadingStyle style, CellValues values, Profile profile, HeaderDictionary words) {
        this.header = header;
        this.grid = header.grid();
        this.style = style;
        this.values = values;
        this.profile = profile;
        this.words = words;
        this.rows = style.fundRows(header, values.notes());
    }

    static Funds absent() {
        return SelfEvaluation.EMPTY.funds();
    }

    Funds read() {
        values.notes().markRead(header);
        unit = new AmountUnitReader(header, values.notes(), words).read();
        List<SheetGrid.Row> lines = rows.lines();
        SheetGrid.Row totalRow = totalOf(lines);
        FundLine total = totalRow == null ? missingTotal() : withStatedWeight(line(totalRow, FieldPath.TOTAL));
        if (totalRow != null) {
            requireAmounts(totalRow, total);
        }
        List<FundLine> sources = new ArrayList<>();
        for (SheetGrid.Row row : lines) {
            if (totalRow == null || row.index() != totalRow.index()) {
                sources.add(line(row, sources.size()));
            }
        }
        return new Funds(unit, total, sources);
    }

    /** {@code 预算执行情况（20分）}: the points stand in a heading where they have no column. */
    private FundLine withStatedWeight(FundLine total) {
        if (header.has(HeaderWord.FUND_WEIGHT)) {
            return total;
        }
        for (Cell heading : headingsWithPoints()) {
            String points = PointsInName.in(heading.text());
            if (points != null) {
                values.notes().place(FieldPath.total(Field.FUND_WEIGHT), grid.name(), heading.ref());
                return total.withWeight(new BigDecimal(points));
            }
        }
        return total;
    }

    private List<Cell> headingsWithPoints() {
        List<Cell> cells = new ArrayList<>(header.corners());
        for (HeaderWord word : List.of(HeaderWord.FUND_SCORE, HeaderWord.RATE)) {
            Heading heading = header.heading(word);
            if (heading != null) {
                cells.add(heading.cell());
            }
        }
        return cells;
    }

    /** The row labelled as the total; failing that, a first row without any label. */
    private SheetGrid.@Nullable Row totalOf(List<SheetGrid.Row> lines) {
        SheetGrid.Row best = null;
        int bestRank = 0;
        for (SheetGrid.Row row : lines) {
            int rank = rankAsTotal(rows.label(row));
            if (rank > bestRank) {
                best = row;
                bestRank = rank;
            }
        }
        boolean nameless = best == null && !lines.isEmpty() && rows.label(lines.get(0)) == null;
        return nameless ? lines.get(0) : best;
    }

    private int rankAsTotal(@Nullable Cell label) {
        boolean own = label != null
                && label.kind() == Cell.Kind.TEXT
                && HeaderText.of(label.text())
                        .word()
                        .equals(HeaderText.of(profile.funds().total()).word());
        return own ? 3 : FundTotalLabel.rank(label, words);
    }

    private FundLine line(SheetGrid.Row row, int item) {
        Cell named = rows.label(row);
        FieldCell label = FieldCell.of(
                grid,
                row,
                rows.labelColumn(),
                named,
                FieldPath.line(item, Field.LABEL),
                profile.heading(HeaderWord.FUNDS_HEAD));
        takeFiller(row);
        String name = values.name(label);
        values.require(label, name, () -> "这一行填了数字，但", "，不用这一行的请清空");
        String written = name == null ? null : HeaderText.withoutColon(name);
        return values.fundLine(written, unit, new CellValues.FundCells() {
            @Override
            public @Nullable FieldCell cell(HeaderWord word) {
                return spot(row, item, word);
            }
        });
    }

    private void requireAmounts(SheetGrid.Row row, FundLine total) {
        if (style.asksForFundScore(total)) {
            values.require(
                    spot(row, FieldPath.TOTAL, HeaderWord.FUND_SCORE),
                    total.score(),
                    () -> "“" + profile.funds().total() + "”",
                    "，即执行率 × 分值");
        }
        require(row, HeaderWord.INITIAL_BUDGET, total.initialBudget());
        require(row, HeaderWord.ANNUAL_BUDGET, total.annualBudget());
        require(row, HeaderWord.EXECUTED, total.executed());
    }

    private void require(SheetGrid.Row row, HeaderWord word, @Nullable BigDecimal value) {
        values.require(
                spot(row, FieldPath.TOTAL, word),
                value,
                () -> "“" + profile.funds().total() + "”",
                "，没有金额的填 0");
    }

    private FundLine missingTotal() {
        values.notes()
                .missingLabel(
                        grid.name(),
                        FieldPath.total(Field.LABEL),
                        profile.funds().total());
        for (Field amount : List.of(Field.INITIAL_BUDGET, Field.ANNUAL_BUDGET, Field.EXECUTED, Field.FUND_WEIGHT)) {
            values.notes().asked().without(FieldPath.total(amount));
        }
        return FundLine.EMPTY;
    }

    private @Nullable FieldCell spot(SheetGrid.Row row, int item, HeaderWord word) {
        int column = header.column(word);
        return column < 0
                ? null
                : FieldCell.of(
                        grid,
                        row,
                        column,
                        header.cell(row, word),
                        FieldPath.line(item, word.field()),
                        profile.heading(word));
    }

    /** {@code 其中：} beside several rows says nothing that its rows do not. */
    private void takeFiller(SheetGrid.Row row) {
        for (Cell cell : row.cells()) {
            if (cell.column() < rows.firstAmount()
                    && cell.kind() == Cell.Kind.TEXT
                    && HeaderText.of(cell.text()).word().equals(FILLER)) {
                values.notes().markRead(grid, cell);
            }
        }
    }
}
