package io.github.ziping.word;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;

/** The lines of a cell, one below the other; blank ones are left out. */
public final class CellText {
    private final StringBuilder text = new StringBuilder();

    /** Creates an empty one. */
    public CellText() {}

    /**
     * Adds a line.
     *
     * @throws OoxmlException when the cell holds more than any form's
     */
    public void line(String line) throws OoxmlException {
        if (line.isBlank()) {
            return;
        }
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(line.strip());
        if (text.length() > Limits.TEXT_CHARS) {
            throw OoxmlException.tooMuch("文档表格的一个单元格里文字超过 " + Limits.TEXT_CHARS + " 个字符");
        }
    }

    /** The text; may be empty. */
    @Override
    public String toString() {
        return text.toString();
    }
}
