package io.github.ziping.read.form;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import io.github.ziping.read.text.HeaderText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a goal form belong together: the year's indicators stand beside those of the whole term, or each township
 * has its column of targets.
 */
final class GoalColumns {
    /**
     * One goal form with one column of targets.
     *
     * @param name the township's; null where there is one column only
     * @param grid the form without the others' columns
     * @param header the headings of its indicators, or null
     */
    record Variant(
            @Nullable String name, SheetGrid grid, @Nullable TableHeader header) {}

    private static final TableShape SHAPE =
            new TableShape(TableShape.INDICATORS.columns(), 3, List.of(HeaderWord.LEVEL3, HeaderWord.TARGET));
    private static final Pattern WHOLE_TERM = Pattern.compile("(?:中期|实施期|长期|全周期|项目期).*");
    private static final Pattern OF_YEAR = Pattern.compile("(?:本?年度|当年).*(?:目标|指标).*");

    private final SheetGrid form;
    private final SheetGrid.Row head;

    private GoalColumns(SheetGrid form, SheetGrid.Row head) {
        this.form = form;
        this.head = head;
    }

    static List<Variant> of(SheetGrid form) {
        TableHeader header = header(form);
        if (header == null) {
            return List.of(new Variant(null, form, null));
        }
        SheetGrid.Row head = form.rows().stream()
                .filter(row -> row.index() == header.index())
                .findFirst()
                .orElseThrow();
        SheetGrid ofYear = new GoalColumns(form, head).ofYear();
        List<Variant> townships = new GoalColumns(ofYear, head).townships();
        return townships.isEmpty() ? List.of(new Variant(null, ofYear, header(ofYear))) : townships;
    }

    private static @Nullable TableHeader header(SheetGrid form) {
        return TableHeader.find(form, SHAPE);
    }

    private static Variant variant(String name, SheetGrid grid) {
        return new Variant(name, grid, header(grid));
    }

    private List<Heading> headings(HeaderWord word) {
        return head.headings().stream().filter(heading -> heading.means(word)).toList();
    }

    /** The form without the indicators of the whole term, where it has both. */
    private SheetGrid ofYear() {
        List<Heading> names = headings(HeaderWord.LEVEL3);
        int term = column(WHOLE_TERM);
        int year = column(OF_YEAR);
        if (names.size() != 2 || term < 0 || year < 0) {
            return form;
        }
        int left = start(names.get(0), -1);
        int right = start(names.get(1), names.get(0).cell().column());
        int from = term < year ? left : right;
        int to = term < year ? right - 1 : Integer.MAX_VALUE;
        return form.keeping(cell -> cell.row() < head.index() || cell.column() < from || cell.column() > to);
    }

    /** The column where the half begins that has this heading of names: that of level 2, if it stands right before. */
    private int start(Heading names, int after) {
        int start = names.cell().column();
        for (Heading level2 : headings(HeaderWord.LEVEL2)) {
            int column = level2.cell().column();
            start = column > after && column < names.cell().column() ? column : start;
        }
        return start;
    }

    /** The column of the first such text above the indicators, or -1. */
    private int column(Pattern text) {
        for (SheetGrid.Row row : form.rows()) {
            for (Cell cell : row.index() < head.index() ? row.cells() : List.<Cell>of()) {
                if (text.matcher(HeaderText.of(cell.text()).word()).matches()) {
                    return cell.column();
                }
            }
        }
        return -1;
    }

    /** One for each column of targets that has a name of its own; none where there is one column. */
    private List<Variant> townships() {
        List<Heading> targets = headings(HeaderWord.TARGET);
        if (targets.size() > 1) {
            return besideEachOther(targets);
        }
        return targets.isEmpty() ? List.of() : below(targets.get(0).cell());
    }

    /** {@code 指标值（甲镇） | 指标值（乙镇）}. */
    private List<Variant> besideEachOther(List<Heading> targets) {
        List<Variant> variants = new ArrayList<>();
        for (Heading target : targets) {
            String name = HeaderText.of(target.cell().text()).bracket();
            if (name == null) {
                return List.of();
            }
            int column = target.cell().column();
            Predicate<Cell> foreign = cell -> cell.column() != column
                    && targets.stream().anyMatch(other -> other.cell().column() == cell.column());
            variants.add(variant(name, form.keeping(cell -> cell.row() < head.index() || !foreign.test(cell))));
        }
        return variants;
    }

    /** {@code 指标值} over {@code 甲镇 | 乙镇}. */
    private List<Variant> below(Cell target) {
        int last = form.lastColumn(target);
        List<Variant> variants = new ArrayList<>();
        for (SheetGrid.Row row : form.rows()) {
            if (row.index() == head.index() + 1 && row.headings().isEmpty()) {
                for (Cell name : row.cells()) {
                    if (name.column() < target.column() || name.column() > last || name.kind() != Cell.Kind.TEXT) {
                        return List.of();
                    }
                    variants.add(variant(name.text(), form.keeping(cell -> isOf(name, cell, target.column(), last))));
                }
            }
        }
        return variants.size() > 1 ? variants : List.of();
    }

    private static boolean isOf(Cell name, Cell cell, int first, int last) {
        boolean inside = cell.column() >= first && cell.column() <= last;
        return cell.row() < name.row() || cell.row() > name.row() && (!inside || cell.column() == name.column());
    }
}
