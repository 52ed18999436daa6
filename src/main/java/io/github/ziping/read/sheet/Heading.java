package io.github.ziping.read.sheet;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import java.util.EnumSet;
import java.util.List;

/**
 * A cell whose text is one of the office's headings.
 *
 * @param cell the cell
 * @param meanings what it can mean
 */
public record Heading(Cell cell, EnumSet<HeaderWord> meanings) {
    public boolean means(HeaderWord word) {
        return meanings.contains(word);
    }

    public boolean meansAny(List<HeaderWord> words) {
        // no iterator: a form asks thousands of times
        for (int i = 0; i < words.size(); i++) {
            if (meanings.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
