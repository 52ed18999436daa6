package io.github.ziping.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts glyphs together to lines and texts: no blank between Chinese characters, one where Latin words part. */
final class CellText {
    private CellText() {}

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

    /** The text of all the glyphs of a cell. */
    static String of(List<Glyph> glyphs) {
        String text = "";
        for (List<Glyph> line : lines(glyphs)) {
            text = joined(text, line(line));
        }
        return text;
    }

    /** The text of a line. */
    static String line(List<Glyph> line) {
        StringBuilder text = new StringBuilder();
        double right = Double.NaN;
        for (Glyph glyph : line) {
            boolean gap = glyph.left() - right > 0.25 * glyph.size();
            if (gap
                    && !isWide(text.charAt(text.length() - 1))
                    && !isWide(glyph.text().charAt(0))) {
                text.append(' ');
            }
            text.append(glyph.text());
            right = glyph.right();
        }
        return text.toString().replaceAll("[ \\u00A0]+", " ").strip();
    }

    /** Two pieces of one text. */
    static String joined(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        boolean words = isLatin(first.charAt(first.length() - 1)) && isLatin(second.charAt(0));
        return words ? first + " " + second : first + second;
    }

    private static boolean isLatin(char c) {
        return c < 0x2E80 && Character.isLetter(c);
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80;
    }
}
