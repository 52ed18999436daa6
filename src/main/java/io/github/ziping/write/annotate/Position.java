package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;

/** Follows a scanner over the rows and cells of a sheet, which may leave their numbers out; a cell's own address counts. */
final class Position {
    private static final int ROW_DEPTH = 3;
    private static final int CELL_DEPTH = 4;

    private int row = -1;
    private int column = -1;

    /** Whether the scanner is at a row's start, which is followed then. */
    boolean startsRow(XmlScanner xml) {
        if (xml.depth() != ROW_DEPTH || !xml.is("row")) {
            return false;
        }
        row = xml.intAttribute("r", row + 2) - 1;
        column = -1;
        return true;
    }

    /** Whether the scanner is at a cell's start, which is followed then. */
    boolean startsCell(XmlScanner xml) throws OoxmlException {
        if (xml.depth() != CELL_DEPTH || !xml.is("c")) {
            return false;
        }
        String address = xml.attribute("r");
        if (address == null) {
            column++;
        } else {
            CellRef own = cell(address);
            row = own.row();
            column = own.column();
        }
        if (!isOnSheet()) {
            throw new OoxmlException("行号 " + (row + 1L) + " 无法识别", "请在 Excel 中重新保存");
        }
        return true;
    }

    /** Whether the scanner is at a row's end. */
    boolean endsRow(XmlScanner xml) {
        return xml.depth() == ROW_DEPTH - 1 && xml.is("row");
    }

    private static CellRef cell(String address) throws OoxmlException {
        try {
            return CellRef.parse(address);
        } catch (IllegalArgumentException e) {
            throw new OoxmlException("单元格地址“" + address + "”无法识别", "请在 Excel 中重新保存");
        }
    }

    /** The row that was last started, from 0; -1 before the first. */
    int row() {
        return row;
    }

    /** Whether the row that was last started is one that a sheet can have. */
    boolean isOnSheet() {
        return row >= 0 && row <= CellRef.LAST_ROW;
    }

    /** The cell that was last started. */
    CellRef cell() {
        return new CellRef(row, column);
    }
}
