package io.github.ziping.read.block;

import io.github.ziping.model.Actual;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Quantity;
import io.github.ziping.model.Target;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.note.FieldCell;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import io.github.ziping.read.text.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The table of indicators. */
public final class IndicatorsBlock {
    /** What the table of a department's workbook has. */
    public static final List<HeaderWord> REQUIRED = TableShape.INDICATORS.columnsWithout(HeaderWord.ACTUAL_MEASURE);

    private final TableHeader header;
    private final SheetGrid grid;
    private final ReadingStyle style;
    private final CellValues values;
    private final Profile profile;
    private final TotalsBlock summary;
    private final LevelCarryOver levels;
    private final SharedPoints shared;
    private final List<Indicator> indicators = new ArrayList<>();
    // asked for with each value of each row
    private final Map<HeaderWord, String> labels = new EnumMap<>(HeaderWord.class);

    IndicatorsBlock(TableHeader header, ReadingStyle style, CellValues values, Profile profile, TotalsBlock summary) {
        this.header = header;
        this.grid = header.grid();
        this.style = style;
        this.values = values;
        this.profile = profile;
        this.summary = summary;
        this.levels = new LevelCarryOver(grid, style, profile.levels(), values.notes());
        this.shared = new SharedPoints(header);
    }

    /**
     * Reads the rows below the headings.
     *
     * @param rows those that belong to the table
     */
    List<Indicator> read(List<SheetGrid.Row> rows) {
        values.notes().markRead(header);
        for (SheetGrid.Row row : rows) {
            if (header.isRepeatedBy(row)) {
                values.notes().markRepeated(header, row);
            } else if (!style.readIfTotals(summary, row, header)) {
                readRow(row);
            }
        }
        levels.finish();
        return indicators;
    }

    private void readRow(SheetGrid.Row row) {
        if (style.isAside(row, header)) {
            return;
        }
        boolean named = isFilled(header.cell(row, HeaderWord.LEVEL3));
        boolean indicator = style.isIndicator(row, header);
        style.noteStrangers(values.notes(), header, row, indicator);
        readLevels(row, indicator, named);
    }

    private void readLevels(SheetGrid.Row row, boolean indicator, boolean named) {
        values.notes().markOrdinal(header, row);
        FieldCell spot1 = spot(row, HeaderWord.LEVEL1);
        FieldCell spot2 = spot(row, HeaderWord.LEVEL2);
        String level1 = name(header.cell(row, HeaderWord.LEVEL1), spot1);
        String level2 = name(header.cell(row, HeaderWord.LEVEL2), spot2);
        leaveEmpty(row, HeaderWord.LEVEL1);
        leaveEmpty(row, HeaderWord.LEVEL2);
        levels.next(cellOf(spot1), level1, cellOf(spot2), level2);
        if (!indicator) {
            return;
        }
        Cell name = header.cell(row, HeaderWord.LEVEL3);
        if (name != null && IndicatorRows.isPlaceholder(row, header)) {
            values.notes().placeholder(grid, name);
            IndicatorRows.markDashes(row, grid, values.notes());
            levels.use();
            return;
        }
        boolean bears = style.levelsHoldFor(named);
        String name1 = level1 != null || bears ? carried(levels.level1(), Field.LEVEL1) : null;
        String name2 = level2 != null || bears ? carried(levels.level2(), Field.LEVEL2) : null;
        indicators.add(indicator(row, name1, name2));
    }

    /** A merge over several rows that says nothing leaves its rows without a level, and so does a dash. */
    private void leaveEmpty(SheetGrid.Row row, HeaderWord level) {
        int column = header.column(level);
        Cell cell = header.cell(row, level);
        boolean empty = cell == null ? column >= 0 && style.emptiesLevel(grid, row, column) : isDash(cell);
        if (empty) {
            levels.leaveEmpty(level == HeaderWord.LEVEL1);
        }
    }

    /** The name of a level; null where the cell says none, by a dash too. */
    private @Nullable String name(@Nullable Cell cell, @Nullable FieldCell spot) {
        return isFilled(cell) ? values.name(spot) : null;
    }

    private static boolean isDash(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && NumberText.isDash(cell.text());
    }

    private static @Nullable Cell cellOf(@Nullable FieldCell spot) {
        return spot == null ? null : spot.cell();
    }

    private @Nullable String carried(LevelCarryOver.@Nullable Carried level, Field field) {
        if (level == null) {
            return null;
        }
        values.notes().place(path(field), grid.name(), level.cell().ref());
        return level.text();
    }

    /** A formula without a result fills nothing, unless it stands for a number. */
    static boolean isFilled(@Nullable Cell cell) {
        return cell != null
                && (cell.kind() != Cell.Kind.BLANK
                        || cell.formula() != null && NumberText.digits(cell.formula()) != null);
    }

    private Indicator indicator(SheetGrid.Row row, @Nullable String level1, @Nullable String level2) {
        FieldCell name = spot(row, HeaderWord.LEVEL3);
        String level3 = values.text(name);
        shared.next(row, level3);
        values.require(name, level3, () -> "这一行", "，多余的行请清空");
        // said only where something is missing
        Supplier<String> whose = () -> level3 == null ? "这一行" : "指标“" + ReadingNotes.quote(level3) + "”";
        SplitQuantities cells = style.splitsTarget(header) ? quantities(row) : null;
        SingleCellQuantities plainCells = new SingleCellQuantities(values);
        FieldCell targetSpot = spot(row, HeaderWord.TARGET);
        Target target =
                targetSpot == null ? null : cells == null ? plainCells.target(targetSpot) : cells.target(targetSpot);
        if (target != null && cells == null && targetSpot != null && isOnlySign(target)) {
            // the value stands in a column whose heading nobody knows
            values.notes().badText(targetSpot, "只有符号“" + target.text() + "”");
            target = null;
        }
        values.require(targetSpot, target, whose, "");
        FieldCell actualSpot = spot(row, HeaderWord.ACTUAL);
        SplitQuantities split = style.splitsActual(header) ? cells : null;
        Actual actual =
                actualSpot == null ? null : split == null ? plainCells.actual(actualSpot) : split.actual(actualSpot);
        values.require(actualSpot, actual, whose, "");
        if (actual != null && isCount(actual.quantity())) {
            values.noteDate(targetSpot);
        }
        if (target != null && isCount(target.quantity())) {
            values.noteDate(actualSpot);
        }
        if (cells != null) {
            cells.noteUnread(
                    grid,
                    header.cell(row, HeaderWord.OPERATOR),
                    header.cell(row, HeaderWord.MEASURE),
                    header.cell(row, HeaderWord.ACTUAL_MEASURE));
        }
        BigDecimal weight = points(row, HeaderWord.WEIGHT, whose, "");
        BigDecimal score = points(row, HeaderWord.SCORE, whose, "，没有得分的填 0");
        String deviation = values.text(spot(row, HeaderWord.DEVIATION));
        return new Indicator(level1, level2, level3, target, actual, weight, score, deviation);
    }

    /** Whether a target is no more than what stands under 指标性质 in other forms. */
    private boolean isOnlySign(Target target) {
        return !target.isQuantitative()
                && (SplitQuantities.isSign(target.text())
                        || target.text().strip().equals(profile.targets().qualitative()));
    }

    /** Whether a number is no share of a work that was to be done by a date. */
    private static boolean isCount(@Nullable Quantity quantity) {
        return quantity != null && !"%".equals(quantity.unit());
    }

    private SplitQuantities quantities(SheetGrid.Row row) {
        return new SplitQuantities(
                values,
                profile.targets(),
                style.keepsSigns(),
                plainText(spot(row, HeaderWord.OPERATOR)),
                plainText(spot(row, HeaderWord.MEASURE)),
                plainText(spot(row, HeaderWord.ACTUAL_MEASURE)));
    }

    private @Nullable String plainText(@Nullable FieldCell spot) {
        Cell cell = spot == null ? null : spot.cell();
        if (spot == null || cell == null || cell.kind() == Cell.Kind.BLANK) {
            return null;
        }
        values.notes().markRead(grid, cell);
        return cell.kind() == Cell.Kind.ERROR ? values.error(spot, cell) : cell.text();
    }

    private @Nullable BigDecimal points(SheetGrid.Row row, HeaderWord word, Supplier<String> whose, String advice) {
        FieldCell spot = spot(row, word);
        BigDecimal value = values.points(spot);
        if (value == null && spot != null && shared.covers(word)) {
            values.notes().asked().without(spot.field());
        }
        values.require(spot, value, whose, advice);
        return value;
    }

    private FieldPath path(Field field) {
        return FieldPath.indicator(indicators.size(), field);
    }

    private @Nullable FieldCell spot(SheetGrid.Row row, HeaderWord word) {
        int column = header.column(word);
        return column < 0
                ? null
                : FieldCell.of(
                        grid,
                        row,
                        column,
                        header.cell(row, word),
                        path(word.field()),
                        labels.computeIfAbsent(word, profile::heading));
    }
}
