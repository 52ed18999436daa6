package io.github.ziping.check.terms;

import io.github.ziping.profile.Band;
import io.github.ziping.profile.Checks;
import java.util.List;

/** The words of qualitative results. */
public final class ResultBands {
    private ResultBands() {}

    /** The index of the band that a result names; -1 for any other text. */
    public static int band(String result, Checks checks) {
        List<Band> bands = checks.bands();
        for (int i = 0; i < bands.size(); i++) {
            for (String word : bands.get(i).words()) {
                if (word.equals(result)) {
                    return i;
                }
            }
        }
        // the words themselves are written without blanks, full-width signs and stops
        String bare = BareText.letters(result);
        return bare.equals(result) ? -1 : band(bare, checks);
    }

    /** Whether a text is a word and nothing that holds a number, such as 3-5个 or 3天内完成. */
    public static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
