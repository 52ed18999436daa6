package io.github.ziping.write.form;

import io.github.ziping.ooxml.CompressedPart;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.write.xlsx.SharedStrings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An office's {@code form.xlsx}, compiled: the printed form as data, and every byte that is the same in all forms ready
 * to be copied. Immutable but for a cache; shared between threads.
 */
public final class FormTemplate {
    /** The parts that differ from form to form. */
    static final String CORE_PART = "docProps/core.xml";

    /**
     * A part of the workbook in the template's order.
     *
     * @param name its path
     * @param constant its bytes, or null when it is made for each form
     */
    public record Part(String name, @Nullable CompressedPart constant) {}

    /**
     * The workbook part around the number of the row that is printed on every page.
     *
     * @param head before the row's number
     * @param middle between its two mentions
     * @param tail behind it
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only and never compared
    record WorkbookXml(byte[] head, byte[] middle, byte[] tail) {}

    /**
     * The sheet part around its rows.
     *
     * @param head up to the rows
     * @param beforeMerges behind the rows
     * @param beforeScale behind the merged ranges
     * @param beforeBreaks behind the print scale; empty when the template has no page set-up
     * @param tail behind the page breaks
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only and never compared
    public record SheetXml(byte[] head, byte[] beforeMerges, byte[] beforeScale, byte[] beforeBreaks, byte[] tail) {}

    private final FormGeometry geometry;
    private final List<Part> parts;
    private final String sheetPart;
    private final String stringsPart;
    private final String workbookPart;
    private final WorkbookXml workbook;
    private final SheetXml sheet;
    private final byte[] fixedStrings;
    private final int fixedCount;
    private final byte[] styles;
    private final Map<Placeholder, Integer> columns;
    private final Map<Integer, CompressedPart> workbooks = new ConcurrentHashMap<>();

    FormTemplate(
            FormGeometry geometry,
            List<Part> parts,
            String sheetPart,
            String stringsPart,
            String workbookPart,
            WorkbookXml workbook,
            SheetXml sheet,
            byte[] fixedStrings,
            int fixedCount,
            byte[] styles) {
        this.geometry = geometry;
        this.parts = List.copyOf(parts);
        this.sheetPart = sheetPart;
        this.stringsPart = stringsPart;
        this.workbookPart = workbookPart;
        this.workbook = workbook;
        this.sheet = sheet;
        this.fixedStrings = fixedStrings;
        this.fixedCount = fixedCount;
        this.styles = styles;
        this.columns = columns(geometry);
    }

    private static Map<Placeholder, Integer> columns(FormGeometry geometry) {
        Map<Placeholder, Integer> columns = new EnumMap<>(Placeholder.class);
        for (TemplateRow row : geometry.rows()) {
            for (TemplateCell cell : row.cells()) {
                if (cell.placeholder() != null) {
                    columns.put(cell.placeholder(), cell.column());
                }
            }
        }
        return columns;
    }

    /**
     * Compiles a template.
     *
     * @param formXlsx the whole {@code form.xlsx}
     * @param name its name for messages
     * @throws TemplateException when it is damaged, or holds a placeholder that does not exist or stands wrongly
     */
    public static FormTemplate compile(byte[] formXlsx, String name) throws TemplateException {
        return TemplateCompiler.compile(formXlsx, name);
    }

    public FormGeometry geometry() {
        return geometry;
    }

    public List<Part> parts() {
        return parts;
    }

    boolean isSheet(Part part) {
        return part.name().equals(sheetPart);
    }

    boolean isStrings(Part part) {
        return part.name().equals(stringsPart);
    }

    boolean isWorkbook(Part part) {
        return part.name().equals(workbookPart);
    }

    public SheetXml sheet() {
        return sheet;
    }

    /** The texts of a new workbook, which begin with the template's fixed ones. */
    public SharedStrings newSharedStrings() {
        return new SharedStrings(fixedStrings, fixedCount);
    }

    /** The styles part as it is. */
    public byte[] styles() {
        return styles;
    }

    /** The cell of a placeholder, or null when the template does not have it. */
    public @Nullable TemplateCell cell(Placeholder placeholder) {
        for (TemplateRow row : geometry.rows()) {
            for (TemplateCell cell : row.cells()) {
                if (cell.placeholder() == placeholder) {
                    return cell;
                }
            }
        }
        return null;
    }

    /** The column of a placeholder, or -1 when the template does not have it. */
    int column(Placeholder placeholder) {
        Integer column = columns.get(placeholder);
        return column == null ? -1 : column;
    }

    /** The workbook part for a form whose repeated row is this one, from 0; -1 for none. */
    CompressedPart workbook(int repeatedRow) {
        CompressedPart known = workbooks.get(repeatedRow);
        if (known == null) {
            known = CompressedPart.of(workbookXml(repeatedRow));
            workbooks.put(repeatedRow, known);
        }
        return known;
    }

    private byte[] workbookXml(int repeatedRow) {
        XmlBuffer xml = new XmlBuffer(2048).raw(workbook.head());
        if (workbook.middle().length > 0) {
            xml.number(repeatedRow + 1).raw(workbook.middle()).number(repeatedRow + 1);
        }
        return xml.raw(workbook.tail()).toByteArray();
    }
}
