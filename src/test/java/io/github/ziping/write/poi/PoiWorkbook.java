package io.github.ziping.write.poi;

import io.github.ziping.write.canvas.Area;
import io.github.ziping.write.canvas.DrawnWorkbook;
import io.github.ziping.write.canvas.Highlight;
import io.github.ziping.write.canvas.Validation;
import io.github.ziping.write.canvas.WorkbookDesign;
import io.github.ziping.write.xlsx.CellStyle;
import io.github.ziping.write.xlsx.CellTextEncoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Writes a drawn workbook with POI, as the department's workbook was written once: the other opinion beside the program's. */
public final class PoiWorkbook {
    private final XSSFWorkbook workbook;
    private final PoiStyles styles;
    private final DrawnWorkbook drawn;

    private PoiWorkbook(XSSFWorkbook workbook, DrawnWorkbook drawn) {
        this.workbook = workbook;
        this.drawn = drawn;
        CellStyle.Font ordinary = drawn.design().ordinary();
        this.styles = new PoiStyles(workbook, ordinary.family(), ordinary.size());
    }

    /** The file. */
    public static byte[] write(DrawnWorkbook drawn) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            // the formulas use names that come last
            workbook.setCellFormulaValidation(false);
            PoiWorkbook poi = new PoiWorkbook(workbook, drawn);
            poi.draw();
            return ReproduciblePackage.pack(workbook, drawn.design().title(), List.of());
        }
    }

    private void draw() {
        List<WorkbookDesign.Sheet> sheets = drawn.design().sheets();
        for (int i = 0; i < sheets.size(); i++) {
            XSSFSheet sheet = workbook.createSheet(sheets.get(i).name());
            PoiSheet canvas = new PoiSheet(sheet, styles);
            double[] widths = drawn.widths(i);
            for (int column = 0; column < widths.length; column++) {
                canvas.width(column, widths[column]);
            }
            drawRows(canvas, i);
            drawCells(canvas, i);
            for (Area merged : drawn.merges(i)) {
                sheet.addMergedRegion(range(merged));
            }
            drawRules(sheet, i);
            drawView(sheet, i);
            print(canvas, i);
        }
        for (int i = 0; i < sheets.size(); i++) {
            names(drawn.names(i), i);
            if (sheets.get(i).hidden()) {
                workbook.setSheetVisibility(i, SheetVisibility.HIDDEN);
            }
        }
        names(drawn.names(), -1);
        workbook.setActiveSheet(drawn.opened());
        workbook.setSelectedTab(drawn.opened());
    }

    private void drawRows(PoiSheet canvas, int sheet) {
        for (DrawnWorkbook.Row row : drawn.rows(sheet)) {
            if (row.height() >= 0) {
                canvas.height(row.row(), row.height());
                if (row.growing()) {
                    canvas.sheet().getRow(row.row()).getCTRow().unsetCustomHeight();
                }
            }
            if (row.look() != null) {
                row(canvas.sheet(), row.row()).setRowStyle(styles.of(row.look()));
            }
        }
    }

    private static XSSFRow row(XSSFSheet sheet, int index) {
        return sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
    }

    private void drawCells(PoiSheet canvas, int sheet) {
        for (DrawnWorkbook.Cell cell : drawn.cells(sheet)) {
            XSSFCell made = cell.look() == null
                    ? row(canvas.sheet(), cell.row()).createCell(cell.column())
                    : canvas.blank(cell.row(), cell.column(), cell.look());
            if (cell.formula() != null) {
                made.setCellFormula(cell.formula());
            } else if (cell.shared() != null) {
                share(made, cell.shared());
            }
            value(made, cell.value());
        }
    }

    private static void share(XSSFCell cell, DrawnWorkbook.Shared shared) {
        CTCellFormula formula = cell.getCTCell().addNewF();
        formula.setT(STCellFormulaType.SHARED);
        formula.setSi(shared.index());
        if (cell.getRowIndex() == shared.cells().firstRow()) {
            formula.setRef(range(shared.cells()).formatAsString());
            formula.setStringValue(shared.formula());
        }
    }

    private static void value(XSSFCell cell, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value != null && cell.getCTCell().isSetF()) {
            // POI's setter would decode the text once more
            cell.getCTCell().setV(CellTextEncoder.encode(value.toString()));
            cell.getCTCell().setT(STCellType.STR);
        } else if (value != null) {
            cell.setCellValue(CellTextEncoder.encode(value.toString()));
        }
    }

    private void drawRules(XSSFSheet sheet, int index) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (Highlight highlight : drawn.highlights(index)) {
            XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(highlight.formula());
            XSSFColor fill = new XSSFColor();
            fill.getCTColor().setRgb(PoiStyles.argb(highlight.fill()));
            rule.createPatternFormatting().setFillBackgroundColor(fill);
            // POI's own setter drops the opacity, which the schema asks for
            workbook.getStylesSource()
                    .getDxfAt(workbook.getStylesSource()._getDXfsSize() - 1)
                    .addNewFont()
                    .addNewColor()
                    .setRgb(PoiStyles.argb(highlight.color()));
            formats.addConditionalFormatting(new CellRangeAddress[] {range(highlight.area())}, rule);
        }
        for (Validation validation : drawn.validations(index)) {
            validate(sheet, validation);
        }
        for (Area cells : drawn.unlockedFormulas(index)) {
            sheet.addIgnoredErrors(range(cells), IgnoredErrorType.UNLOCKED_FORMULA);
        }
    }

    private static void validate(XSSFSheet sheet, Validation validation) {
        DataValidationHelper rules = sheet.getDataValidationHelper();
        Area cells = validation.cells();
        DataValidation rule = rules.createValidation(
                constraint(rules, validation),
                new CellRangeAddressList(cells.firstRow(), cells.lastRow(), cells.firstColumn(), cells.lastColumn()));
        rule.setEmptyCellAllowed(true);
        rule.setShowPromptBox(true);
        rule.createPromptBox(validation.title(), validation.prompt());
        rule.setShowErrorBox(validation.reaction() != Validation.Reaction.NONE);
        if (validation.reaction() != Validation.Reaction.NONE) {
            boolean stop = validation.reaction() == Validation.Reaction.STOP;
            rule.setErrorStyle(stop ? ErrorStyle.STOP : ErrorStyle.INFO);
            rule.createErrorBox(validation.title(), validation.error());
        }
        sheet.addValidationData(rule);
    }

    private static DataValidationConstraint constraint(DataValidationHelper rules, Validation validation) {
        String first = validation.first();
        return switch (validation.kind()) {
            case LIST -> rules.createFormulaListConstraint(first);
            case NUMBER ->
                rules.createNumericConstraint(ValidationType.DECIMAL, OperatorType.GREATER_OR_EQUAL, first, null);
            case WHOLE ->
                rules.createNumericConstraint(ValidationType.INTEGER, OperatorType.BETWEEN, first, validation.second());
            case LENGTH -> rules.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, first, null);
            case CONDITION -> rules.createCustomConstraint(first);
        };
    }

    private void drawView(XSSFSheet sheet, int index) {
        if (drawn.frozenRows(index) > 0) {
            sheet.createFreezePane(0, drawn.frozenRows(index));
        }
        sheet.setActiveCell(
                new CellAddress(drawn.active(index).row(), drawn.active(index).column()));
        if (drawn.isProtected(index)) {
            sheet.lockSelectLockedCells(false);
            sheet.lockSelectUnlockedCells(false);
            sheet.lockFormatCells(true);
            sheet.lockFormatRows(false);
            sheet.lockFormatColumns(false);
            sheet.lockInsertRows(false);
            sheet.lockDeleteRows(false);
            sheet.lockSort(false);
            sheet.lockObjects(true);
            sheet.lockScenarios(true);
            sheet.enableLocking();
        }
    }

    private void print(PoiSheet canvas, int index) {
        if (drawn.pages(index) < 0) {
            return;
        }
        XSSFSheet sheet = canvas.sheet();
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) drawn.pages(index));
        sheet.setHorizontallyCenter(true);
        canvas.margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    private void names(List<DrawnWorkbook.Name> names, int sheet) {
        for (DrawnWorkbook.Name name : names) {
            if (name.ofSheet()) {
                int row = Integer.parseInt(Objects.requireNonNull(name.formula().replaceAll(".*:\\$", ""))) - 1;
                workbook.getSheetAt(sheet).setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
            } else {
                XSSFName made = workbook.createName();
                made.setNameName(name.name());
                made.setRefersToFormula(name.formula());
            }
        }
    }

    private static CellRangeAddress range(Area area) {
        return new CellRangeAddress(area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn());
    }
}
