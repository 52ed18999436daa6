package io.github.ziping.pdf;

import io.github.ziping.model.Limits;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The straight lines that a page's paths draw: strokes along an axis, and filled boxes that are as thin as a line. */
final class DrawnLines {
    /** A filled box that is thinner is a line, in points. */
    private static final double THIN = 3;

    /** A stroke that rises no more, from one end to the other, runs along an axis, in points. */
    private static final double STRAIGHT = 1;

    private final List<Ruling> horizontals = new ArrayList<>();
    private final List<Ruling> verticals = new ArrayList<>();
    private final Path2D.Double path = new Path2D.Double();
    private final AffineTransform shown;

    /**
     * None so far.
     *
     * @param shown turns places of the file to those of the page as it is shown
     */
    DrawnLines(AffineTransform shown) {
        this.shown = shown;
    }

    List<Ruling> horizontals() {
        return horizontals;
    }

    List<Ruling> verticals() {
        return verticals;
    }

    /** Whether there are more than any form has; no more are kept. */
    boolean isTooMany() {
        return horizontals.size() + verticals.size() > Limits.PDF_RULINGS;
    }

    void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    void lineTo(double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    void close() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    /** Where the path has come to; the origin where it has not begun. */
    Point2D end() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Double() : point;
    }

    /** The path on the page as it is shown. */
    Path2D onPage() {
        return new Path2D.Double(path, shown);
    }

    /** Ends the path without drawing it. */
    void drop() {
        path.reset();
    }

    /** Draws the path, and ends it. */
    void stroke() {
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(shown); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            double toX = kind == PathIterator.SEG_CLOSE ? startX : point[0];
            double toY = kind == PathIterator.SEG_CLOSE ? startY : point[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else {
                add(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y), STRAIGHT);
            }
            x = toX;
            y = toY;
        }
        drop();
    }

    /** Fills the path, and ends it. */
    void fill() {
        double[] point = new double[6];
        Rectangle2D.@Nullable Double box = null;
        for (PathIterator i = path.getPathIterator(shown); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                add(box);
                box = new Rectangle2D.Double(point[0], point[1], 0, 0);
            } else if (kind == PathIterator.SEG_LINETO && box != null) {
                box.add(point[0], point[1]);
            }
        }
        add(box);
        drop();
    }

    private void add(Rectangle2D.@Nullable Double box) {
        if (box != null) {
            add(box.x, box.y, box.width, box.height, THIN);
        }
    }

    private void add(double x, double y, double width, double height, double thin) {
        if (isTooMany()) {
            return;
        }
        if (height <= thin && width > height) {
            horizontals.add(new Ruling(y + height / 2, x, x + width));
        } else if (width <= thin && height > width) {
            verticals.add(new Ruling(x + width / 2, y, y + height));
        }
    }
}
