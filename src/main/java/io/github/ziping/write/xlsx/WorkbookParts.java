package io.github.ziping.write.xlsx;

import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.ooxml.opc.ContentTypesXml;
import io.github.ziping.ooxml.opc.PartNames;
import io.github.ziping.ooxml.opc.RelationshipsXml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serialises the parts that hold a workbook together: content types, relationships, sheets, defined names, properties. */
public final class WorkbookParts {
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private record Part(String name, String type) {}

    private record Name(String name, int sheet, String text, boolean hidden) {}

    private final List<String> sheets = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private @Nullable String theme;

    /** Adds a sheet behind the others; gives its number, from 0. */
    public int sheet(String name) {
        sheets.add(name);
        return sheets.size() - 1;
    }

    /** The part of a sheet. */
    public static String sheetPart(int sheet) {
        return "xl/worksheets/sheet" + (sheet + 1) + ".xml";
    }

    /** The part of a sheet's relationships. */
    static String relationshipsPart(int sheet) {
        return PartNames.relationships(sheetPart(sheet));
    }

    /** Tells what an additional part is. */
    public void part(String name, String contentType) {
        parts.add(new Part(name, contentType));
    }

    /** The workbook's theme, as its relationships see it. */
    public void theme(String part) {
        theme = part;
    }

    /** Rows that are printed on each page. */
    public void repeatRows(int sheet, int first, int last) {
        names.add(new Name("_xlnm.Print_Titles", sheet, "$" + (first + 1) + ":$" + (last + 1), false));
    }

    /** What is printed: ranges such as {@code $A$1:$C$9}, each on pages of its own. */
    public void printArea(int sheet, List<String> ranges) {
        names.add(new Name("_xlnm.Print_Area", sheet, String.join(",", ranges), false));
    }

    /** The range of a sheet's filter, which Excel wants named too. */
    public void filter(int sheet, String range) {
        names.add(new Name("_xlnm._FilterDatabase", sheet, range, true));
    }

    /** Writes the part that stands first in a workbook. */
    public void writeTypes(ZipBuilder zip) throws IOException {
        ContentTypesXml types = new ContentTypesXml();
        types.add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        types.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        types.add("xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
        types.add("xl/styles.xml", SPREADSHEET + "styles+xml");
        types.add("xl/sharedStrings.xml", SPREADSHEET + "sharedStrings+xml");
        for (Part part : parts) {
            types.add(part.name(), part.type());
        }
        for (int i = 0; i < sheets.size(); i++) {
            types.add(sheetPart(i), SPREADSHEET + "worksheet+xml");
        }
        types.xml().addTo(zip, PartNames.CONTENT_TYPES);
    }

    /**
     * Writes the rest.
     *
     * @param title for the document's properties
     */
    public void write(ZipBuilder zip, String title) throws IOException {
        RelationshipsXml root = new RelationshipsXml();
        root.add("officeDocument", "xl/workbook.xml");
        root.addCoreProperties("docProps/core.xml");
        root.add("extended-properties", "docProps/app.xml");
        root.xml().addTo(zip, PartNames.relationships(""));
        new XmlBuffer(512)
                .ascii(XmlBuffer.DECLARATION)
                .ascii("<Properties xmlns=\"" + DOCUMENT
                        + "extended-properties\"><Application>ziping</Application></Properties>")
                .addTo(zip, "docProps/app.xml");
        XmlBuffer core = new XmlBuffer(512);
        CoreProperties.write(title, null, "ziping", core);
        core.addTo(zip, "docProps/core.xml");
        workbook().addTo(zip, "xl/workbook.xml");
        relationships().xml().addTo(zip, PartNames.relationships("xl/workbook.xml"));
    }

    private XmlBuffer workbook() {
        XmlBuffer xml = new XmlBuffer(16 * 1024)
                .ascii(XmlBuffer.DECLARATION)
                .ascii("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                        + DOCUMENT
                        + "relationships\"><workbookPr date1904=\"0\"/><bookViews><workbookView tabRatio=\"800\"/>"
                        + "</bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.ascii("<sheet name=\"")
                    .text(sheets.get(i))
                    .ascii("\" sheetId=\"")
                    .number(i + 1);
            xml.ascii("\" r:id=\"rId").number(i + 1).ascii("\"/>");
        }
        xml.ascii("</sheets>");
        if (!names.isEmpty()) {
            xml.ascii("<definedNames>");
            for (Name name : names) {
                String[] ranges = name.text().split(",", -1);
                xml.ascii("<definedName name=\"")
                        .ascii(name.name())
                        .ascii("\" localSheetId=\"")
                        .number(name.sheet());
                xml.ascii(name.hidden() ? "\" hidden=\"1\">" : "\">");
                for (int i = 0; i < ranges.length; i++) {
                    xml.ascii(i == 0 ? "" : ",");
                    xml.text(CellReferences.onSheet(sheets.get(name.sheet()), ranges[i]));
                }
                xml.ascii("</definedName>");
            }
            xml.ascii("</definedNames>");
        }
        return xml.ascii("</workbook>");
    }

    private RelationshipsXml relationships() {
        RelationshipsXml all = new RelationshipsXml();
        for (int i = 0; i < sheets.size(); i++) {
            all.add("worksheet", "worksheets/sheet" + (i + 1) + ".xml");
        }
        all.add("styles", "styles.xml");
        all.add("sharedStrings", "sharedStrings.xml");
        if (theme != null) {
            all.add("theme", theme);
        }
        return all;
    }
}
