package io.github.ziping.check.terms;

import io.github.ziping.model.FoldedText;
import java.util.List;

/** Texts without the marks between and behind their words, for comparing only. */
final class BareText {
    private BareText() {}

    /** The letters and digits of a text: 达成指标 of 达成指标。, NA of N/A; empty for a dash. */
    static String letters(String text) {
        String folded = FoldedText.of(text);
        int same = 0;
        while (same < folded.length() && Character.isLetterOrDigit(folded.charAt(same))) {
            same++;
        }
        if (same == folded.length()) {
            return folded;
        }
        StringBuilder letters = new StringBuilder(folded.length()).append(folded, 0, same);
        for (int i = same; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** Whether a bare text is nothing but digits, or nothing at all. */
    static boolean isNumber(String bare) {
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) < '0' || bare.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a bare text is one of the words, regardless of case. */
    static boolean isAmong(String bare, List<String> words) {
        for (String word : words) {
            if (word.equalsIgnoreCase(bare)) {
                return true;
            }
        }
        return false;
    }
}
