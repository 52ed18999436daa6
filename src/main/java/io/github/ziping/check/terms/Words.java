package io.github.ziping.check.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for any of several words in a text. */
final class Words {
    private Words() {}

    /** Where the first of the words begins; -1 where none is there. */
    static int indexOfAny(String text, List<String> words) {
        int first = -1;
        for (String word : words) {
            int at = text.indexOf(word);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    static boolean holdsAny(String text, List<String> words) {
        return indexOfAny(text, words) >= 0;
    }

    /** The longest of the words that a text begins with, or null. */
    static @Nullable String prefix(String text, List<String> words) {
        String longest = null;
        for (String word : words) {
            if (text.startsWith(word) && (longest == null || word.length() > longest.length())) {
                longest = word;
            }
        }
        return longest;
    }

    static boolean beginsWithAny(String text, List<String> words) {
        return prefix(text, words) != null;
    }

    /** The text behind the longest of the words that it begins with; the text itself where it begins with none. */
    static String withoutPrefix(String text, List<String> words) {
        String word = prefix(text, words);
        return word == null ? text : text.substring(word.length());
    }
}
