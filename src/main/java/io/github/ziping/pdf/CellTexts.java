package io.github.ziping.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Gives each line of text to the cell it belongs to. A spreadsheet prints a text that is higher or wider than its cell over the
 * cell's lines, into others: then the lines that were written one after the other are put back together, and belong to the cell
 * in whose middle, or at whose edge, they stand. Where that is no cell or two, all that they touch is unclear.
 */
final class CellTexts {
    /** A line of text whose middle is nearer to a cell's edge stands on it, in sizes of its font. */
    private static final double OFF_EDGE = 0.3;

    /** From line to line of one text, in sizes of its font. */
    private static final double LEAST_PITCH = 0.9;

    private static final double MOST_PITCH = 1.9;

    /** A text stands in the middle, or at an edge, when it is so near to it, in points. */
    private static final double NEAR = 2;

    /** Between characters of one text; those of two cells are farther apart. In sizes of the font. */
    private static final double NO_GAP = 0.08;

    /** Between a cell's edge and the text that is aligned with it, in points. */
    private static final double MARGIN = 4;

    /** A cell's place on the page. */
    record Rectangle(double left, double top, double right, double bottom) {
        double middle() {
            return (top + bottom) / 2;
        }

        double centre() {
            return (left + right) / 2;
        }
    }

    private final List<Rectangle> cells;
    private final ToIntFunction<Glyph.Spot> cellAt;
    private final List<List<Glyph>> lines;
    private final int[] home;

    /** How many lines each cell has, those on an edge with them. */
    private final int[] linesAt;

    private final BitSet onEdge = new BitSet();
    private final BitSet unclear = new BitSet();

    private CellTexts(List<Rectangle> cells, ToIntFunction<Glyph.Spot> cellAt, List<List<Glyph>> lines) {
        this.cells = cells;
        this.cellAt = cellAt;
        this.lines = lines;
        this.home = new int[lines.size()];
        this.linesAt = new int[cells.size()];
    }

    /**
     * The texts of a table's cells.
     *
     * @param cells where they are
     * @param cellAt the number of the cell at a place
     * @param glyphs as they were written
     */
    static CellTexts of(List<Rectangle> cells, ToIntFunction<Glyph.Spot> cellAt, List<Glyph> glyphs) {
        CellTexts texts = new CellTexts(cells, cellAt, written(glyphs, cellAt));
        texts.findHomes();
        texts.settle();
        return texts;
    }

    /** The glyphs of each cell. */
    List<List<Glyph>> glyphs() {
        List<List<Glyph>> glyphs = new ArrayList<>();
        cells.forEach(cell -> glyphs.add(new ArrayList<>()));
        for (int i = 0; i < lines.size(); i++) {
            if (home[i] >= 0) {
                glyphs.get(home[i]).addAll(lines.get(i));
            }
        }
        return glyphs;
    }

    /** Whether it cannot be told what a cell says. */
    boolean isUnclear(int cell) {
        return unclear.get(cell);
    }

    /** The lines in the order in which they were written. */
    private static List<List<Glyph>> written(List<Glyph> glyphs, ToIntFunction<Glyph.Spot> cellAt) {
        List<List<Glyph>> lines = new ArrayList<>();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before == null || !goesOn(before, glyph, cellAt)) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(glyph);
            before = glyph;
        }
        return lines;
    }

    private static boolean goesOn(Glyph before, Glyph glyph, ToIntFunction<Glyph.Spot> cellAt) {
        double gap = (glyph.left() - before.right()) / glyph.size();
        boolean sameLine = Math.abs(glyph.middle() - before.middle()) < 0.2 * glyph.size() && gap > -0.5 && gap < 0.6;
        return sameLine && (gap < NO_GAP || cellAt.applyAsInt(before.seen()) == cellAt.applyAsInt(glyph.seen()));
    }

    private void findHomes() {
        for (int i = 0; i < lines.size(); i++) {
            List<Glyph> line = lines.get(i);
            home[i] = cellAt.applyAsInt(line.get(0).seen());
            linesAt[home[i]]++;
            for (Glyph glyph : line) {
                if (!glyph.isBlank() && (cellAt.applyAsInt(glyph.seen()) != home[i] || isOnEdge(glyph, home[i]))) {
                    onEdge.set(i);
                }
            }
        }
    }

    private boolean isOnEdge(Glyph glyph, int cell) {
        Rectangle box = cells.get(cell);
        boolean cut = glyph.seen().y() != glyph.middle();
        double off = Math.min(glyph.middle() - box.top(), box.bottom() - glyph.middle());
        return !cut && off < OFF_EDGE * glyph.size();
    }

    private void settle() {
        for (int i = onEdge.nextSetBit(0); i >= 0; i = onEdge.nextSetBit(i)) {
            int first = i;
            while (first > 0 && isNextLine(lines.get(first - 1), lines.get(first))) {
                first--;
            }
            int last = i + 1;
            while (last < lines.size() && isNextLine(lines.get(last - 1), lines.get(last))) {
                last++;
            }
            settle(first, last);
            i = last;
        }
    }

    private static boolean isNextLine(List<Glyph> upper, List<Glyph> lower) {
        Glyph first = upper.get(0);
        Glyph second = lower.get(0);
        double pitch = (second.middle() - first.middle()) / first.size();
        double left = Math.abs(first.left() - second.left());
        double centre = Math.abs(first.left() + right(upper) - second.left() - right(lower)) / 2;
        double right = Math.abs(right(upper) - right(lower));
        return pitch > LEAST_PITCH
                && pitch < MOST_PITCH
                && Math.min(left, Math.min(centre, right)) < first.size()
                && first.left() < right(lower)
                && second.left() < right(upper);
    }

    private static double right(List<Glyph> line) {
        return line.get(line.size() - 1).right();
    }

    /** Finds the cell of the lines from one to another, or says that it is unclear. */
    private void settle(int first, int last) {
        Rectangle block = block(lines.subList(first, last));
        int cell = fitting(block, first, last);
        if (cell < 0) {
            cell = overflowing(block, first, last);
        }
        for (int i = first; i < last; i++) {
            if (cell < 0) {
                lines.get(i).forEach(glyph -> touch(glyph, block));
            }
            home[i] = cell;
        }
    }

    private static Rectangle block(List<List<Glyph>> lines) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (List<Glyph> line : lines) {
            left = Math.min(left, line.get(0).left());
            right = Math.max(right, right(line));
        }
        Glyph top = lines.get(0).get(0);
        Glyph bottom = lines.get(lines.size() - 1).get(0);
        return new Rectangle(left, top.middle() - top.size() / 2, right, bottom.middle() + bottom.size() / 2);
    }

    /** Of the cells that are wide enough the one that the text is aligned with; -1 where none or several are. */
    private int fitting(Rectangle block, int first, int last) {
        int found = -1;
        for (int number : touched(block, first, last)) {
            Rectangle cell = cells.get(number);
            boolean wide = block.left() > cell.left() - 1 && block.right() < cell.right() + 1;
            boolean aligned = Math.abs(block.middle() - cell.middle()) < NEAR
                    || Math.abs(block.top() - cell.top()) < NEAR
                    || Math.abs(block.bottom() - cell.bottom()) < NEAR;
            if (wide && aligned) {
                if (found >= 0) {
                    return -1;
                }
                found = number;
            }
        }
        return found;
    }

    private Set<Integer> touched(Rectangle block, int first, int last) {
        Set<Integer> touched = new TreeSet<>();
        for (int i = first; i < last; i++) {
            Glyph glyph = lines.get(i).get(0);
            double half = glyph.size() / 2;
            for (double y : new double[] {glyph.middle() - half, glyph.middle(), glyph.middle() + half}) {
                touched.add(cellAt.applyAsInt(new Glyph.Spot(block.centre(), y)));
            }
        }
        return touched;
    }

    /** The cell whose text goes on over empty cells beside it; -1 where these have texts of their own. */
    private int overflowing(Rectangle block, int from, int to) {
        if (to - from > 1) {
            return -1;
        }
        List<Glyph> line = lines.get(from);
        int first = cellAt.applyAsInt(line.get(0).seen());
        int last = cellAt.applyAsInt(line.get(line.size() - 1).seen());
        Rectangle left = cells.get(first);
        Rectangle right = cells.get(last);
        if (first == last || isOnEdge(line.get(0), first)) {
            return -1;
        }
        int found = -1;
        if (block.left() - left.left() < MARGIN) {
            found = first;
        } else if (right.right() - block.right() < MARGIN) {
            found = last;
        } else {
            for (Glyph glyph : line) {
                int cell = cellAt.applyAsInt(glyph.seen());
                found = Math.abs(cells.get(cell).centre() - block.centre()) < NEAR ? cell : found;
            }
        }
        return found >= 0 && isAlone(line, from) ? found : -1;
    }

    /** Whether no other line stands in the cells that a line goes through. */
    private boolean isAlone(List<Glyph> line, int number) {
        BitSet through = new BitSet();
        line.forEach(glyph -> through.set(cellAt.applyAsInt(glyph.seen())));
        return through.stream().allMatch(cell -> linesAt[cell] == (cell == home[number] ? 1 : 0));
    }

    private void touch(Glyph glyph, Rectangle block) {
        double x = glyph.seen().x();
        double half = glyph.size() / 2;
        for (double y : new double[] {glyph.middle() - half, glyph.middle(), glyph.middle() + half}) {
            unclear.set(cellAt.applyAsInt(new Glyph.Spot(x, Math.max(block.top(), Math.min(y, block.bottom())))));
        }
    }
}
