package io.github.ziping.pdf;

import java.util.BitSet;
import java.util.List;

/** Which places of a grid have a line in front of them: at the left of a cell by verticals, above it by horizontals. */
final class Walls {
    private final List<Double> along;
    private final BitSet walls = new BitSet();

    /**
     * @param at where lines may stand
     * @param along the places between which a line runs
     * @param lines the lines, along the same axis as {@code along}
     */
    Walls(List<Double> at, List<Double> along, List<Ruling> lines) {
        this.along = along;
        for (Ruling line : lines) {
            int place = Rulings.nearest(at, line.at());
            if (Math.abs(at.get(place) - line.at()) <= Rulings.NEAR) {
                mark(place, line);
            }
        }
    }

    private void mark(int place, Ruling line) {
        int first = Rulings.nearest(along, line.from());
        int last = Rulings.nearest(along, line.to());
        // a line that covers half of a cell's side closes it
        if (first < along.size() - 1 && line.from() > (along.get(first) + along.get(first + 1)) / 2) {
            first++;
        }
        walls.set(place * along.size() + first, place * along.size() + last);
    }

    /** Whether a line at a place runs along a cell. */
    boolean isAt(int place, int cell) {
        return walls.get(place * along.size() + cell);
    }
}
