package io.github.ziping.office.review;

/**
 * Something in an office's files that contradicts something else in them.
 *
 * @param refused whether the office cannot be used until it is mended; otherwise people are warned
 * @param part which of the files it is about
 * @param path the key, e.g. {@code scoring.grades[1].from}; within {@code check} for {@link Part#CHECKS}
 * @param text what is wrong and how to mend it, in Chinese
 */
public record Remark(boolean refused, Part part, String path, String text) {
    /** The parts of an office's settings. */
    public enum Part {
        /** {@code profile.yaml} but for its {@code check}. */
        PROFILE,
        /** {@code checks.yaml}, or {@code check} in {@code profile.yaml}. */
        CHECKS
    }
}
