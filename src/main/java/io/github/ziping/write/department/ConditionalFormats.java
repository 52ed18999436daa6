package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.write.poi.PoiStyles;
import io.github.ziping.write.xlsx.CellReferences;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/** Adds conditional formats to a sheet, so that cells change their colours as they are filled. */
final class ConditionalFormats {
    private final StylesTable styles;
    private final XSSFSheetConditionalFormatting formatting;

    ConditionalFormats(XSSFSheet sheet) {
        this.styles = sheet.getWorkbook().getStylesSource();
        this.formatting = sheet.getSheetConditionalFormatting();
    }

    /** Red while the formula, written for the range's first cell, is true. */
    void alert(String formula, CellRangeAddress range) {
        show(formula, EntryStyles.ALERT, EntryStyles.ALERT_FILL, range);
    }

    /** Amber while the formula, written for the range's first cell, is true. */
    void due(String formula, CellRangeAddress range) {
        show(formula, EntryStyles.DUE, EntryStyles.DUE_FILL, range);
    }

    /** Green while the formula, written for the range's first cell, is true. */
    void fine(String formula, CellRangeAddress range) {
        show(formula, EntryStyles.FINE, EntryStyles.FINE_FILL, range);
    }

    /** The line that says what is to be done: green when that is nothing, else amber. */
    void line(CellRangeAddress range) {
        String first = CellReferences.absolute(range.getFirstRow(), range.getFirstColumn());
        String fine = "LEFT(" + first + ",1)=" + CellReferences.quoted(HintText.FINE);
        fine(fine, range);
        due("NOT(" + fine + ")", range);
    }

    /** Amber while a cell of a range is empty. */
    void required(CellRangeAddress range) {
        required(new CellRef(range.getFirstRow(), range.getFirstColumn()).address(), range);
    }

    /** Amber over the merged cells of each row while the first of them is empty. */
    void requiredInFirst(CellRangeAddress range) {
        required(CellReferences.columnFixed(range.getFirstRow(), range.getFirstColumn()), range);
    }

    private void required(String cell, CellRangeAddress range) {
        due("IF(ISERROR(" + cell + "),FALSE,LEN(TRIM(" + cell + "))=0)", range);
    }

    /** Hides a computed value while the formula, written for the range's first cell, is true. */
    void fade(String formula, CellRangeAddress range) {
        show(formula, EntryStyles.COMPUTED_FILL, EntryStyles.COMPUTED_FILL, range);
    }

    private void show(String formula, String color, String background, CellRangeAddress range) {
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        XSSFColor fill = new XSSFColor();
        fill.getCTColor().setRgb(PoiStyles.argb(background));
        rule.createPatternFormatting().setFillBackgroundColor(fill);
        // POI's own setter drops the opacity, which the schema asks for
        newest().addNewFont().addNewColor().setRgb(PoiStyles.argb(color));
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    private CTDxf newest() {
        return styles.getDxfAt(styles._getDXfsSize() - 1);
    }
}
