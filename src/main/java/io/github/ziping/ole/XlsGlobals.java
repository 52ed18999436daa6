package io.github.ziping.ole;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.NumberFormat;
import io.github.ziping.ooxml.OoxmlException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.util.LittleEndian;

/** Reads what all sheets of an {@code .xls} share: their places, the shared strings, the number formats. */
final class XlsGlobals {
    private static final int WORKSHEET = 0;

    /**
     * A worksheet's place.
     *
     * @param name on its tab
     * @param start of its first record in the stream
     * @param end where the next sheet's begin
     * @param hidden whether its tab is hidden
     */
    record SheetPlace(String name, int start, int end, boolean hidden) {}

    private final List<SheetPlace> sheets = new ArrayList<>();
    private final Map<Integer, NumberFormat> custom = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private List<String> strings = List.of();

    private XlsGlobals() {}

    static XlsGlobals read(byte[] stream) throws OoxmlException {
        XlsGlobals globals = new XlsGlobals();
        RecordInputStream in = new RecordInputStream(new ByteArrayInputStream(stream));
        while (in.hasNextRecord()) {
            in.nextRecord();
            if (in.getSid() == EOFRecord.sid) {
                globals.endSheets(stream.length);
                return globals;
            }
            globals.record(in);
            in.readRemainder();
        }
        throw PoiGuard.damaged();
    }

    /** Ends each sheet where the next one starts, so that no record is ever read for two of them. */
    private void endSheets(int length) throws OoxmlException {
        TreeSet<Integer> starts = new TreeSet<>();
        for (SheetPlace sheet : sheets) {
            if (!starts.add(sheet.start())) {
                throw new OoxmlException(
                        "文件已损坏（工作表“" + sheet.name() + "”与另一张共用一处内容）", "在 Excel 或 WPS 中打开核对，另存为 .xlsx 再提交");
            }
        }
        sheets.replaceAll(sheet -> {
            Integer next = starts.higher(sheet.start());
            int end = next == null ? length : Math.min(next, length);
            return new SheetPlace(sheet.name(), sheet.start(), end, sheet.hidden());
        });
    }

    private static void requireFew(int formats) throws OoxmlException {
        if (formats == Limits.CELL_STYLES) {
            throw OoxmlException.tooMuch("文件的单元格格式超过 " + Limits.CELL_STYLES + " 种");
        }
    }

    private void record(RecordInputStream in) throws OoxmlException {
        switch (in.getSid()) {
            case BoundSheetRecord.sid -> sheet(in);
            case SSTRecord.sid -> strings = XlsSharedStrings.read(in);
            case FormatRecord.sid -> {
                requireFew(custom.size());
                custom.put(in.readUShort(), NumberFormat.of(in.readString()));
            }
            case ExtendedFormatRecord.sid -> {
                requireFew(formats.size());
                in.readUShort(); // the font
                formats.add(in.readUShort());
            }
            default -> {
                // looks, windows, names: no matter of the cells' values
            }
        }
    }

    private void sheet(RecordInputStream in) throws OoxmlException {
        byte[] head = new byte[8];
        in.readFully(head);
        int start = LittleEndian.getInt(head, 0);
        boolean hidden = (head[4] & 3) != 0;
        int length = head[6] & 0xff;
        String name = head[7] == 0 ? in.readCompressedUnicode(length) : in.readUnicodeLEString(length);
        if (head[5] == WORKSHEET) {
            if (sheets.size() == Limits.SHEETS) {
                throw OoxmlException.tooMuch("工作表超过 " + Limits.SHEETS + " 张");
            }
            sheets.add(new SheetPlace(name, start, start, hidden));
        }
    }

    List<SheetPlace> sheets() {
        return sheets;
    }

    List<String> strings() {
        return strings;
    }

    /** How a cell with this style shows a number. */
    NumberFormat format(int style) {
        if (style >= formats.size()) {
            return NumberFormat.GENERAL;
        }
        int id = formats.get(style);
        NumberFormat format = custom.get(id);
        return format == null ? NumberFormat.builtIn(id) : format;
    }
}
