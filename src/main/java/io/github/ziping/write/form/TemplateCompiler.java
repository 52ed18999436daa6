package io.github.ziping.write.form;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import io.github.ziping.write.form.FormTemplate.Part;
import io.github.ziping.write.form.FormTemplate.WorkbookXml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a {@code form.xlsx}. Only the sheet, the texts, the names and the fonts are looked into; every other part is
 * carried over as it lies in the file, so that whatever someone restyled in Excel or WPS survives.
 */
final class TemplateCompiler {
    private static final byte[] NOTHING = new byte[0];

    private final ZipArchive zip;
    private final XlsxFile file;
    private final String workbookPart;
    private final String stringsPart;
    private final String stylesPart;
    private int repeatedRow = -1;

    private TemplateCompiler(byte[] bytes) throws OoxmlException {
        zip = ZipArchive.open(bytes);
        file = XlsxFile.open(bytes);
        workbookPart = "xl/workbook.xml";
        stringsPart = "xl/sharedStrings.xml";
        stylesPart = "xl/styles.xml";
    }

    /**
     * Compiles a template.
     *
     * @param bytes the whole {@code form.xlsx}
     * @param name its name for messages
     * @throws TemplateException when it is damaged, or holds a placeholder that does not exist or stands wrongly
     */
    static FormTemplate compile(byte[] bytes, String name) throws TemplateException {
        try {
            return new TemplateCompiler(bytes).compile(name);
        } catch (OoxmlException e) {
            throw new TemplateException(name + "：" + e.text());
        }
    }

    private FormTemplate compile(String name) throws TemplateException, OoxmlException {
        String sheetPart = file.sheetPart(0);
        WorkbookXml workbook = workbook();
        List<byte[]> strings = strings();
        TemplateStyles styles = TemplateStyles.read(zip.required(stylesPart), stylesPart);
        TemplateSheetXml sheet = TemplateSheetXml.read(zip.required(sheetPart), sheetPart);
        TemplateBuilder builder = new TemplateBuilder(sheet, styles, file.sheet(0, RowFilter.ALL), name);
        FormGeometry geometry = builder.build(repeatedRow);
        XmlBuffer fixed = new XmlBuffer(4096);
        for (int string : builder.fixedStrings()) {
            fixed.raw(strings.get(string));
        }
        return new FormTemplate(
                geometry,
                parts(sheetPart),
                sheetPart,
                stringsPart,
                workbookPart,
                workbook,
                sheet.xml(),
                fixed.toByteArray(),
                builder.fixedStrings().size(),
                zip.required(stylesPart));
    }

    private List<Part> parts(String sheetPart) throws OoxmlException {
        List<Part> parts = new ArrayList<>();
        for (String name : zip.names()) {
            boolean made = name.equals(sheetPart)
                    || name.equals(stringsPart)
                    || name.equals(workbookPart)
                    || name.equals(FormTemplate.CORE_PART);
            if (!name.endsWith("/")) {
                parts.add(new Part(name, made ? null : zip.raw(name)));
            }
        }
        return parts;
    }

    /** The texts as XML, one {@code si} each, so that a rich text stays one. */
    private List<byte[]> strings() throws OoxmlException {
        List<byte[]> strings = new ArrayList<>();
        XmlScanner xml = new XmlScanner(zip.required(stringsPart), stringsPart);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("si")) {
                ElementRange piece = ElementRange.of(xml);
                strings.add(xml.slice(piece.start(), piece.end()));
            }
        }
        return strings;
    }

    private WorkbookXml workbook() throws OoxmlException {
        byte[] bytes = zip.required(workbookPart);
        XmlScanner xml = new XmlScanner(bytes, workbookPart);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("definedName") && "_xlnm.Print_Titles".equals(xml.attribute("name"))) {
                int start = xml.eventEnd();
                String titles = xml.elementText();
                repeatedRow = row(titles);
                return aroundRow(xml, start, titles);
            }
        }
        return new WorkbookXml(bytes, NOTHING, NOTHING);
    }

    /** Cuts the part at the row's two numbers, as in {@code 'Sheet'!$10:$10}. */
    private WorkbookXml aroundRow(XmlScanner xml, int start, String titles) {
        String sheet = titles.substring(0, titles.lastIndexOf('!') + 1);
        byte[] head = new XmlBuffer(1024)
                .raw(xml.slice(0, start))
                .text(sheet)
                .ascii('$')
                .toByteArray();
        byte[] tail = xml.slice(xml.eventStart(), Integer.MAX_VALUE);
        return new WorkbookXml(head, ":$".getBytes(StandardCharsets.US_ASCII), tail);
    }

    /** The row, from 0, of {@code 'Sheet'!$10:$10}; -1 when the text names none. */
    private static int row(@Nullable String titles) {
        if (titles == null) {
            return -1;
        }
        int row = 0;
        for (int i = titles.lastIndexOf('!') + 1; i < titles.length() && titles.charAt(i) != ':'; i++) {
            char c = titles.charAt(i);
            row = c >= '0' && c <= '9' ? row * 10 + (c - '0') : row;
        }
        return row - 1;
    }
}
