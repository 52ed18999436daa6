package io.github.ziping.write.canvas;

import io.github.ziping.ooxml.CompressedTail;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.write.xlsx.WorkbookParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The canvas and the buffers in which a thread draws and writes one workbook after the other. */
final class WorkbookWriter {
    /** Twice as fast as the usual 6, for few bytes: most of a workbook lies in parts and rests deflated before. */
    private static final int LEVEL = 2;

    private final WorkbookTemplate template;
    private final WorkbookCanvas canvas;
    private final XmlBuffer xml = new XmlBuffer(64 * 1024);
    private final XmlBuffer rest = new XmlBuffer(64 * 1024);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    // freed with this object at the latest: a Deflater's native memory has a cleaner of its own
    private final ZipBuilder zip = new ZipBuilder(out, LEVEL);

    WorkbookWriter(WorkbookTemplate template) {
        this.template = template;
        this.canvas = template.newCanvas();
    }

    /** The file of what is drawn. */
    byte[] write(WorkbookTemplate.Drawing drawing) {
        drawing.on(canvas);
        try {
            zip();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private void zip() throws IOException {
        zip.begin(out);
        template.writeFrame(zip);
        WorkbookXml.write(template.design(), canvas, template.constantNames(), xml.clear());
        xml.addTo(zip, WorkbookXml.WORKBOOK);
        for (int i = 0; i < canvas.sheets().size(); i++) {
            var constant = template.constant(i);
            if (constant == null) {
                writeSheet(i);
            } else {
                zip.add(WorkbookParts.sheetPart(i), constant);
            }
        }
        if (canvas.styles().hasOwn()) {
            canvas.styles().all().write(xml.clear());
            xml.addTo(zip, WorkbookXml.STYLES);
        } else {
            zip.add(WorkbookXml.STYLES, template.stylesPart());
        }
        canvas.strings().addTo(zip, WorkbookXml.STRINGS);
        zip.finish();
    }

    private void writeSheet(int index) throws IOException {
        SheetCanvas sheet = canvas.sheets().get(index);
        Rest shared = sheet.rest();
        SheetXml head = new SheetXml(sheet, canvas.styles(), canvas.strings(), xml.clear());
        head.head(index == canvas.opened());
        if (shared == null) {
            head.rows(0, sheet.rows());
            head.tail();
            xml.addTo(zip, WorkbookParts.sheetPart(index));
        } else {
            head.rows(0, Math.min(shared.firstRow(), sheet.rows()));
            xml.addTo(zip, WorkbookParts.sheetPart(index), shared.tail() == null ? tail(sheet, shared) : shared.tail());
        }
    }

    /** Writes the rest of a sheet; other workbooks share it unless it has a style or a text of this one alone. */
    private CompressedTail tail(SheetCanvas sheet, Rest shared) {
        SheetXml writer = new SheetXml(sheet, canvas.styles(), canvas.strings(), rest.clear());
        writer.rows(shared.firstRow(), sheet.rows());
        writer.tail();
        CompressedTail tail = CompressedTail.of(rest.toByteArray());
        if (writer.isOfTemplate()) {
            template.reused().keep(shared, tail);
        }
        return tail;
    }

    /** Forgets the workbook. */
    void clear() {
        canvas.clear();
        out.reset();
    }

    void close() {
        zip.close();
    }
}
