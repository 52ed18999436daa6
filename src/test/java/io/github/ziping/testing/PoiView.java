package io.github.ziping.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTIgnoredError;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** Tells everything that POI sees in a workbook, line by line, so that two files can be held against each other. */
public final class PoiView {
    private static final int COLUMNS = 40;
    private static final int FEW = 5;

    private final List<String> lines = new ArrayList<>();
    private final PoiFormulas formulas = new PoiFormulas();

    private PoiView() {}

    /** All that is in a workbook: contents with resolved styles, and whatever else a sheet has. */
    public static List<String> of(byte[] xlsx) throws IOException {
        PoiView view = new PoiView();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            view.workbook(book);
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                view.sheet(book.getSheetAt(i), book.isSheetHidden(i));
            }
        }
        return view.lines;
    }

    /** What one workbook has and another has not, both ways, the first few; empty where POI sees no difference. */
    public static List<String> differences(byte[] one, byte[] other) throws IOException {
        List<String> first = of(one);
        List<String> second = of(other);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(first.size(), second.size()) && differences.size() < FEW; i++) {
            String left = i < first.size() ? first.get(i) : "nothing";
            String right = i < second.size() ? second.get(i) : "nothing";
            if (!left.equals(right)) {
                differences.add(left + " ≠ " + right);
            }
        }
        return differences;
    }

    private void tell(Object... words) {
        StringBuilder line = new StringBuilder();
        for (Object word : words) {
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    private void workbook(XSSFWorkbook book) {
        tell("active", book.getActiveSheetIndex());
        tell("title", book.getProperties().getCoreProperties().getTitle());
        tell("creator", book.getProperties().getCoreProperties().getCreator());
        tell("created", book.getProperties().getCoreProperties().getCreated());
        tell("application", book.getProperties().getExtendedProperties().getApplication());
        tell("date1904", book.isDate1904());
        TreeSet<String> names = new TreeSet<>();
        for (XSSFName name : book.getAllNames()) {
            names.add("name " + name.getNameName() + " " + name.getSheetIndex() + " " + name.getRefersToFormula());
        }
        lines.addAll(names);
        XSSFFont ordinary = book.getFontAt(0);
        tell("ordinary", ordinary.getFontName(), ordinary.getFontHeightInPoints());
    }

    private void sheet(XSSFSheet sheet, boolean hidden) {
        tell("sheet", sheet.getSheetName(), hidden);
        look(sheet);
        for (int column = 0; column < COLUMNS; column++) {
            tell("width", column, sheet.getColumnWidth(column), sheet.isColumnHidden(column));
        }
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            if (row != null) {
                row(row);
            }
        }
        merges(sheet);
        validations(sheet);
        conditionalFormats(sheet);
        protection(sheet);
        print(sheet);
    }

    private void look(XSSFSheet sheet) {
        CTSheetView view = sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0);
        tell("view", sheet.isDisplayGridlines(), view.getZoomScale(), view.getTabSelected(), sheet.getActiveCell());
        PaneInformation pane = sheet.getPaneInformation();
        if (pane != null) {
            tell("pane", pane.getHorizontalSplitTopRow(), pane.getVerticalSplitLeftColumn(), pane.isFreezePane());
        }
        tell("default height", sheet.getDefaultRowHeightInPoints());
    }

    private void row(XSSFRow row) {
        boolean fixed = row.getCTRow().getCustomHeight();
        boolean drawn = row.getPhysicalNumberOfCells() > 0 || row.getCTRow().isSetHt();
        if (drawn) {
            String look = row.getRowStyle() == null ? "-" : style(row.getRowStyle());
            tell("row", row.getRowNum(), row.getHeightInPoints(), fixed, look);
        }
        for (Cell cell : row) {
            tell(cell.getAddress(), content((XSSFCell) cell), style((XSSFCellStyle) cell.getCellStyle()));
        }
    }

    private String content(XSSFCell cell) {
        CellType type = cell.getCellType();
        return type == CellType.FORMULA
                ? "=" + formulas.of(cell) + " -> " + value(cell, cell.getCachedFormulaResultType())
                : value(cell, type);
    }

    private static String value(XSSFCell cell, CellType type) {
        return type
                + switch (type) {
                    case STRING -> "'" + cell.getStringCellValue() + "'";
                    case NUMERIC -> Double.toString(cell.getNumericCellValue());
                    case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
                    case BLANK -> "";
                    default -> throw new IllegalStateException(cell.getAddress() + " holds " + type);
                };
    }

    private static String style(XSSFCellStyle style) {
        XSSFFont font = style.getFont();
        return String.join(
                "|",
                font.getFontName(),
                Double.toString(font.getFontHeight() / 20.0),
                Boolean.toString(font.getBold()),
                color(font.getXSSFColor()),
                Integer.toString(font.getCharSet()),
                style.getFillPattern() + color(style.getFillForegroundColorColor()),
                style.getBorderLeft() + color(style.getLeftBorderXSSFColor()),
                style.getBorderRight() + color(style.getRightBorderXSSFColor()),
                style.getBorderTop() + color(style.getTopBorderXSSFColor()),
                style.getBorderBottom() + color(style.getBottomBorderXSSFColor()),
                style.getDataFormatString(),
                style.getAlignment() + "/" + style.getVerticalAlignment() + "/" + style.getIndention(),
                style.getWrapText() + "/" + style.getShrinkToFit(),
                style.getLocked() + "/" + style.getQuotePrefixed());
    }

    private static String color(@Nullable XSSFColor color) {
        return color == null ? "-" : String.valueOf(color.getARGBHex());
    }

    private void merges(XSSFSheet sheet) {
        TreeSet<String> merged = new TreeSet<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.add("merged " + range.formatAsString());
        }
        lines.addAll(merged);
        CellRangeAddress repeated = sheet.getRepeatingRows();
        tell("repeated", repeated == null ? "-" : repeated.formatAsString());
    }

    private void validations(XSSFSheet sheet) {
        for (XSSFDataValidation rule : sheet.getDataValidations()) {
            tell(
                    "validation",
                    Arrays.stream(rule.getRegions().getCellRangeAddresses())
                            .map(CellRangeAddress::formatAsString)
                            .toList(),
                    rule.getValidationConstraint().getValidationType(),
                    rule.getValidationConstraint().getOperator(),
                    rule.getValidationConstraint().getFormula1(),
                    rule.getValidationConstraint().getFormula2(),
                    rule.getErrorStyle(),
                    rule.getEmptyCellAllowed(),
                    rule.getSuppressDropDownArrow(),
                    rule.getShowErrorBox(),
                    rule.getErrorBoxTitle(),
                    rule.getErrorBoxText(),
                    rule.getShowPromptBox(),
                    rule.getPromptBoxTitle(),
                    rule.getPromptBoxText());
        }
        CTWorksheet raw = sheet.getCTWorksheet();
        if (raw.isSetDataValidations()) {
            for (CTDataValidation rule : raw.getDataValidations().getDataValidationArray()) {
                tell("of type", rule.getType());
            }
        }
        if (raw.isSetIgnoredErrors()) {
            for (CTIgnoredError ignored : raw.getIgnoredErrors().getIgnoredErrorArray()) {
                tell("ignored", ignored.getSqref(), ignored.getUnlockedFormula());
            }
        }
    }

    private void conditionalFormats(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting one = all.getConditionalFormattingAt(i);
            for (int k = 0; k < one.getNumberOfRules(); k++) {
                XSSFConditionalFormattingRule rule = one.getRule(k);
                tell(
                        "format",
                        Arrays.stream(one.getFormattingRanges())
                                .map(CellRangeAddress::formatAsString)
                                .toList(),
                        rule.getConditionType(),
                        rule.getPriority(),
                        rule.getFormula1(),
                        color(rule.getFontFormatting().getFontColor()),
                        color(rule.getPatternFormatting().getFillBackgroundColorColor()));
            }
        }
    }

    private void protection(XSSFSheet sheet) {
        if (!sheet.getProtect()) {
            return;
        }
        CTSheetProtection raw = sheet.getCTWorksheet().getSheetProtection();
        tell(
                "protected",
                sheet.isSelectLockedCellsLocked(),
                sheet.isSelectUnlockedCellsLocked(),
                sheet.isFormatCellsLocked(),
                sheet.isFormatRowsLocked(),
                sheet.isFormatColumnsLocked(),
                sheet.isInsertRowsLocked(),
                sheet.isInsertColumnsLocked(),
                sheet.isInsertHyperlinksLocked(),
                sheet.isDeleteRowsLocked(),
                sheet.isDeleteColumnsLocked(),
                sheet.isSortLocked(),
                sheet.isAutoFilterLocked(),
                sheet.isPivotTablesLocked(),
                sheet.isObjectsLocked(),
                sheet.isScenariosLocked(),
                raw.isSetPassword() || raw.isSetHashValue());
    }

    private void print(XSSFSheet sheet) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        tell(
                "print",
                sheet.getFitToPage(),
                print.getPaperSize(),
                print.getLandscape(),
                print.getFitWidth(),
                print.getFitHeight(),
                print.getScale(),
                sheet.getHorizontallyCenter(),
                sheet.getVerticallyCenter(),
                sheet.getFooter().getCenter(),
                sheet.getHeader().getCenter());
        for (PageMargin margin : PageMargin.values()) {
            tell("margin", margin.name().toLowerCase(Locale.ROOT), sheet.getMargin(margin));
        }
    }
}
