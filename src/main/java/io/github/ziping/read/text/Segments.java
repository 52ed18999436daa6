package io.github.ziping.read.text;

import io.github.ziping.model.FoldedText;
import java.util.ArrayList;
import java.util.List;

/** The parts of a line that wide blanks or line ends divide: {@code （2022年度）　　　　项目总得分99分}. */
public final class Segments {
    private Segments() {}

    /** The parts, without blanks at their ends; the whole text where nothing divides it. */
    public static List<String> of(String written) {
        List<String> parts = new ArrayList<>(1);
        int start = 0;
        for (int i = 1; i < written.length(); i++) {
            if (isGap(written, i)) {
                add(written.substring(start, i), parts);
                start = i;
            }
        }
        add(written.substring(start), parts);
        return parts;
    }

    private static void add(String part, List<String> parts) {
        String bare = HeaderText.strip(part);
        if (!bare.isEmpty()) {
            parts.add(bare);
        }
    }

    /** Whether a part begins here: behind two blanks, one of full width, or a line end. */
    public static boolean isGap(String text, int at) {
        char before = text.charAt(at - 1);
        boolean wide = before == '\u3000'
                || before == '\n'
                || before == '\t'
                || at > 1 && FoldedText.isBlank(before) && FoldedText.isBlank(text.charAt(at - 2));
        return wide && !FoldedText.isBlank(text.charAt(at));
    }
}
