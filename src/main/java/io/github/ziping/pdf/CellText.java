package io.github.ziping.pdf;

import io.github.ziping.ooxml.PrintedCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The text of a cell, put together from its glyphs: nothing between Chinese characters, a blank where Latin words part, a line end
 * where the writer ended the line.
 *
 * @param text what it says
 * @param room of the last line, in points: what is free beside it, but for the cell's margins
 * @param head how wide the beginning is that is not divided where there is room for it: a character, a word or a number
 * @param first how wide the first character is
 */
record CellText(String text, double room, double head, double first) {
    static final CellText EMPTY = new CellText("", 0, 0, 0);

    /** That of a cell of which nobody can tell what it says. */
    static final CellText UNCLEAR = new CellText(PrintedCell.UNCLEAR, Double.MAX_VALUE, 0, 0);

    /** Places in print are that exact, in points. */
    private static final double EXACT = 1;

    /** A wider gap between two words, in sizes of the font, parts them as two blanks do. */
    private static final double WIDE_GAP = 1.5;

    private static final CellText UNMAPPED = new CellText(PrintedCell.UNMAPPED, Double.MAX_VALUE, 0, 0);

    /** What may not begin a line. */
    private static final String STOPS = "，。、；：！？）》”’】」％…,.;:!?)]}%/·";

    /** What may not end a line. */
    private static final String OPENING = "（《“‘【「([{";

    /** The text of a cell whose lines may be so wide. */
    static CellText of(List<Glyph> glyphs, double width) {
        CellText text = EMPTY;
        for (List<Glyph> line : lines(glyphs)) {
            String more = line(line);
            if (!more.isBlank()) {
                Glyph first = line.get(0);
                double used = line.get(line.size() - 1).right() - first.left();
                text = text.and(new CellText(more, width - used, head(line), first.right() - first.left()));
            }
        }
        return text.text.contains(Glyph.UNMAPPED)
                ? UNMAPPED
                : new CellText(text.text.strip(), text.room, text.head, text.first);
    }

    /** This text with the one that follows. */
    CellText and(CellText next) {
        if (text.isEmpty()) {
            return next;
        }
        return next.text.isEmpty() ? this : new CellText(text + between(next) + next.text, next.room, head, first);
    }

    private String between(CellText next) {
        char end = text.charAt(text.length() - 1);
        char begin = next.text.charAt(0);
        if (isBlank(end) || isBlank(begin)) {
            return "";
        }
        if (!isFullBefore(next)) {
            return "\n";
        }
        return isLatin(end) && isLatin(begin) ? " " : "";
    }

    /** Whether the next text stands on another line because this line has no room for its beginning. */
    boolean isFullBefore(CellText next) {
        return room < next.head + EXACT;
    }

    /** Whether it has no room for a single character of it: of a number that is longer than its cell is wide. */
    boolean isFullBeforeFirst(CellText next) {
        return room < next.first + EXACT;
    }

    private static double head(List<Glyph> line) {
        int last = 0;
        while (last + 1 < line.size()
                && !mayEndLine(
                        line.get(last).text().charAt(0),
                        line.get(last + 1).text().charAt(0))) {
            last++;
        }
        return line.get(last).right() - line.get(0).left();
    }

    /** Whether a line may end between two characters: not before a stop, behind an opening bracket, or in a word or number. */
    private static boolean mayEndLine(char before, char next) {
        if (isBlank(before) || isBlank(next)) {
            return true;
        }
        return STOPS.indexOf(next) < 0 && OPENING.indexOf(before) < 0 && (isWide(before) || isWide(next));
    }

    /** The lines from top to bottom, each from left to right. */
    static List<List<Glyph>> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::middle));
        List<List<Glyph>> lines = new ArrayList<>();
        double middle = 0;
        for (Glyph glyph : sorted) {
            if (lines.isEmpty() || glyph.middle() - middle > 0.5 * glyph.size()) {
                lines.add(new ArrayList<>());
                middle = glyph.middle();
            }
            lines.get(lines.size() - 1).add(glyph);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Glyph::left)));
        return lines;
    }

    /** The text of a line, with the blanks at its ends. */
    static String line(List<Glyph> line) {
        StringBuilder text = new StringBuilder();
        double right = Double.NaN;
        for (Glyph glyph : line) {
            text.append(gap(text, (glyph.left() - right) / glyph.size(), glyph)).append(glyph.text());
            right = glyph.right();
        }
        return text.toString().replace('\u00A0', ' ');
    }

    private static String gap(StringBuilder before, double gap, Glyph next) {
        if (before.isEmpty() || next.isBlank() || isBlank(before.charAt(before.length() - 1))) {
            return "";
        }
        boolean words = !isWide(before.charAt(before.length() - 1))
                && !isWide(next.text().charAt(0));
        if (gap > WIDE_GAP) {
            return "  ";
        }
        return words && gap > 0.25 ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c < 0x2E80 && Character.isLetter(c);
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
