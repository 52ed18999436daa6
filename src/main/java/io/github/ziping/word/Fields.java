package io.github.ziping.word;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import java.util.ArrayList;
import java.util.List;

/** The fields that are open where a document is read, one in the other; of a field only the result is text. */
public final class Fields {
    // from the outside: whether each still spells what it computes
    private final List<Boolean> open = new ArrayList<>(0);

    /** Creates one for a document, outside all fields. */
    public Fields() {}

    /** Whether what is read now is no result. */
    public boolean isSpelling() {
        return open.contains(true);
    }

    /** A field begins. */
    public void begin() throws OoxmlException {
        if (open.size() == Limits.WORD_DEPTH) {
            throw OoxmlException.tooMuch("文档里的域嵌套超过 " + Limits.WORD_DEPTH + " 层");
        }
        open.add(true);
    }

    /** The innermost field's result begins. */
    public void separate() {
        if (!open.isEmpty()) {
            open.set(open.size() - 1, false);
        }
    }

    /** The innermost field ends. */
    public void end() {
        if (!open.isEmpty()) {
            open.remove(open.size() - 1);
        }
    }
}
