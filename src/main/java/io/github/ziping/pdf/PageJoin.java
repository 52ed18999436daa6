package io.github.ziping.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a table's first row goes on from the page before: in doubt it does not, since a wrong value is worse than one
 * that is missed.
 */
final class PageJoin {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,]*(\\.[0-9]+)?%?|[-—/]");

    /** What stands in a row that is yet to be filled in. */
    private static final Pattern DOTS = Pattern.compile("[.…⋯·]+");

    /** The last word of the labels that stand beside several rows. */
    private static final String LABEL = "指标";

    /** Nothing ends like this that is not cut. */
    private static final String CUT = "指";

    private PageJoin() {}

    /**
     * Whether the row below holds only rests of the texts in the row above: no line is drawn between them, or each of its texts
     * stands below one whose last line is full. Labels beside several rows say nothing about one of them.
     */
    static boolean isOneRow(List<Area> above, List<Area> below) {
        boolean open = true;
        boolean rest = false;
        boolean full = true;
        for (Area area : below) {
            Area upper = over(area, above);
            if (upper == null) {
                return false;
            }
            open &= upper.isOpenTo(area);
            boolean ofOneRow = !upper.isTall() && !area.isTall();
            if (!area.isEmpty() && ofOneRow && !upper.isOpenTo(area)) {
                rest = true;
                full &= mayGoOn(upper, area);
            }
        }
        return open || rest && full;
    }

    /** Whether a cell at the top of a page is the lower part of the one at the bottom of the page before. */
    static boolean isOneLabel(Area above, Area below) {
        if (above.isOpenTo(below)) {
            return true;
        }
        if (below.isEmpty()) {
            return (above.isTall() || below.isTall()) && !isNumber(above.text());
        }
        if (above.isTall() && below.isTall() && above.text().startsWith(below.text())) {
            return true;
        }
        if (above.text().endsWith(CUT) && (CUT + below.text()).startsWith(LABEL)) {
            return true;
        }
        return above.isFullBefore(below)
                && !above.text().endsWith(LABEL)
                && below.text().length() < 2 * LABEL.length()
                && (above.text() + below.text()).endsWith(LABEL);
    }

    /** The cell with the same columns. */
    static @Nullable Area over(Area area, List<Area> above) {
        for (Area upper : above) {
            if (upper.hasColumnsOf(area)) {
                return upper;
            }
        }
        return null;
    }

    /** Whether a text may be the rest of one whose last line is full; a number goes on only as a number. */
    private static boolean mayGoOn(Area upper, Area rest) {
        if (upper.isEmpty() || DOTS.matcher(rest.text()).matches()) {
            return false;
        }
        if (isNumber(rest.text())) {
            return upper.isFullBeforeFirst(rest) && (!isNumber(upper.text()) || isNumber(upper.text() + rest.text()));
        }
        return upper.isFullBefore(rest);
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
