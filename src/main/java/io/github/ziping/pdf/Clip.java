package io.github.ziping.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The box outside of which nothing is printed. A spreadsheet's text that is longer than its cell is there as a whole, with the cell
 * for a box.
 */
final class Clip {
    private static final Rectangle2D.Double ALL = new Rectangle2D.Double(-1e7, -1e7, 2e7, 2e7);

    private final Deque<Rectangle2D.Double> saved = new ArrayDeque<>();
    private Rectangle2D.Double box = ALL;

    void save() {
        saved.push(box);
    }

    void restore() {
        if (!saved.isEmpty()) {
            box = saved.pop();
        }
    }

    /** Nothing outside this path either. */
    void intersect(Path2D path) {
        Rectangle2D.Double smaller = new Rectangle2D.Double();
        Rectangle2D.intersect(box, path.getBounds2D(), smaller);
        if (smaller.width > 0 && smaller.height > 0) {
            box = smaller;
        }
    }

    /** The nearest place that is printed. */
    Glyph.Spot nearest(double x, double y) {
        return new Glyph.Spot(
                Math.max(box.x, Math.min(x, box.x + box.width)), Math.max(box.y, Math.min(y, box.y + box.height)));
    }
}
