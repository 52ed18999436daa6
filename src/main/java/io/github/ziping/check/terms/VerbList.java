package io.github.ziping.check.terms;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verbs, and what behind one of them makes it part of a noun: 完善 is a verb, 完善程度 is none. */
final class VerbList {
    private final List<String> verbs;
    private final List<String> nounEnds;

    /** What the verbs begin with: a text is asked at each of its places, and hardly any begins a verb. */
    private final BitSet firstCharacters = new BitSet(Character.MAX_VALUE);

    /**
     * Such a list.
     *
     * @param verbs the verbs, none of them empty
     * @param nounEnds what follows them in nouns
     */
    VerbList(List<String> verbs, List<String> nounEnds) {
        this.verbs = verbs;
        this.nounEnds = nounEnds;
        for (String verb : verbs) {
            firstCharacters.set(verb.charAt(0));
        }
    }

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

    /** The longest verb that a text begins with, perhaps as part of a noun; or null. */
    @Nullable
    String beginningOf(String text) {
        return text.isEmpty() || !firstCharacters.get(text.charAt(0)) ? null : Words.prefix(text, verbs);
    }

    /** The verb that a text begins with, or null. */
    @Nullable
    String prefixOf(String text) {
        String verb = beginningOf(text);
        return verb == null || isNoun(text.substring(verb.length())) ? null : verb;
    }

    /** The text behind the longest verb that it begins with; the text itself where it begins with none. */
    String behind(String text) {
        String verb = beginningOf(text);
        return verb == null ? text : text.substring(verb.length());
    }

    /** Whether what follows a word makes it part of a noun. */
    boolean isNoun(String behind) {
        return Words.beginsWithAny(behind, nounEnds);
    }

    /** Whether a word is one of the verbs. */
    boolean contains(String word) {
        return verbs.contains(word);
    }
}
