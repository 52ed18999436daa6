package io.github.ziping.ooxml.opc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipArchive;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentTypesTest {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    @Test
    void areWritten() {
        ContentTypesXml types = new ContentTypesXml();
        types.add("xl/styles.xml", "application/styles+xml");

        assertThat(types.xml())
                .hasToString(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"" + NAMESPACE
                                + "\"><Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/styles+xml\"/></Types>");
    }

    @Test
    void areAddedToThoseOfAFile() throws Exception {
        String head = "<t:Types xmlns:t=\"" + NAMESPACE + "\">";
        String known = "<t:Default Extension='XML' ContentType='application/xml'/>";
        ExtendedContentTypes types =
                ExtendedContentTypes.of(RelationshipsTest.zip("[Content_Types].xml", head + known + "</t:Types>"));
        types.addDefault("xml", "never/said");
        assertThat(types.result()).isNull();

        types.add("xl/comments1.xml", "application/comments+xml");
        types.addDefault("vml", "application/vml");
        types.addDefault("vml", "application/vml");

        assertThat(new String(types.result(), StandardCharsets.UTF_8))
                .isEqualTo(
                        head + "<t:Default Extension=\"vml\" ContentType=\"application/vml\"/>" + known
                                + "<t:Override PartName=\"/xl/comments1.xml\" ContentType=\"application/comments+xml\"/></t:Types>");
    }

    @Test
    void aFileWithoutThemIsRefused() throws Exception {
        ZipArchive zip = RelationshipsTest.zip("other.xml", "<a/>");

        assertThatThrownBy(() -> ExtendedContentTypes.of(zip))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("[Content_Types].xml");
    }
}
