package io.github.ziping.write.form;

import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;

/** Decides which line starts a page: breaks fall between lines, headings stay with what they head, totals never alone. */
final class Paginator {
    /** A block of goals moves to the next page whole rather than in two parts when no more than this stays empty. */
    private static final double MAY_STAY_EMPTY = 0.2;

    /** A goals' heading wants at least this much of the goals on its page, in points. */
    private static final double GOALS_START = 60;

    private final FormGeometry geometry;
    private final double pageHeight;
    private final SelfEvaluation form;
    private final List<FormLine> lines;
    private final List<FormLine> placed;
    private double repeatedHeight;
    private double top;
    private double used;

    Paginator(FormGeometry geometry, int scale, SelfEvaluation form, List<FormLine> lines) {
        this.geometry = geometry;
        this.pageHeight = geometry.pageHeight(scale);
        this.form = form;
        this.lines = lines;
        this.placed = new ArrayList<>(lines.size() + 2);
    }

    /** The lines with their page starts; goals that go over a page are divided. */
    List<FormLine> paginate() {
        for (int i = 0; i < lines.size(); i++) {
            FormLine line = lines.get(i);
            line.startsPage = false;
            if (used + line.height + companions(i) > pageHeight && used > top) {
                line = turnPage(line);
            }
            place(line);
            if (line.template.index() == geometry.repeated()) {
                repeatedHeight = line.height;
            }
        }
        return placed;
    }

    /** Starts a page with this line, or with what is left of it. */
    private FormLine turnPage(FormLine line) {
        FormLine rest = line;
        double room = pageHeight - used;
        boolean flows = line.template.block() == Placeholder.Block.GOAL
                && (room > pageHeight * MAY_STAY_EMPTY || line.height > pageHeight);
        while (flows && used + rest.height > pageHeight) {
            FormLine[] parts = rest.divide(pageHeight - used, form);
            flows = parts != null;
            if (parts != null) {
                // what is left of a text may itself be the start of a page
                parts[0].startsPage = rest.startsPage;
                place(parts[0]);
                rest = parts[1];
                startPage(rest);
            }
        }
        if (!rest.startsPage) {
            startPage(rest);
        }
        return rest;
    }

    private void startPage(FormLine line) {
        line.startsPage = true;
        // print titles appear on the pages behind their own
        top = repeatedHeight;
        used = top;
    }

    private void place(FormLine line) {
        placed.add(line);
        used += line.height;
        if (used > pageHeight) {
            // a line taller than a page runs on over page ends
            used = top + (used - top) % Math.max(1, pageHeight - repeatedHeight);
        }
    }

    /** The height of what must stand on the same page behind this line, in points. */
    private double companions(int index) {
        FormLine line = lines.get(index);
        if (index + 1 == lines.size()) {
            return 0;
        }
        FormLine next = lines.get(index + 1);
        if (next.template.block() == Placeholder.Block.GOAL) {
            return Math.min(next.height, GOALS_START);
        }
        if (line.template.index() == geometry.repeated()) {
            return Math.min(next.height, pageHeight / 2);
        }
        boolean lastIndicator = line.template.block() == Placeholder.Block.INDICATOR
                && next.template.block() != Placeholder.Block.INDICATOR;
        return lastIndicator ? Math.min(heightFrom(index + 1), pageHeight / 4) : 0;
    }

    private double heightFrom(int index) {
        double height = 0;
        for (int i = index; i < lines.size(); i++) {
            height += lines.get(i).height;
        }
        return height;
    }
}
