package io.github.ziping.read.sheet;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.text.HeaderText;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * A label and its value in one cell, e.g. {@code 项目名称：信息化运维} or {@code （单位：万元）}.
 *
 * @param cell the cell
 * @param meanings what the label can mean
 * @param value what stands behind the colon, without blanks at its ends
 */
public record InlineLabel(Cell cell, EnumSet<HeaderWord> meanings, String value) {
    /** No label is longer. */
    private static final int LONGEST = 16;

    /** The label and value of a cell, or null where it does not begin with a label and a colon. */
    public static @Nullable InlineLabel of(Cell cell, HeaderDictionary words) {
        // most cells end here, before anything is copied
        if (cell.kind() != Cell.Kind.TEXT || firstColon(cell.text()) < 0) {
            return null;
        }
        String text = withoutBrackets(HeaderText.strip(cell.text()));
        int colon = firstColon(text);
        if (colon <= 0) {
            return null;
        }
        EnumSet<HeaderWord> meanings = words.meaningsOf(text.substring(0, colon));
        String value = HeaderText.strip(text.substring(colon + 1));
        return meanings == null || value.isEmpty() ? null : new InlineLabel(cell, meanings, value);
    }

    private static String withoutBrackets(String text) {
        int last = text.length() - 1;
        boolean bracketed = last > 1
                && (text.charAt(0) == '(' || text.charAt(0) == '（')
                && (text.charAt(last) == ')' || text.charAt(last) == '）');
        return bracketed ? text.substring(1, last) : text;
    }

    private static int firstColon(String text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST + 2); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }
}
