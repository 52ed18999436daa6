package io.github.ziping.write.export;

import io.github.ziping.model.SelfEvaluation;
import java.io.Closeable;
import java.io.IOException;

/** Writes forms one after the other, none of them kept; whole once it is closed. */
public interface FormsOutput extends Closeable {
    /**
     * Appends a form.
     *
     * @param form written as it states, nothing computed
     * @param origin where it was read from
     */
    void write(SelfEvaluation form, Origin origin) throws IOException;
}
