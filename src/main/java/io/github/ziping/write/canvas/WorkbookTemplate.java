package io.github.ziping.write.canvas;

import io.github.ziping.ooxml.CompressedPart;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.threads.SparePool;
import io.github.ziping.write.xlsx.SharedStrings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all workbooks of one design have in common, made once: their styles and texts, the sheets that are the same in each,
 * deflated, and the rests of the others as they come. Any number of threads may write with one; the same drawing gives the
 * same bytes, whatever was written before.
 */
public final class WorkbookTemplate {
    /** Draws a workbook. */
    public interface Drawing {
        /** Draws on an empty one; what is drawn on its constant sheets counts for the template only. */
        void on(WorkbookCanvas workbook);
    }

    private final WorkbookDesign design;
    private final Map<String, CompressedPart> frame;
    private final StyleTable styles;
    private final CompressedPart stylesPart;
    private final SharedStrings strings;

    /** The parts of the constant sheets; null for the others. */
    private final List<@Nullable CompressedPart> constant;

    private final byte[] constantNames;
    private final Reused reused;
    private final SparePool<WorkbookWriter> spares = new SparePool<>();

    private WorkbookTemplate(
            WorkbookDesign design,
            StyleTable styles,
            SharedStrings strings,
            Reused reused,
            List<@Nullable CompressedPart> constant,
            byte[] constantNames) {
        this.design = design;
        this.frame = WorkbookXml.frame(design);
        this.styles = styles;
        this.strings = strings;
        this.reused = reused;
        this.constant = constant;
        this.constantNames = constantNames;
        XmlBuffer xml = new XmlBuffer(16 * 1024);
        styles.write(xml);
        this.stylesPart = CompressedPart.of(xml.toByteArray());
    }

    /**
     * Makes a template.
     *
     * @param whole draws all sheets, the constant ones as they stay, the others as in most workbooks: their styles and texts
     *     are the template's too
     */
    public static WorkbookTemplate compile(WorkbookDesign design, Drawing whole) {
        CanvasStyles styles = new CanvasStyles(new StyleTable(design.ordinary()));
        SharedStrings strings = new SharedStrings(new byte[0], 0);
        Reused reused = new Reused();
        WorkbookCanvas drawn = new WorkbookCanvas(design.sheets(), styles, strings, reused);
        whole.on(drawn);
        List<@Nullable CompressedPart> constant = new ArrayList<>();
        XmlBuffer names = new XmlBuffer(2048);
        for (int i = 0; i < design.sheets().size(); i++) {
            SheetCanvas sheet = drawn.sheets().get(i);
            byte[] part = part(sheet, styles, strings);
            boolean same = design.sheets().get(i).constant();
            constant.add(same ? CompressedPart.of(part) : null);
            if (same) {
                WorkbookXml.names(sheet.names(), i, names);
            }
        }
        return new WorkbookTemplate(design, styles.all(), strings, reused, constant, names.toByteArray());
    }

    private static byte[] part(SheetCanvas sheet, CanvasStyles styles, SharedStrings strings) {
        XmlBuffer buffer = new XmlBuffer(64 * 1024);
        SheetXml xml = new SheetXml(sheet, styles, strings, buffer);
        xml.head(false);
        xml.rows(0, sheet.rows());
        xml.tail();
        return buffer.toByteArray();
    }

    /**
     * Writes a workbook.
     *
     * @param varying draws the sheets that are not constant
     * @return the whole workbook
     * @throws IllegalArgumentException when a text is longer than a cell can hold (32,767 chars)
     */
    public byte[] write(Drawing varying) {
        WorkbookWriter spare = spares.poll();
        WorkbookWriter writer = spare == null ? new WorkbookWriter(this) : spare;
        byte[] workbook = writer.write(varying);
        // one whose drawing failed is not used again
        writer.clear();
        if (!spares.offer(writer)) {
            writer.close();
        }
        return workbook;
    }

    WorkbookDesign design() {
        return design;
    }

    /** Writes the parts that are the same whatever is drawn. */
    void writeFrame(ZipBuilder zip) throws IOException {
        for (Map.Entry<String, CompressedPart> part : frame.entrySet()) {
            zip.add(part.getKey(), part.getValue());
        }
    }

    Reused reused() {
        return reused;
    }

    byte[] constantNames() {
        return constantNames;
    }

    CompressedPart stylesPart() {
        return stylesPart;
    }

    /** The part of a constant sheet; null for any other. */
    @Nullable
    CompressedPart constant(int sheet) {
        return constant.get(sheet);
    }

    /** An empty workbook with the template's styles and texts. */
    WorkbookCanvas newCanvas() {
        return new WorkbookCanvas(design.sheets(), new CanvasStyles(styles), SharedStrings.behind(strings), reused);
    }
}
