package io.github.ziping.read.block;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import io.github.ziping.read.text.AmountText;
import io.github.ziping.read.text.HeaderText;
import io.github.ziping.read.text.NumberText;
import io.github.ziping.read.text.PointsInName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of funds: the total's row and its sources. */
public final class FundsBlock {
    private static final List<HeaderWord> WORDS = List.of(
            HeaderWord.FUNDS_HEAD,
            HeaderWord.INITIAL_BUDGET,
            HeaderWord.ANNUAL_BUDGET,
            HeaderWord.EXECUTED,
            HeaderWord.FUND_WEIGHT,
            HeaderWord.RATE,
            HeaderWord.FUND_SCORE);

    private static final List<HeaderWord> AMOUNTS =
            List.of(HeaderWord.INITIAL_BUDGET, HeaderWord.ANNUAL_BUDGET, HeaderWord.EXECUTED);

    /** What may be computed may be absent. */
    public static final List<HeaderWord> REQUIRED = List.of(
            HeaderWord.FUNDS_HEAD,
            HeaderWord.INITIAL_BUDGET,
            HeaderWord.ANNUAL_BUDGET,
            HeaderWord.EXECUTED,
            HeaderWord.FUND_WEIGHT);

    /** What makes a row the headings of funds. */
    public static final TableShape SHAPE = new TableShape(WORDS, 3, AMOUNTS);

    private static final List<HeaderWord> FOREIGN = List.of(
            HeaderWord.PROJECT,
            HeaderWord.YEAR,
            HeaderWord.AUTHORITY,
            HeaderWord.UNIT,
            HeaderWord.GOALS_HEAD,
            HeaderWord.GOAL,
            HeaderWord.RESULT,
            HeaderWord.INDICATORS_HEAD,
            HeaderWord.LEVEL1,
            HeaderWord.LEVEL3);

    private static final String TOTAL = "总额";
    private static final String FILLER = "其中";

    private final TableHeader header;
    private final SheetGrid grid;
    private final CellValues values;
    private final Profile profile;
    private final HeaderDictionary words;
    private final int firstAmount;
    private final int labelColumn;
    private @Nullable String unit;

    FundsBlock(TableHeader header, CellValues values, Profile profile, HeaderDictionary words) {
        this.header = header;
        this.grid = header.grid();
        this.values = values;
        this.profile = profile;
        this.words = words;
        int first = Integer.MAX_VALUE;
        for (HeaderWord word : AMOUNTS) {
            first = header.has(word) ? Math.min(first, header.column(word)) : first;
        }
        this.firstAmount = first;
        int head = header.column(HeaderWord.FUNDS_HEAD);
        // without its heading, the labels stand left of the amounts
        this.labelColumn = head >= 0 ? head : Math.max(0, header.firstColumn() - 1);
    }

    static Funds absent() {
        return SelfEvaluation.EMPTY.funds();
    }

    Funds read() {
        header.take();
        unit = new AmountUnitReader(header, values.notes(), words).read();
        List<SheetGrid.Row> lines = lines();
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
        if (!grid.isWholeForm() || header.has(HeaderWord.FUND_WEIGHT)) {
            return total;
        }
        for (HeaderWord word : List.of(HeaderWord.FUNDS_HEAD, HeaderWord.FUND_SCORE, HeaderWord.RATE)) {
            Heading heading = header.heading(word);
            String points =
                    heading == null ? null : PointsInName.in(heading.cell().text());
            if (heading != null && points != null) {
                values.notes()
                        .place(
                                FieldPath.total(Field.FUND_WEIGHT),
                                grid.name(),
                                heading.cell().ref());
                return new FundLine(
                        total.label(),
                        total.initialBudget(),
                        total.annualBudget(),
                        total.executed(),
                        new BigDecimal(points),
                        total.ratePercent(),
                        total.score());
            }
        }
        return total;
    }

    private List<SheetGrid.Row> lines() {
        List<SheetGrid.Row> lines = new ArrayList<>();
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() <= header.lastIndex()) {
                continue;
            }
            if (row.headsAny(FOREIGN) || grid.isWholeForm() && wordsFor(row) > 1) {
                // words instead of amounts are another table, even if its headings are gone
                break;
            }
            if (grid.isWholeForm()) {
                addIfLine(row, lines);
            } else if (!isNote(row)) {
                boolean line = isLine(row);
                noteStrangers(row, line);
                if (line) {
                    lines.add(row);
                }
            }
        }
        return lines;
    }

    /** How many of the row's amounts are words. */
    private int wordsFor(SheetGrid.Row row) {
        int words = 0;
        for (HeaderWord amount : AMOUNTS) {
            Cell cell = header.cell(row, amount);
            words += cell != null && isWord(cell) ? 1 : 0;
        }
        return words;
    }

    private static boolean isWord(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && !NumberText.isDash(cell.text())
                && AmountText.of(cell.text()) == null
                && NumberText.percent(cell.text()) == null;
    }

    /** A row with amounts, or with a label and nothing else; what other rows say stays unread. */
    private void addIfLine(SheetGrid.Row row, List<SheetGrid.Row> lines) {
        boolean numbers = false;
        boolean texts = false;
        for (Cell cell : row.cells()) {
            if (cell.column() >= firstAmount) {
                boolean text = isWord(cell);
                texts |= text;
                numbers |= !text;
            }
        }
        Cell label = label(row);
        boolean wide = label != null && grid.lastColumn(label) >= firstAmount;
        if (numbers || !texts && label != null && !wide) {
            lines.add(row);
        }
    }

    /** What names the row: the cell beside the amounts where a sheet holds a whole form. */
    private @Nullable Cell label(SheetGrid.Row row) {
        if (!grid.isWholeForm()) {
            return row.cell(labelColumn);
        }
        Cell label = null;
        for (Cell cell : row.cells()) {
            boolean beside = cell.column() < firstAmount && !row.isHeading(cell, HeaderWord.FUNDS_HEAD);
            label = beside ? cell : label;
        }
        return label;
    }

    /** A text that runs across the amounts is a remark. */
    private boolean isNote(SheetGrid.Row row) {
        Cell first = row.cells().get(0);
        return row.cells().size() == 1 && first.column() == labelColumn && grid.lastColumn(first) > labelColumn + 1;
    }

    private boolean isLine(SheetGrid.Row row) {
        if (hasEntries(row)) {
            return true;
        }
        Cell label = row.cell(labelColumn);
        if (label == null || label.kind() == Cell.Kind.BLANK) {
            return false;
        }
        if (row.cells().size() == 1 && isRemark(label.text())) {
            values.notes()
                    .unread(
                            grid,
                            label,
                            "像是说明而不是资金来源",
                            "把说明移到别处，或删除 " + label.ref().address());
            return false;
        }
        return true;
    }

    private static boolean isRemark(String text) {
        String folded = FoldedText.of(text);
        return folded.endsWith("。") || folded.startsWith("注:") || folded.startsWith("说明") || folded.startsWith("备注");
    }

    /** Whether somebody typed anything beside the label; a rate that is computed or a "-" is nobody's entry. */
    private boolean hasEntries(SheetGrid.Row row) {
        for (HeaderWord word : WORDS) {
            Cell cell = word == HeaderWord.FUNDS_HEAD ? null : header.cell(row, word);
            boolean typed = cell != null && cell.formula() == null && !NumberText.isDash(cell.text());
            if (typed || cell != null && isAmount(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmount(HeaderWord word) {
        return word == AMOUNTS.get(0) || word == AMOUNTS.get(1) || word == AMOUNTS.get(2);
    }

    private void noteStrangers(SheetGrid.Row row, boolean line) {
        for (Cell cell : row.cells()) {
            if (cell.column() != labelColumn && header.isStranger(row, cell, line)) {
                values.notes().stranger(grid, cell, "资金表");
            }
        }
    }

    /** The row labelled as the total; failing that, a first row without any label. */
    private SheetGrid.@Nullable Row totalOf(List<SheetGrid.Row> lines) {
        SheetGrid.Row best = null;
        int bestRank = 0;
        for (SheetGrid.Row row : lines) {
            int rank = rankAsTotal(label(row));
            if (rank > bestRank) {
                best = row;
                bestRank = rank;
            }
        }
        boolean nameless = best == null && !lines.isEmpty() && label(lines.get(0)) == null;
        return nameless ? lines.get(0) : best;
    }

    private int rankAsTotal(@Nullable Cell label) {
        if (label == null || label.kind() != Cell.Kind.TEXT) {
            return 0;
        }
        String word = HeaderText.of(label.text()).word();
        if (word.equals(HeaderText.of(profile.funds().total()).word())) {
            return 3;
        }
        return word.contains(TOTAL) ? 2 : words.means(label.text(), HeaderWord.TOTAL_ROW) ? 1 : 0;
    }

    private FundLine line(SheetGrid.Row row, int item) {
        Cell named = label(row);
        FieldCell label = FieldCell.of(
                grid,
                row,
                grid.isWholeForm() ? Math.max(0, firstAmount - 1) : labelColumn,
                named,
                FieldPath.line(item, Field.LABEL),
                profile.heading(HeaderWord.FUNDS_HEAD));
        takeFiller(row);
        String name = values.name(label);
        values.require(label, name, () -> "这一行填了数字，但", "，不用这一行的请清空");
        return new FundLine(
                name == null ? null : HeaderText.withoutColon(name),
                values.amount(spot(row, item, HeaderWord.INITIAL_BUDGET), unit),
                values.amount(spot(row, item, HeaderWord.ANNUAL_BUDGET), unit),
                values.amount(spot(row, item, HeaderWord.EXECUTED), unit),
                values.points(spot(row, item, HeaderWord.FUND_WEIGHT)),
                values.percent(spot(row, item, HeaderWord.RATE)),
                values.points(spot(row, item, HeaderWord.FUND_SCORE)));
    }

    private void requireAmounts(SheetGrid.Row row, FundLine total) {
        if (grid.isWholeForm() && total.weight() != null && total.executed() != null) {
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
            if (cell.column() < firstAmount
                    && cell.kind() == Cell.Kind.TEXT
                    && HeaderText.of(cell.text()).word().equals(FILLER)) {
                grid.take(cell);
            }
        }
    }
}
