package io.github.ziping.testing;

import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;

/** Changes single values of a form by their names, as {@code indicators[3].score}. */
public final class FormEdits {
    private FormEdits() {}

    /** The form with one value changed; null for a value that is missing. */
    public static SelfEvaluation set(SelfEvaluation form, String path, String value) {
        return form.withText(path(form, path), value);
    }

    private static FieldPath path(SelfEvaluation form, String name) {
        return form.paths().stream()
                .filter(path -> path.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the form has no " + name));
    }
}
