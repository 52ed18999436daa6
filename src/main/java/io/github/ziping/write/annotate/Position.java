package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;

/** Where in a sheet a scanner stands; rows and cells may leave their numbers out. */
final class Position {
    private int row = -1;
    private int column = -1;

    /** Follows a start tag; false where it is neither a row's nor a cell's. */
    boolean moves(XmlScanner xml) throws OoxmlException {
        if (xml.depth() == 3 && xml.is("row")) {
            row = xml.intAttribute("r", row + 2) - 1;
            column = -1;
            return true;
        }
        if (xml.depth() == 4 && xml.is("c")) {
            String address = xml.attribute("r");
            column = address == null ? column + 1 : column(address);
            return true;
        }
        return false;
    }

    private static int column(String address) throws OoxmlException {
        try {
            return CellRef.parse(address).column();
        } catch (IllegalArgumentException e) {
            throw new OoxmlException("单元格地址“" + address + "”无法识别", "请在 Excel 中重新保存");
        }
    }

    /** From 0; -1 before the first. */
    int row() {
        return row;
    }

    /** From 0; -1 where the scanner stands on a row. */
    int column() {
        return column;
    }
}
