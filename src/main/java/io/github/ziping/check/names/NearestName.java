package io.github.ziping.check.names;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of a list that takes the fewest changes to become another. What is within so many changes has one of any parts of
 * the name that are one more, so that only names with one of its rarest parts are looked at; where nearly all names have those too,
 * they are looked through by their beginnings. Neither needs a list's names to be compared one by one. For one thread.
 */
public final class NearestName {
    private final List<String> list;
    private final long bound;
    private long compared;
    private @Nullable ComparedNames names;

    /** The names of a list, in its order; nothing is done with them before one is looked for. */
    public NearestName(List<String> list) {
        this(list, Limits.NAME_COMPARISONS);
    }

    NearestName(List<String> list, long bound) {
        this.list = list;
        this.bound = bound;
    }

    /**
     * The first of the names that take the fewest changes, at most half of the chars; null where none is so near, and once too
     * much was compared.
     */
    public @Nullable String to(String wanted) {
        if (wanted.length() > Limits.COMPARED_NAME_CHARS || isExhausted()) {
            return null;
        }
        names = names == null ? new ComparedNames(list) : names;
        NameSearch search = new NameSearch(names, wanted, FoldedText.of(wanted), bound - compared);
        String nearest = search.run();
        compared += search.compared();
        return isExhausted() ? null : nearest;
    }

    /** Whether so much was compared that no name is looked for any more. */
    public boolean isExhausted() {
        return compared > bound;
    }

    /** How many chars were compared, and how many names were looked at. */
    long compared() {
        return compared;
    }
}
