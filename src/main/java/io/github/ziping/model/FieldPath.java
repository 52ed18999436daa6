package io.github.ziping.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of one value of a form, spelt as in the JSON: {@code project}, {@code funds.total.executed},
 * {@code funds.sources[1].executed}, {@code indicators[3].score}. Indices start at 0.
 *
 * @param path the name
 */
public record FieldPath(String path) implements Comparable<FieldPath> {
    private static final int KEPT = 64;
    private static final String[] MEMBERS = {
        "level1", "level2", "level3", "target", "actual", "weight", "score", "deviation"
    };

    private static final String[] LINE_MEMBERS = {
        "label", "initialBudget", "annualBudget", "executed", "weight", "ratePercent", "score"
    };
    private static final String[] PRINTED = {
        "title",
        "year",
        "project",
        "authority",
        "unit",
        "funds.unit",
        "funds.total",
        "funds.sources",
        "expectedGoal",
        "actualResult",
        "indicators",
        "totalWeight",
        "totalScore",
        "grade"
    };

    // every form names the same values: kept, with the hashes of their names
    private static final FieldPath[] INDICATORS = indicators();

    private static FieldPath[] indicators() {
        FieldPath[] paths = new FieldPath[KEPT * MEMBERS.length];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = new FieldPath("indicators[" + i / MEMBERS.length + "]." + MEMBERS[i % MEMBERS.length]);
        }
        return paths;
    }

    /** Refuses null. */
    public FieldPath {
        Objects.requireNonNull(path, "path");
    }

    /** A value of the whole form. */
    public static FieldPath of(String path) {
        return new FieldPath(path);
    }

    /** A value of one source row of the funds block. */
    public static FieldPath source(int index, String member) {
        return new FieldPath("funds.sources[" + index + "]." + member);
    }

    /** A value of one indicator. */
    public static FieldPath indicator(int index, String member) {
        for (int i = 0; i < MEMBERS.length && index < KEPT; i++) {
            if (MEMBERS[i].equals(member)) {
                return INDICATORS[index * MEMBERS.length + i];
            }
        }
        return new FieldPath("indicators[" + index + "]." + member);
    }

    /** In the order in which a form prints its values. */
    @Override
    public int compareTo(FieldPath other) {
        int order = Integer.compare(rank(), other.rank());
        order = order == 0 ? Integer.compare(index(), other.index()) : order;
        order = order == 0 ? Integer.compare(memberRank(), other.memberRank()) : order;
        return order == 0 ? path.compareTo(other.path) : order;
    }

    private int rank() {
        for (int i = 0; i < PRINTED.length; i++) {
            if (path.startsWith(PRINTED[i])) {
                return i;
            }
        }
        return PRINTED.length;
    }

    /** The number in brackets; 0 where there is none. */
    private int index() {
        int open = path.indexOf('[');
        int close = path.indexOf(']', open);
        int index = 0;
        for (int i = open + 1; open >= 0 && i < close; i++) {
            index = index * 10 + (path.charAt(i) - '0');
        }
        return index;
    }

    private int memberRank() {
        String member = path.substring(path.lastIndexOf('.') + 1);
        String[] members = path.startsWith("funds") ? LINE_MEMBERS : MEMBERS;
        for (int i = 0; i < members.length; i++) {
            if (members[i].equals(member)) {
                return i;
            }
        }
        return members.length;
    }

    // a record's own are made by method handles when the process starts, and slow until they are compiled

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldPath field && path.equals(field.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
