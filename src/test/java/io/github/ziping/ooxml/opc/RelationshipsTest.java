package io.github.ziping.ooxml.opc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.ZipBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RelationshipsTest {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Test
    void areReadWithTheirTargetsResolved() throws Exception {
        Relationships read = Relationships.of(
                zip(
                        "a/_rels/b.xml.rels",
                        "<x:Relationships xmlns:x='" + PACKAGE + "'>"
                                + "<x:Relationship Target='c.xml' Id='r1' Type='" + TYPE + "worksheet'/>"
                                + "<x:Relationship Target='/d.xml' Id='r2' Type='http://purl.oclc.org/ooxml/styles'/>"
                                + "<x:Relationship Target='e.xml' Id='r3' Type='" + TYPE + "worksheet'/>"
                                + "<x:Relationship Target='no-type.xml' Id='r4'/></x:Relationships>"),
                "a/b.xml");

        assertThat(read.all())
                .containsExactly(
                        new Relationship("r1", "worksheet", "a/c.xml"),
                        new Relationship("r2", "styles", "d.xml"),
                        new Relationship("r3", "worksheet", "a/e.xml"));
        assertThat(read.byId("r2")).isEqualTo(new Relationship("r2", "styles", "d.xml"));
        assertThat(read.byId("r4")).isNull();
        assertThat(read.part("worksheet")).isEqualTo("a/e.xml");
        assertThat(read.part("theme")).isNull();
    }

    @Test
    void aPartWithoutAnyHasNothingToRead() throws Exception {
        ZipArchive zip = zip("a/b.xml", "<a/>");

        assertThatThrownBy(() -> Relationships.of(zip, "a/b.xml"))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("a/_rels/b.xml.rels");
    }

    @Test
    void areWritten() {
        RelationshipsXml xml = new RelationshipsXml();
        assertThat(xml.isEmpty()).isTrue();

        assertThat(xml.add("styles", "styles.xml")).isEqualTo("rId1");
        assertThat(xml.addLink("a%20b.xlsx#'1&2'!A1")).isEqualTo("rId2");
        assertThat(xml.addCoreProperties("docProps/core.xml")).isEqualTo("rId3");

        assertThat(xml.isEmpty()).isFalse();
        assertThat(xml.xml())
                .hasToString(DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + TYPE + "styles\" Target=\"styles.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"" + TYPE
                        + "hyperlink\" Target=\"a%20b.xlsx#'1&amp;2'!A1\" TargetMode=\"External\"/>"
                        + "<Relationship Id=\"rId3\" Type=\"" + PACKAGE
                        + "/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
    }

    @Test
    void areAddedInTheFilesOwnSpellingWithIdsOfTheirOwn() throws Exception {
        String known = "<x:Relationship Id='rIdZiping2' Type='" + TYPE + "comments' Target='/c.xml'/>";
        ExtendedRelationships extended = ExtendedRelationships.of(
                zip(
                        "a/_rels/b.xml.rels",
                        "<!-- k --><x:Relationships xmlns:x='" + PACKAGE + "'>" + known + "</x:Relationships>\n"),
                "a/b.xml");

        assertThat(extended.known().part("comments")).isEqualTo("c.xml");
        assertThat(text(extended.result()))
                .contains("Id='rIdZiping2' Type='" + TYPE + "comments' Target=\"../c.xml\"/>");
        assertThat(extended.add("vmlDrawing", "v/1.vml", false)).isEqualTo("rIdZiping3");
        assertThat(extended.add("comments", "d.xml", true)).isEqualTo("rIdZiping4");

        assertThat(text(extended.result()))
                .isEqualTo("<!-- k --><x:Relationships xmlns:x='" + PACKAGE + "'>"
                        + known.replace("'/c.xml'", "\"../c.xml\"")
                        + "<x:Relationship Id=\"rIdZiping3\" Type=\"" + TYPE + "vmlDrawing\" Target=\"../v/1.vml\"/>"
                        + "<x:Relationship Id=\"rIdZiping4\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships"
                        + "/comments\" Target=\"../d.xml\"/></x:Relationships>\n");
    }

    @Test
    void areAddedWhereThereAreNone() throws Exception {
        String added = "<Relationship Id=\"rIdZiping1\" Type=\"" + TYPE + "comments\" Target=\"../c.xml\"/>";
        for (ZipArchive zip : new ZipArchive[] {
            zip("other.xml", "<a/>"), zip("a/_rels/b.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "\" />")
        }) {
            ExtendedRelationships extended = ExtendedRelationships.of(zip, "a/b.xml");

            assertThat(extended.add("comments", "c.xml", false)).isEqualTo("rIdZiping1");
            assertThat(text(extended.result()))
                    .endsWith("<Relationships xmlns=\"" + PACKAGE + "\">" + added + "</Relationships>");
        }
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    static ZipArchive zip(String part, String xml) throws IOException, OoxmlException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipBuilder zip = new ZipBuilder(file)) {
            zip.add(part, xml.getBytes(StandardCharsets.UTF_8));
            zip.finish();
        }
        return ZipArchive.open(file.toByteArray());
    }
}
