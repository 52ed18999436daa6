package io.github.ziping.check.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whether one of many names is another spelling of a name, without comparing it with each of them: those with few other
 * chars are found by rare parts or by their beginnings, longer and shorter ones by their ends. For one thread.
 */
public final class ListedNames {
    /** A variant has one other char, or so many more or less; or it goes on in front. */
    private static final int CHANGES = NameSimilarity.MOST_ADDED;

    /** Where more of the names have one of the rarest parts, beginnings rule out more. */
    private static final int PART = 8;

    private final Set<String> all = new HashSet<>();
    private final List<NameSimilarity> comparable = new ArrayList<>();
    private final TreeSet<String> backwards = new TreeSet<>();
    private final SortedNames sorted;
    private final PartIndex parts;
    private long compared;

    /** Names to be asked for. */
    public ListedNames(Collection<String> names) {
        for (String name : names) {
            NameSimilarity likeness = NameSimilarity.of(name);
            if (all.add(likeness.bare()) && likeness.isComparable()) {
                comparable.add(likeness);
                backwards.add(backwards(likeness.bare()));
            }
        }
        List<String> bare = comparable.stream().map(NameSimilarity::bare).toList();
        this.sorted = new SortedNames(bare);
        this.parts = new PartIndex(bare);
    }

    /** Whether one of the names is the same or a variant, as {@link NameSimilarity#isVariantOf} has it. */
    public boolean hasVariantOf(String name) {
        NameSimilarity likeness = NameSimilarity.of(name);
        return all.contains(likeness.bare())
                || likeness.isComparable()
                        && (hasEnd(likeness.bare()) || hasLonger(likeness.bare()) || hasNear(likeness));
    }

    /** 财政局 for 上海市财政局. */
    private boolean hasEnd(String name) {
        for (int from = 1; from <= name.length() - NameSimilarity.SHORTEST_END; from++) {
            if (NameSimilarity.endsPlace(name.charAt(from - 1)) && all.contains(name.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** 上海市财政局 for 财政局. */
    private boolean hasLonger(String name) {
        String end = backwards(name);
        for (int i = 0; name.length() >= NameSimilarity.SHORTEST_END && i < NameSimilarity.PLACES.length(); i++) {
            String longer = end + NameSimilarity.PLACES.charAt(i);
            String next = backwards.ceiling(longer);
            if (next != null && next.startsWith(longer)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNear(NameSimilarity name) {
        if (name.bare().length() < NameSimilarity.SHORTEST_WITHIN) {
            return false;
        }
        RareParts rare = new RareParts(parts, name.bare());
        if (rare.count(CHANGES + 1) <= comparable.size() / PART) {
            return rare.rarest(CHANGES + 1).stream().anyMatch(part -> hasVariantWith(part, name));
        }
        Near near = new Near(name);
        sorted.search(near);
        return near.found;
    }

    private boolean hasVariantWith(RareParts.Part part, NameSimilarity name) {
        for (int i = part.first(); i < part.end(); i++) {
            compared++;
            int index = parts.name(parts.place(part.length(), i));
            if (comparable.get(index).isVariantOf(name)) {
                return true;
            }
        }
        return false;
    }

    /** How many chars and names were compared. */
    long compared() {
        return compared;
    }

    private static String backwards(String name) {
        char[] chars = new char[name.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = name.charAt(chars.length - 1 - i);
        }
        return new String(chars);
    }

    /** The search for one that is near. */
    private final class Near implements SortedNames.Search {
        private final NameSimilarity name;
        private final EditRows rows;
        private boolean found;

        Near(NameSimilarity name) {
            this.name = name;
            this.rows = sorted.rows(name.bare());
        }

        @Override
        public EditRows rows() {
            return rows;
        }

        @Override
        public int most() {
            return CHANGES;
        }

        @Override
        public boolean goOn(int more) {
            compared += more;
            return !found;
        }

        @Override
        public void take(int index, int distance) {
            found |= distance <= CHANGES && comparable.get(index).isVariantOf(name);
        }
    }
}
