package io.github.ziping.read.sheet;

import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.text.HeaderText;
import io.github.ziping.read.text.Segments;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label and its value in one cell, e.g. {@code 项目名称：信息化运维} or {@code （单位：万元）}. A cell may hold several pairs with
 * wide blanks or line ends between them: {@code 单位名称：甲　　填报日期：2022年3月18日}.
 *
 * @param cell the cell
 * @param label the label as written, without the colon
 * @param meanings what the label can mean
 * @param value what stands behind the colon, without blanks at its ends
 */
public record InlineLabel(Cell cell, String label, EnumSet<HeaderWord> meanings, String value) {
    /** No label is longer. */
    private static final int LONGEST = 16;

    /** The pairs of a cell whose labels are known; empty where it has none. */
    public static List<InlineLabel> allOf(Cell cell, HeaderDictionary words) {
        // most cells end here, before anything is copied
        if (cell.kind() != Cell.Kind.TEXT || !hasColon(cell.text())) {
            return List.of();
        }
        List<InlineLabel> labels = new ArrayList<>(1);
        for (String pair : pairs(withoutBrackets(HeaderText.strip(cell.text())))) {
            int colon = firstColon(pair, 0);
            EnumSet<HeaderWord> meanings = colon <= 0 ? null : words.meaningsOf(pair.substring(0, colon));
            String value = HeaderText.strip(pair.substring(colon + 1));
            if (meanings != null && !value.isEmpty()) {
                labels.add(new InlineLabel(cell, pair.substring(0, colon), meanings, value));
            }
        }
        return labels;
    }

    /** The first pair of a cell whose label can mean this, or null. */
    public static @Nullable InlineLabel of(Cell cell, HeaderWord meaning, HeaderDictionary words) {
        // no iterator: every cell of a form passes here several times, and nearly none has a label
        List<InlineLabel> labels = allOf(cell, words);
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).meanings().contains(meaning)) {
                return labels.get(i);
            }
        }
        return null;
    }

    /** The text cut in front of everything that looks like a label: behind a wide blank, words and a colon. */
    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>(2);
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Segments.isGap(text, i) && isLabel(text, i)) {
                pairs.add(text.substring(start, i));
                start = i;
            }
        }
        pairs.add(text.substring(start));
        return pairs;
    }

    private static boolean isLabel(String text, int from) {
        int colon = firstColon(text, from);
        for (int i = from; i < colon; i++) {
            char c = text.charAt(i);
            boolean word = c >= '\u4e00' && c <= '\u9fff' || FoldedText.isBlank(c) || "()（）/、*".indexOf(c) >= 0;
            if (!word) {
                return false;
            }
        }
        return colon > from;
    }

    private static String withoutBrackets(String text) {
        int last = text.length() - 1;
        boolean bracketed = last > 1
                && (text.charAt(0) == '(' || text.charAt(0) == '（')
                && (text.charAt(last) == ')' || text.charAt(last) == '）');
        return bracketed ? text.substring(1, last) : text;
    }

    static boolean hasColon(String text) {
        return text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
    }

    private static int firstColon(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST + 2);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }
}
