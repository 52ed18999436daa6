package io.github.ziping.word;

import io.github.ziping.ooxml.DocumentLines;
import io.github.ziping.word.WordBlock.Cell;
import io.github.ziping.word.WordBlock.Merge;
import io.github.ziping.word.WordBlock.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends tables that pages cut. A document made of printed pages has a table for each page: of a label that went over the page's
 * edge, and of a text in the last row, the rest stands alone at the head of the next table. It is put where it belongs only where
 * the cut is seen by the letters: a word's or a sentence's end is missing above. Every other table stays as it is.
 */
final class CutTables {
    /** A shorter text is no sentence. */
    private static final int SENTENCE = 20;

    /** Chars that may be the rest of a label; more may be a label of their own. */
    private static final int REST_OF_LABEL = 2;

    private static final String ENDS = "。！？；.!?;";
    private static final String PAUSES = "，。、；,;";
    private static final String NEVER_FIRST = "，。、；：！？）”》,;:)";

    private final List<List<Cell>> upper;
    private final List<List<Cell>> lower;

    private CutTables(Table upper, Table lower) {
        this.upper = new ArrayList<>(upper.rows());
        this.lower = lower.rows();
    }

    /** The blocks, cut tables mended; page numbers between them are gone then. */
    static List<WordBlock> mended(List<WordBlock> blocks) {
        List<WordBlock> mended = new ArrayList<>();
        for (WordBlock block : blocks) {
            if (!(block instanceof Table lower) || !join(mended, lower)) {
                mended.add(block);
            }
        }
        return mended;
    }

    /** Adds a table to what stands above; false where it was not cut off from there. */
    private static boolean join(List<WordBlock> above, Table lower) {
        int at = above.size() - 1;
        while (at >= 0 && isPageNumber(above.get(at))) {
            at--;
        }
        if (at < 0 || !(above.get(at) instanceof Table upper) || upper.rows().isEmpty()) {
            return false;
        }
        CutTables pair = new CutTables(upper, lower);
        Table rest = pair.rest(lower.number());
        if (rest == null) {
            return false;
        }
        above.subList(at, above.size()).clear();
        above.add(new Table(upper.number(), upper.firstRow(), upper.goesOn(), pair.upper));
        above.add(rest);
        return true;
    }

    private static boolean isPageNumber(WordBlock block) {
        return block instanceof WordBlock.Line line && DocumentLines.isPageNumber(line.text());
    }

    /** The lower table without what went to the upper one; null where it was not cut off. */
    private @Nullable Table rest(int number) {
        int headings = headings();
        if (headings == lower.size() || !isSameShape(lower.get(headings))) {
            return null;
        }
        List<Cell> first = lower.get(headings);
        boolean isRest = isRest(first);
        List<Cell> left = new ArrayList<>();
        int lastPiece = -1;
        for (int i = 0; i < first.size(); i++) {
            if (isRest ? !first.get(i).isBlank() : isRestOfLabel(i, first.get(i))) {
                lastPiece = i;
            }
        }
        if (lastPiece < 0) {
            return null;
        }
        for (int i = 0; i < first.size(); i++) {
            Cell cell = first.get(i);
            boolean goesOn = isRest || i <= lastPiece && (cell.isBlank() || isRestOfLabel(i, cell));
            left.add(goesOn ? cell.with(Merge.CONTINUE, "") : cell);
            if (goesOn) {
                append(i, cell);
            }
        }
        List<List<Cell>> rows = new ArrayList<>(lower.subList(headings + 1, lower.size()));
        if (!isRest) {
            rows.add(0, left);
        }
        return new Table(number, lower.size() - rows.size(), true, rows);
    }

    /** How many rows at the lower table's head stand in the upper one too. */
    private int headings() {
        Set<List<String>> known = new HashSet<>();
        upper.forEach(row -> known.add(texts(row)));
        int headings = 0;
        while (headings < lower.size() && known.contains(texts(lower.get(headings)))) {
            headings++;
        }
        return headings;
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(Cell::text).toList();
    }

    private boolean isSameShape(List<Cell> row) {
        List<Cell> above = upper.get(upper.size() - 1);
        boolean same = row.size() == above.size();
        for (int i = 0; same && i < row.size(); i++) {
            same = row.get(i).column() == above.get(i).column()
                    && row.get(i).columns() == above.get(i).columns();
        }
        return same;
    }

    /** Whether a row holds nothing of its own, only rests of what stands in the last row of the upper table. */
    private boolean isRest(List<Cell> row) {
        int rests = 0;
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                String above = upper.get(top(i)).get(i).text();
                if (!isRestOfLabel(i, row.get(i))
                        && !isRestOfSentence(above, row.get(i).text())) {
                    return false;
                }
                rests++;
            }
        }
        return rests > 0 && 2 * rests <= row.size();
    }

    private static boolean isRestOfSentence(String above, String text) {
        String whole = above.strip();
        if (whole.isEmpty() || ENDS.indexOf(whole.charAt(whole.length() - 1)) >= 0) {
            return false;
        }
        return NEVER_FIRST.indexOf(text.strip().charAt(0)) >= 0
                || whole.length() >= SENTENCE && whole.chars().anyMatch(c -> PAUSES.indexOf(c) >= 0);
    }

    /** Whether a label is whole only with this rest: then it ends as another in its column does. */
    private boolean isRestOfLabel(int at, Cell cell) {
        Cell above = upper.get(top(at)).get(at);
        boolean merged = cell.merge() != Merge.NONE || above.merge() != Merge.NONE;
        int most = merged ? REST_OF_LABEL : 1;
        boolean rest = cell.text().length() <= most && cell.text().chars().allMatch(Character::isIdeographic);
        if (!rest || cell.isBlank() || above.isBlank()) {
            return false;
        }
        String whole = above.text() + cell.text();
        String end = whole.substring(whole.length() - 2);
        return !above.text().endsWith(end)
                && upper.stream()
                        .flatMap(List::stream)
                        .anyMatch(other -> other.column() == cell.column()
                                && !other.equals(above)
                                && other.text().endsWith(end));
    }

    /** The row where what the last row has in a cell begins. */
    private int top(int at) {
        int row = upper.size() - 1;
        Cell last = upper.get(row).get(at);
        while (row > 0
                && upper.get(row).size() > at
                && upper.get(row).get(at).merge() == Merge.CONTINUE
                && at < upper.get(row - 1).size()
                && upper.get(row - 1).get(at).column() == last.column()) {
            row--;
        }
        return row;
    }

    /** Adds a text to the one above, which goes on downwards from now on. */
    private void append(int at, Cell cell) {
        int row = top(at);
        List<Cell> changed = new ArrayList<>(upper.get(row));
        Cell above = changed.get(at);
        Merge merge = above.merge() == Merge.NONE ? Merge.START : above.merge();
        changed.set(at, above.with(merge, above.text() + cell.text()));
        upper.set(row, changed);
    }
}
