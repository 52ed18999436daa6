package io.github.ziping.testing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** What POI says that a sheet shows. */
public final class PrintedTexts {
    private PrintedTexts() {}

    /** The texts of the cells that have any, left of a column; characters that have no picture are blanks. */
    public static Map<String, String> of(Sheet sheet, int columns) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        Map<String, String> texts = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String text = formatter.formatCellValue(cell);
                if (cell.getColumnIndex() < columns && !text.isEmpty()) {
                    texts.put(cell.getAddress().formatAsString(), visible(text));
                }
            }
        }
        return texts;
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean kept = c == '\n'
                    || c == '\t'
                    || String.valueOf(Character.toChars(c)).matches("[^\\p{C}\\p{Zl}\\p{Zp}]")
                    || Character.getType(c) == Character.PRIVATE_USE
                    || Character.getType(c) == Character.UNASSIGNED && (c & 0xFFFE) != 0xFFFE;
            visible.appendCodePoint(kept ? c : ' ');
        });
        return visible.toString();
    }

    /** The merged ranges left of a column. */
    public static Set<String> merges(Sheet sheet, int columns) {
        Set<String> merges = new TreeSet<>();
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            if (merge.getFirstColumn() < columns) {
                merges.add(merge.formatAsString());
            }
        }
        return merges;
    }
}
