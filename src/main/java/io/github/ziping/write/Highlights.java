package io.github.ziping.write;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Cells that change their colours by themselves. */
final class Highlights {
    private final XSSFSheetConditionalFormatting formatting;

    Highlights(XSSFSheet sheet) {
        this.formatting = sheet.getSheetConditionalFormatting();
    }

    /** Red while the formula, written for the range's first cell, is true. */
    void alert(String formula, CellRangeAddress range) {
        show(formula, InputLooks.ALERT, InputLooks.ALERT_FILL, range);
    }

    /** Nothing to be seen while the formula is true. */
    void fade(String formula, CellRangeAddress range) {
        show(formula, InputLooks.COMPUTED_FILL, InputLooks.COMPUTED_FILL, range);
    }

    private void show(String formula, String color, String background, CellRangeAddress range) {
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontColor(color(color));
        XSSFPatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(color(background));
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    private static XSSFColor color(String rgb) {
        return new XSSFColor(Styles.argb(rgb));
    }
}
