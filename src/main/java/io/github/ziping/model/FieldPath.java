package io.github.ziping.model;

import java.util.Objects;

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

    @Override
    public int compareTo(FieldPath other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
