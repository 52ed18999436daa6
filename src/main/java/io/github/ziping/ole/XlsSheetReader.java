package io.github.ziping.ole;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.HorizontalPageBreakRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.RecordInputStream;

/** Reads the records of one worksheet. */
final class XlsSheetReader {
    private final XlsGlobals.SheetPlace place;
    private final byte[] stream;
    private final XlsCells cells;
    private final RowCollector rows;
    private final List<Sheet.Range> merges = new ArrayList<>();
    private final Set<Integer> pageBreaks = new HashSet<>();
    private int depth;

    XlsSheetReader(byte[] stream, XlsGlobals globals, XlsGlobals.SheetPlace place, RowFilter filter) {
        this.stream = stream;
        this.place = place;
        this.cells = new XlsCells(globals);
        this.rows = new RowCollector(filter);
    }

    Sheet read() throws OoxmlException {
        if (place.start() < 0 || place.start() >= place.end()) {
            throw PoiGuard.damaged();
        }
        RecordInputStream in = PoiGuard.run(() ->
                new RecordInputStream(new ByteArrayInputStream(stream, place.start(), place.end() - place.start())));
        do {
            PoiGuard.run(() -> record(in));
            // outside the guard: what goes wrong in the filter is no fault of the file
            for (Cell cell : cells.taken()) {
                rows.add(cell);
            }
        } while (depth > 0);
        return new Sheet(place.name(), rows.end(), merges, pageBreaks, rows.firstDropped());
    }

    /** Reads one record; charts on the sheet are nested between a BOF and an EOF of their own. */
    private boolean record(RecordInputStream in) throws OoxmlException {
        if (!in.hasNextRecord()) {
            throw PoiGuard.damaged();
        }
        in.nextRecord();
        int sid = in.getSid();
        if (sid == BOFRecord.sid) {
            depth++;
        } else if (depth == 0) {
            throw PoiGuard.damaged();
        } else if (sid == EOFRecord.sid) {
            depth--;
            cells.end();
        } else if (depth == 1) {
            content(sid, in);
        }
        in.readRemainder();
        return true;
    }

    private void content(int sid, RecordInputStream in) throws OoxmlException {
        switch (sid) {
            case MergeCellsRecord.sid -> merges(in);
            case HorizontalPageBreakRecord.sid -> pageBreaks(in);
            default -> cells.record(sid, in);
        }
    }

    private void merges(RecordInputStream in) throws OoxmlException {
        for (int left = in.readUShort(); left > 0; left--) {
            if (merges.size() == Limits.MERGES_ON_SHEET) {
                throw new OoxmlException("工作表的合并区域超过 " + Limits.MERGES_ON_SHEET + " 个，不像是自评表，拒绝读取", "核对文件后重新提交");
            }
            int firstRow = in.readUShort();
            int lastRow = in.readUShort();
            int firstColumn = in.readUShort();
            int lastColumn = in.readUShort();
            merges.add(new Sheet.Range(firstRow, firstColumn, lastRow, lastColumn));
        }
    }

    /** Each break names the row below it, and the columns that it is for: all. */
    private void pageBreaks(RecordInputStream in) throws OoxmlException {
        for (int left = in.readUShort(); left > 0; left--) {
            if (pageBreaks.size() > Limits.PAGE_BREAKS) {
                throw OoxmlException.tooMuch("工作表的分页符超过 " + Limits.PAGE_BREAKS + " 个");
            }
            pageBreaks.add(in.readUShort());
            in.readInt();
        }
    }
}
