package io.github.ziping.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The wrapped texts that stand side by side in a written form, and the room that they got.
 *
 * @param cells the texts with where they stand
 * @param height of all sheet rows that the texts run over, in points
 * @param pageBreaks between these rows
 */
public record PrintedBlock(List<Text> cells, double height, int pageBreaks) {
    /**
     * One text.
     *
     * @param text as stored
     * @param style the number of its cell style
     * @param columns the first and the last column that it spans, {@code 1-3}
     * @param width of these columns, in characters
     */
    public record Text(String text, int style, String columns, double width) {}

    /** All blocks of a written form but for its labels on the left; parts on a page of their own stand by themselves. */
    public static List<PrintedBlock> of(byte[] form) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Map<String, CellRangeAddress> merges = sheet.getMergedRegions().stream()
                    .collect(Collectors.toMap(m -> m.getFirstRow() + " " + m.getFirstColumn(), m -> m));
            Map<CellRangeAddress, List<Text>> blocks = new LinkedHashMap<>();
            for (Row row : sheet) {
                row.forEach(cell -> add((XSSFCell) cell, merges, blocks));
            }
            return blocks.entrySet().stream()
                    .map(block -> new PrintedBlock(
                            block.getValue(), height(sheet, block.getKey()), breaks(sheet, block.getKey())))
                    .toList();
        }
    }

    private static void add(
            XSSFCell cell, Map<String, CellRangeAddress> merges, Map<CellRangeAddress, List<Text>> blocks) {
        int column = cell.getColumnIndex();
        boolean wrapped =
                cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText();
        CellRangeAddress merge = merges.get(cell.getRowIndex() + " " + column);
        int last = merge == null ? column : merge.getLastColumn();
        int bottom = merge == null ? cell.getRowIndex() : merge.getLastRow();
        boolean label = column < 2 && last == column;
        if (wrapped && !label) {
            CellRangeAddress rows = new CellRangeAddress(cell.getRowIndex(), bottom, 0, 0);
            blocks.computeIfAbsent(rows, r -> new ArrayList<>())
                    .add(new Text(
                            cell.getStringCellValue(),
                            cell.getCellStyle().getIndex(),
                            column + "-" + last,
                            width(cell.getSheet(), column, last)));
        }
    }

    private static double width(XSSFSheet sheet, int first, int last) {
        double width = 0;
        for (int column = first; column <= last; column++) {
            width += sheet.getColumnHelper().getColumn(column, false).getWidth();
        }
        return width;
    }

    private static double height(XSSFSheet sheet, CellRangeAddress rows) {
        double height = 0;
        for (int row = rows.getFirstRow(); row <= rows.getLastRow(); row++) {
            height += sheet.getRow(row).getHeightInPoints();
        }
        return height;
    }

    private static int breaks(XSSFSheet sheet, CellRangeAddress rows) {
        // a break is named after the row above it
        Set<Integer> above = Arrays.stream(sheet.getRowBreaks()).boxed().collect(Collectors.toSet());
        above.removeIf(row -> row < rows.getFirstRow() || row >= rows.getLastRow());
        return above.size();
    }
}
