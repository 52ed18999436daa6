package io.github.ziping.model;

import java.util.Objects;

/**
 * The name of one value of a form, spelt as in the JSON: {@code project}, {@code funds.total.executed},
 * {@code funds.sources[1].executed}, {@code indicators[3].score}. Indices start at 0.
 *
 * @param path the name
 */
public record FieldPath(String path) implements Comparable<FieldPath> {
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
