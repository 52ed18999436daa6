package io.github.ziping.check.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verbs, and what behind one of them makes it part of a noun: 完善 is a verb, 完善程度 is none.
 *
 * @param verbs the verbs
 * @param nounEnds what follows them in nouns
 */
record VerbList(List<String> verbs, List<String> nounEnds) {
    /** Where the first verb begins; -1 where there is none. */
    int indexIn(String text, int from) {
        int first = -1;
        for (String verb : verbs) {
            int at = text.indexOf(verb, from);
            while (at >= 0 && isNoun(text.substring(at + verb.length()))) {
                at = text.indexOf(verb, at + 1);
            }
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    boolean isIn(String text, int from) {
        return indexIn(text, from) >= 0;
    }

    /** The verb that a text begins with, or null. */
    @Nullable
    String prefixOf(String text) {
        String verb = Words.prefix(text, verbs);
        return verb == null || isNoun(text.substring(verb.length())) ? null : verb;
    }

    /** Whether what follows a word makes it part of a noun. */
    boolean isNoun(String behind) {
        return Words.beginsWithAny(behind, nounEnds);
    }
}
