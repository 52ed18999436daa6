package io.github.ziping.check.terms;

import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import org.jspecify.annotations.Nullable;

/** Tells a reason from what is written where there is none. */
public final class ReasonText {
    private ReasonText() {}

    /** Whether the text gives a reason: not 无偏差, 无, 0, / or a dash. */
    public static boolean isReason(@Nullable String text, Checks checks) {
        String bare = text == null ? "" : letters(text);
        return !bare.isEmpty() && !checks.words(CheckWord.NO_REASON).contains(bare);
    }

    /** Whether the reason names a measure. */
    public static boolean namesMeasure(String reason, Checks checks) {
        for (String word : checks.words(CheckWord.MEASURE)) {
            if (reason.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text) {
        String folded = FoldedText.of(text);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
