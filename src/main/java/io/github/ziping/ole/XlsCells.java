package io.github.ziping.ole;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.NumberFormat;
import io.github.ziping.ooxml.OoxmlException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Turns cell records into cells; a formula's text result comes in a record of its own, behind it. */
final class XlsCells {
    /** A label with rich text, as programs before Excel 97 wrote it. */
    private static final int RICH_LABEL = 0x00d6;

    private static final int BYTES_PER_RK = 6;

    private final XlsGlobals globals;
    private List<Cell> taken = new ArrayList<>();
    private @Nullable Cell waiting;

    XlsCells(XlsGlobals globals) {
        this.globals = globals;
    }

    /** The cells that were finished since the last call, in the order of the file. */
    List<Cell> taken() {
        if (taken.isEmpty()) {
            return List.of();
        }
        List<Cell> cells = taken;
        taken = new ArrayList<>();
        return cells;
    }

    /** No more records come. */
    void end() {
        Cell formula = waiting;
        if (formula != null) {
            taken.add(formula);
            waiting = null;
        }
    }

    /** Reads a record, if it is a cell's. */
    void record(int sid, RecordInputStream in) throws OoxmlException {
        switch (sid) {
            case NumberRecord.sid -> number(start(in), in.readDouble());
            case RKRecord.sid -> number(start(in), RKUtil.decodeNumber(in.readInt()));
            case MulRKRecord.sid -> numbers(in);
            case LabelSSTRecord.sid -> shared(start(in), in.readInt());
            case LabelRecord.sid, RICH_LABEL -> text(start(in), in.readString());
            case BoolErrRecord.sid -> boolOrError(start(in), in.readUByte(), in.readUByte());
            case FormulaRecord.sid -> formula(start(in), in);
            case StringRecord.sid -> result(in.readString());
            default -> {
                // blank cells, rows, looks
            }
        }
    }

    /** Where a cell stands and how it shows a number. */
    private record Place(int row, int column, NumberFormat format) {
        Cell cell(Cell.Kind kind, String text, @Nullable String formula) {
            return new Cell(row, column, kind, text, formula, format);
        }
    }

    private Place start(RecordInputStream in) {
        end();
        return new Place(in.readUShort(), in.readUShort(), globals.format(in.readUShort()));
    }

    private void number(Place place, double value) {
        taken.add(place.cell(XlsNumbers.kind(value), XlsNumbers.text(value), null));
    }

    private void numbers(RecordInputStream in) {
        end();
        int row = in.readUShort();
        int column = in.readUShort();
        while (in.remaining() >= BYTES_PER_RK) {
            NumberFormat format = globals.format(in.readUShort());
            number(new Place(row, column++, format), RKUtil.decodeNumber(in.readInt()));
        }
    }

    private void shared(Place place, int index) throws OoxmlException {
        if (index < 0 || index >= globals.strings().size()) {
            CellRef ref = new CellRef(place.row(), place.column());
            throw new OoxmlException("文件已损坏（" + ref + " 的文字丢失）", "在 Excel 或 WPS 中打开核对，另存为 .xlsx 再提交");
        }
        text(place, globals.strings().get(index));
    }

    private void text(Place place, String text) throws OoxmlException {
        requireShort(place.row(), place.column(), text);
        taken.add(place.cell(text.isEmpty() ? Cell.Kind.BLANK : Cell.Kind.TEXT, text, null));
    }

    private void boolOrError(Place place, int value, int isError) {
        taken.add(isError != 0 ? error(place, value, null) : bool(place, value, null));
    }

    private static Cell bool(Place place, int value, @Nullable String formula) {
        return place.cell(Cell.Kind.BOOLEAN, value != 0 ? "TRUE" : "FALSE", formula);
    }

    private static Cell error(Place place, int code, @Nullable String formula) {
        FormulaError error = FormulaError.isValidCode(code) ? FormulaError.forInt(code) : FormulaError.NA;
        return place.cell(Cell.Kind.ERROR, error.getString(), formula);
    }

    private void formula(Place place, RecordInputStream in) {
        long result = in.readLong();
        in.readShort(); // when it is computed
        in.readInt();
        String formula = FormulaText.read(in);
        // a number whose two highest bytes are all ones would be none: the lowest byte then says what the result is
        if (result >>> 48 != 0xffff) {
            double value = Double.longBitsToDouble(result);
            taken.add(place.cell(XlsNumbers.kind(value), XlsNumbers.text(value), formula));
            return;
        }
        int value = (int) (result >>> 16) & 0xff;
        switch ((int) result & 0xff) {
            case 1 -> taken.add(bool(place, value, formula));
            case 2 -> taken.add(error(place, value, formula));
            case 3 -> {
                // an empty text shows nothing
            }
            default -> waiting = place.cell(Cell.Kind.BLANK, "", formula);
        }
    }

    private static void requireShort(int row, int column, String text) throws OoxmlException {
        if (text.length() > Limits.TEXT_CHARS) {
            throw new OoxmlException(
                    new CellRef(row, column) + " 的文字有 " + text.length() + " 个字符，超过单元格上限 " + Limits.TEXT_CHARS + " 个",
                    "把这段文字精简后重新提交");
        }
    }

    private void result(String text) throws OoxmlException {
        Cell cell = waiting;
        if (cell != null) {
            requireShort(cell.row(), cell.column(), text);
            waiting = text.isEmpty()
                    ? null
                    : new Cell(cell.row(), cell.column(), Cell.Kind.TEXT, text, cell.formula(), cell.format());
        }
        end();
    }
}
