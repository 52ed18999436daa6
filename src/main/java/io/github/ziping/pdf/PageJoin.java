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
    private static final String STOPS = "。；！？.;!?";

    /** A text that was cut by a page is longer than a heading. */
    private static final int PROSE = 20;

    private PageJoin() {}

    /** Whether the row below holds only rests of the texts in the row above. */
    static boolean isOneRow(List<Area> above, List<Area> below) {
        boolean numbers = false;
        boolean rest = false;
        boolean prose = false;
        for (Area area : below) {
            Area upper = over(area, above);
            if (upper == null || isNumber(area.text) || upper.text.isEmpty() && !area.text.isEmpty()) {
                return false;
            }
            numbers |= isNumber(upper.text);
            rest |= !area.text.isEmpty();
            prose |= !area.text.isEmpty() && upper.text.length() >= PROSE && !endsWithStop(upper.text);
        }
        return rest && (numbers || prose);
    }

    /** Whether a cell at the top of a page is the lower part of the one at the bottom of the page before. */
    static boolean isOneLabel(Area above, Area below) {
        if (below.text.isEmpty() && !above.text.isEmpty()
                || above.text.isEmpty() && (above.isTall() && below.isTall())) {
            return above.isTall() || below.isTall();
        }
        return !above.text.endsWith("指标") && below.text.length() < 4 && (above.text + below.text).endsWith("指标");
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

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean endsWithStop(String text) {
        return STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
