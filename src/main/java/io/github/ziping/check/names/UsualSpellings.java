package io.github.ziping.check.names;

import io.github.ziping.model.Limits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each name of a batch the spelling of it that is used most. What may be a variant of a name is looked up by the parts
 * that both have in common, so that not every name is compared with every other.
 */
public final class UsualSpellings {
    /** A longer name has so many parts that it is compared with all that are a little shorter. */
    private static final int LOOKED_UP = 32;

    /** All names that are compared alike, and how good the best of them is and the best of their variants: 0 is the best. */
    private static final class Group {
        private final NameSimilarity likeness;
        private final int rank;
        private int variant = Integer.MAX_VALUE;

        Group(NameSimilarity likeness, int rank) {
            this.likeness = likeness;
            this.rank = rank;
        }

        /** Whether another one is a variant; it counts then if it is better than those before. */
        boolean take(Group other) {
            boolean taken = likeness.isVariantOf(other.likeness);
            variant = taken ? Math.min(variant, other.rank) : variant;
            return taken;
        }
    }

    private final List<String> ranked;
    /** The group of each name. */
    private final List<Group> groups = new ArrayList<>();
    /** From the best on, by the name as it is compared. */
    private final Map<String, Group> byName = new LinkedHashMap<>();

    private final Map<Integer, List<Group>> byLength = new HashMap<>();

    private UsualSpellings(List<String> ranked) {
        this.ranked = ranked;
        for (String name : ranked) {
            NameSimilarity likeness = NameSimilarity.of(name);
            Group group = byName.get(likeness.bare());
            if (group == null) {
                group = new Group(likeness, groups.size());
                byName.put(likeness.bare(), group);
                byLength.computeIfAbsent(likeness.bare().length(), length -> new ArrayList<>())
                        .add(group);
            }
            groups.add(group);
        }
    }

    /**
     * The better spelling of each name that has one: used more often, or as often and earlier.
     *
     * @param counts how often each name is used, in the order of the batch
     */
    public static Map<String, String> of(Map<String, Integer> counts) {
        List<String> ranked = new ArrayList<>(counts.keySet());
        // a stable sort: of two that are used alike, the earlier one stays in front
        ranked.sort(Comparator.comparing((String name) -> counts.getOrDefault(name, 0))
                .reversed());
        return new UsualSpellings(ranked).find();
    }

    private Map<String, String> find() {
        byLength.forEach((length, alike) -> {
            if (length >= NameSimilarity.LONG && length <= Limits.COMPARED_NAME_CHARS) {
                findMistyped(alike, 0, length);
            }
        });
        for (Group group : byName.values()) {
            String name = group.likeness.bare();
            if (name.length() <= Limits.COMPARED_NAME_CHARS) {
                findEnds(group, name);
                findWithin(group, name);
            }
        }
        Map<String, String> usual = new HashMap<>();
        for (int rank = 0; rank < ranked.size(); rank++) {
            Group group = groups.get(rank);
            int best = Math.min(group.rank, group.variant);
            if (best < rank) {
                usual.put(ranked.get(rank), ranked.get(best));
            }
        }
        return usual;
    }

    /** Names with one other char in a part of them, the rest of them being the same: halves of the part are, but for one. */
    private static void findMistyped(List<Group> alike, int from, int to) {
        if (alike.size() < 2) {
            return;
        }
        if (to - from == 1) {
            findMistyped(alike, from);
            return;
        }
        int middle = (from + to) / 2;
        for (List<Group> same : withSame(alike, from, middle)) {
            findMistyped(same, middle, to);
        }
        for (List<Group> same : withSame(alike, middle, to)) {
            findMistyped(same, from, middle);
        }
    }

    private static Collection<List<Group>> withSame(List<Group> groups, int from, int to) {
        Map<String, List<Group>> same = new HashMap<>();
        for (Group group : groups) {
            same.computeIfAbsent(group.likeness.bare().substring(from, to), part -> new ArrayList<>(1))
                    .add(group);
        }
        return same.values();
    }

    /** Of names that differ in one place only, nearly each is a variant of the best. */
    private static void findMistyped(List<Group> alike, int place) {
        for (Group own : alike) {
            if (own.likeness.mayBeMistypedAt(place)) {
                for (Group other : alike) {
                    if (other != own && own.take(other)) {
                        break;
                    }
                }
            }
        }
    }

    /** 财政局 at the end of 上海市财政局. */
    private void findEnds(Group group, String name) {
        for (int from = 1; from < name.length(); from++) {
            compare(group, byName.get(name.substring(from)));
        }
    }

    /** Names with one or two chars less. */
    private void findWithin(Group group, String name) {
        for (int less = 1; less <= NameSimilarity.MOST_ADDED; less++) {
            int length = name.length() - less;
            List<Group> shorter = byLength.getOrDefault(length, List.of());
            if (length < NameSimilarity.SHORTEST_WITHIN || shorter.isEmpty()) {
                continue;
            }
            if (name.length() > LOOKED_UP) {
                shorter.forEach(other -> compare(group, other));
            } else {
                findWithout(group, name, 0, less);
            }
        }
    }

    private void findWithout(Group group, String name, int from, int less) {
        for (int i = from; i < name.length(); i++) {
            String rest = name.substring(0, i) + name.substring(i + 1);
            if (less == 1) {
                compare(group, byName.get(rest));
            } else {
                findWithout(group, rest, i, less - 1);
            }
        }
    }

    private static void compare(Group one, @Nullable Group other) {
        if (other != null) {
            one.take(other);
            other.take(one);
        }
    }
}
