package io.github.ziping.write.xlsx;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.VisibleText;
import io.github.ziping.ooxml.XmlBuffer;
import org.jspecify.annotations.Nullable;

/** Serialises a document's properties: title, year and unit. No clock is asked: the same form gives the same bytes. */
public final class CoreProperties {
    private CoreProperties() {}

    /** Those of a form. */
    public static void write(SelfEvaluation form, XmlBuffer xml) {
        StringBuilder title = new StringBuilder();
        append(title, form.project());
        append(title, form.title());
        write(title.toString(), form.year() == null ? null : form.year() + "年度", form.unit(), xml);
    }

    /** These properties; what is null or empty is left out. */
    public static void write(
            @Nullable String title, @Nullable String subject, @Nullable String creator, XmlBuffer xml) {
        xml.ascii(XmlBuffer.DECLARATION + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        element(xml, "title", title);
        element(xml, "subject", subject);
        element(xml, "creator", creator);
        xml.ascii("</cp:coreProperties>");
    }

    private static void append(StringBuilder title, @Nullable String text) {
        if (text != null) {
            title.append(title.length() == 0 ? "" : " ").append(text);
        }
    }

    private static void element(XmlBuffer xml, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            xml.ascii("<dc:")
                    .ascii(name)
                    .ascii('>')
                    .text(VisibleText.line(text))
                    .ascii("</dc:")
                    .ascii(name)
                    .ascii('>');
        }
    }
}
