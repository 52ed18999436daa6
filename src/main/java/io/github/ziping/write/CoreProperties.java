package io.github.ziping.write;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.XmlBytes;
import org.jspecify.annotations.Nullable;

/** The document's properties: title, year and unit. No clock is asked: the same form gives the same bytes. */
final class CoreProperties {
    private CoreProperties() {}

    static void write(SelfEvaluation form, XmlBytes xml) {
        xml.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        StringBuilder title = new StringBuilder();
        append(title, form.project());
        append(title, form.title());
        element(xml, "title", title.toString());
        element(xml, "subject", form.year() == null ? null : form.year() + "年度");
        element(xml, "creator", form.unit());
        xml.ascii("</cp:coreProperties>");
    }

    private static void append(StringBuilder title, @Nullable String text) {
        if (text != null) {
            title.append(title.length() == 0 ? "" : " ").append(text);
        }
    }

    private static void element(XmlBytes xml, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            xml.ascii("<dc:")
                    .ascii(name)
                    .ascii('>')
                    .text(text)
                    .ascii("</dc:")
                    .ascii(name)
                    .ascii('>');
        }
    }
}
