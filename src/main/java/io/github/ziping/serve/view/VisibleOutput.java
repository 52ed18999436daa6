package io.github.ziping.serve.view;

import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import io.github.ziping.model.VisibleText;

/**
 * A page as bytes, in which nothing is left that turns the direction of writing or cannot be seen: texts of forms, names of files and
 * findings are shown as what they are. Markup is escaped before it gets here.
 */
final class VisibleOutput implements TemplateOutput {
    private final Utf8ByteOutput bytes = new Utf8ByteOutput();

    @Override
    public void writeContent(String text) {
        bytes.writeContent(VisibleText.lines(text));
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        writeContent(text.substring(begin, end));
    }

    @Override
    public void writeBinaryContent(byte[] ownText) {
        bytes.writeBinaryContent(ownText);
    }

    /** The whole page in UTF-8. */
    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
