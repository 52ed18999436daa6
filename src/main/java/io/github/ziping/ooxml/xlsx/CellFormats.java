package io.github.ziping.ooxml.xlsx;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.NumberFormat;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the number formats of a workbook's cell styles. */
final class CellFormats {
    private final Map<Integer, NumberFormat> custom = new HashMap<>();
    private final List<NumberFormat> formats = new ArrayList<>();

    private CellFormats() {}

    /** The formats by the number that a cell's {@code s} names. */
    static List<NumberFormat> read(byte[] styles, String part) throws OoxmlException {
        CellFormats read = new CellFormats();
        XmlScanner xml = new XmlScanner(styles, part);
        // fonts, fills and borders are most of the part and say nothing about numbers
        int codes = xml.indexOf("<numFmts");
        int cells = xml.indexOf("<cellXfs");
        if (cells < 0) {
            // other programs' prefixes
            read.scan(xml, "styleSheet");
        } else {
            if (codes >= 0) {
                xml.moveTo(codes);
                read.scan(xml, "numFmts");
            }
            xml.moveTo(cells);
            read.scan(xml, "cellXfs");
        }
        return read.formats;
    }

    private static void requireFew(int known) throws OoxmlException {
        if (known == Limits.CELL_STYLES) {
            throw OoxmlException.tooMuch("文件的单元格格式超过 " + Limits.CELL_STYLES + " 种");
        }
    }

    /** Reads up to the end of this element. */
    private void scan(XmlScanner xml, String outermost) throws OoxmlException {
        boolean inCells = false;
        XmlScanner.Event event = xml.next();
        while (event != XmlScanner.Event.EOF && !(event == XmlScanner.Event.END && xml.is(outermost))) {
            if (event != XmlScanner.Event.TEXT && xml.is("cellXfs")) {
                inCells = event == XmlScanner.Event.START;
            } else if (event == XmlScanner.Event.START && xml.is("numFmt")) {
                String code = xml.attribute("formatCode");
                requireFew(custom.size());
                custom.put(xml.intAttribute("numFmtId", -1), NumberFormat.of(code == null ? "" : code));
            } else if (event == XmlScanner.Event.START && inCells && xml.is("xf")) {
                int id = xml.intAttribute("numFmtId", 0);
                requireFew(formats.size());
                NumberFormat format = custom.get(id);
                formats.add(format == null ? NumberFormat.builtIn(id) : format);
            }
            event = xml.next();
        }
    }
}
