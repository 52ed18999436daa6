package io.github.ziping.write.canvas;

import io.github.ziping.model.VisibleText;
import io.github.ziping.ooxml.CompressedPart;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.opc.ContentTypesXml;
import io.github.ziping.ooxml.opc.PartNames;
import io.github.ziping.ooxml.opc.RelationshipsXml;
import io.github.ziping.write.xlsx.WorkbookParts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the parts that hold a drawn workbook together. */
final class WorkbookXml {
    static final String WORKBOOK = "xl/workbook.xml";
    static final String STYLES = "xl/styles.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    private static final String APPLICATION = "docProps/app.xml";
    private static final String CORE = "docProps/core.xml";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** No clock is asked: the same workbook has the same bytes. */
    private static final String CREATED = "2024-01-01T00:00:00Z";

    private WorkbookXml() {}

    /** The parts that say nothing of what is drawn, in the order of the file. */
    static Map<String, CompressedPart> frame(WorkbookDesign design) {
        RelationshipsXml root = new RelationshipsXml();
        root.add("officeDocument", WORKBOOK);
        root.addCoreProperties(CORE);
        root.add("extended-properties", APPLICATION);
        XmlBuffer application = new XmlBuffer(512)
                .ascii(XmlBuffer.DECLARATION)
                .ascii("<Properties xmlns=\"" + DOCUMENT
                        + "extended-properties\"><Application>ziping</Application></Properties>");
        Map<String, CompressedPart> parts = new LinkedHashMap<>();
        put(parts, PartNames.CONTENT_TYPES, types(design.sheets().size()));
        put(parts, PartNames.relationships(""), root.xml());
        put(parts, APPLICATION, application);
        put(parts, CORE, core(design.title()));
        put(
                parts,
                PartNames.relationships(WORKBOOK),
                relationships(design.sheets().size()));
        return parts;
    }

    private static void put(Map<String, CompressedPart> parts, String name, XmlBuffer xml) {
        parts.put(name, CompressedPart.of(xml.toByteArray()));
    }

    private static XmlBuffer types(int sheets) {
        ContentTypesXml types = new ContentTypesXml();
        types.add(APPLICATION, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        types.add(CORE, "application/vnd.openxmlformats-package.core-properties+xml");
        types.add(WORKBOOK, SPREADSHEET + "sheet.main+xml");
        types.add(STYLES, SPREADSHEET + "styles+xml");
        types.add(STRINGS, SPREADSHEET + "sharedStrings+xml");
        for (int i = 0; i < sheets; i++) {
            types.add(WorkbookParts.sheetPart(i), SPREADSHEET + "worksheet+xml");
        }
        return types.xml();
    }

    private static XmlBuffer core(String title) {
        return new XmlBuffer(1024)
                .ascii(XmlBuffer.DECLARATION + "<cp:coreProperties"
                        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                        + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + CREATED + "</dcterms:created>"
                        + "<dc:creator>ziping</dc:creator>"
                        + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + CREATED + "</dcterms:modified><dc:title>")
                .text(VisibleText.line(title))
                .ascii("</dc:title></cp:coreProperties>");
    }

    private static XmlBuffer relationships(int sheets) {
        RelationshipsXml all = new RelationshipsXml();
        for (int i = 0; i < sheets; i++) {
            all.add("worksheet", "worksheets/sheet" + (i + 1) + ".xml");
        }
        all.add("styles", "styles.xml");
        all.add("sharedStrings", "sharedStrings.xml");
        return all.xml();
    }

    /**
     * Writes the part with the list of sheets.
     *
     * @param constant the names of the constant sheets, as XML
     */
    static void write(WorkbookDesign design, WorkbookCanvas drawn, byte[] constant, XmlBuffer xml) {
        xml.ascii(XmlBuffer.DECLARATION)
                .ascii("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                        + RelationshipsXml.NAMESPACE
                        + "\"><workbookPr date1904=\"0\"/><bookViews><workbookView activeTab=\"")
                .number(drawn.opened())
                .ascii("\"/></bookViews><sheets>");
        List<WorkbookDesign.Sheet> sheets = design.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            xml.ascii("<sheet name=\"").text(sheets.get(i).name());
            xml.ascii("\" sheetId=\"").number(i + 1);
            xml.ascii(sheets.get(i).hidden() ? "\" state=\"hidden\" r:id=\"rId" : "\" r:id=\"rId");
            xml.number(i + 1).ascii("\"/>");
        }
        xml.ascii("</sheets><definedNames>").raw(constant);
        for (int i = 0; i < sheets.size(); i++) {
            if (!sheets.get(i).constant()) {
                names(drawn.sheets().get(i).names(), i, xml);
            }
        }
        names(drawn.names(), -1, xml);
        xml.ascii("</definedNames></workbook>");
    }

    /** Writes names; those that are a sheet's own say which. */
    static void names(List<SheetCanvas.Name> names, int sheet, XmlBuffer xml) {
        for (SheetCanvas.Name name : names) {
            xml.ascii("<definedName name=\"").text(name.name());
            if (name.ofSheet()) {
                xml.ascii("\" localSheetId=\"").number(sheet);
            }
            xml.ascii("\">").text(name.refersTo()).ascii("</definedName>");
        }
    }
}
