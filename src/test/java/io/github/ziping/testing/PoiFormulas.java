package io.github.ziping.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/**
 * Tells the formulas of a workbook as POI spells them, cell by cell in their order. POI parses a shared formula anew for each of its
 * cells; here the same formula at the same cell is parsed once for all workbooks.
 */
public final class PoiFormulas {
    private static final Map<String, String> SPELT = new ConcurrentHashMap<>();

    /** What cells share, with where it begins, by the sheet and its number there. */
    private final Map<String, String> shared = new HashMap<>();

    /** The formula of a cell that has one. */
    public String of(XSSFCell cell) {
        CTCellFormula written = cell.getCTCell().getF();
        if (written == null || written.getT() != STCellFormulaType.SHARED) {
            return cell.getCellFormula();
        }
        String sheet = cell.getSheet().getSheetName();
        String number = sheet + "!" + written.getSi();
        if (!written.getStringValue().isEmpty()) {
            shared.put(number, written.getRef() + " " + written.getStringValue());
        }
        String begun = shared.get(number);
        return begun == null
                ? cell.getCellFormula()
                : SPELT.computeIfAbsent(sheet + "!" + cell.getAddress() + " " + begun, same -> cell.getCellFormula());
    }
}
