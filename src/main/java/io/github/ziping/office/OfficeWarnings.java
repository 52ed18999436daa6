package io.github.ziping.office;

import io.github.ziping.write.form.FormGeometry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people are warned of when they use an office's folder.
 *
 * @param review of the folder; null for a built-in office
 * @param settings the warnings of its settings
 */
record OfficeWarnings(@Nullable FolderReview review, List<String> settings) {
    /**
     * The warnings of a folder.
     *
     * @param review null for a built-in office
     * @throws OfficeException when the settings cannot be used
     */
    static OfficeWarnings of(@Nullable FolderReview review) throws OfficeException {
        return new OfficeWarnings(review, review == null ? List.of() : review.warnings());
    }

    /** Whether there is nothing to be warned of, for want of a folder. */
    boolean isEmpty() {
        return review == null;
    }

    /** The warnings of {@code form.xlsx}. */
    List<String> of(FormGeometry form) {
        return review == null ? List.of() : review.warnings(form);
    }
}
