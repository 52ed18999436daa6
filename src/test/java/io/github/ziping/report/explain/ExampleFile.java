package io.github.ziping.report.explain;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.testing.NineForms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The file that the table of an example means. */
final class ExampleFile {
    private final String name;
    private final byte[] content;

    private ExampleFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    static ExampleFile of(PageBlock.Table table, Ziping ziping) throws IOException {
        return switch (String.join(" ", table.header())) {
            case "单元格 内容" ->
                new ExampleFile("自评表.xlsx", edited(ziping.fill(NineForms.all().get(0)), table.rows()));
            case "填报表的单元格 内容" -> {
                byte[] workbook = ziping.departmentWorkbook(NineForms.all().get(0));
                yield new ExampleFile("填报表.xlsx", edited(workbook, table.rows()));
            }
            case "新表的单元格 内容" -> new ExampleFile("新表.xlsx", edited(null, table.rows()));
            case "文件 开头的内容" ->
                new ExampleFile(
                        table.rows().get(0).get(0), table.rows().get(0).get(1).getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalStateException("no kind of table: " + table.header());
        };
    }

    List<Reading> read(Ziping ziping) throws UnreadableException {
        return ziping.read(content, name);
    }

    private static byte[] edited(byte[] workbook, List<List<String>> cells) throws IOException {
        try (XSSFWorkbook book =
                        workbook == null ? new XSSFWorkbook() : new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            // of a department's workbook, the sheet behind the explanation
            int first = book.getSheet("填报说明") == null ? 0 : 1;
            Sheet sheet = workbook == null ? book.createSheet() : book.getSheetAt(first);
            for (List<String> cell : cells) {
                put(cell(sheet, cell.get(0)), cell.get(1));
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Cell cell(Sheet sheet, String address) {
        CellReference place = new CellReference(address);
        Row row = sheet.getRow(place.getRow());
        row = row == null ? sheet.createRow(place.getRow()) : row;
        return row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void put(Cell cell, String content) {
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        if (content.equals(FormulaError.REF.getString())) {
            cell.setCellErrorValue(FormulaError.REF.getCode());
        } else if (content.matches("-?\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(content));
        } else {
            cell.setCellValue(content);
        }
    }
}
