package io.github.ziping.serve.action;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as somebody saves it who typed a word into it. */
final class EditedWorkbook {
    private EditedWorkbook() {}

    static byte[] edited(Path workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
            book.getSheetAt(0).createRow(90).createCell(0).setCellValue("核对过");
            book.getProperties().getExtendedProperties().setApplication("Microsoft Excel");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
