package io.github.ziping.testing;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import io.github.ziping.profile.io.ProfileReader;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.strict.StrictException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook drawn as text: a line for each row, {@code |} between cells, nothing for an empty one. */
public final class TextGrid {
    private final XSSFWorkbook book = new XSSFWorkbook();

    /** Begins a sheet and draws its rows. */
    public TextGrid sheet(String name, String... lines) {
        Sheet sheet = book.createSheet(name);
        for (int i = 0; i < lines.length; i++) {
            Row row = sheet.createRow(i);
            String[] cells = lines[i].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                put(row, column, cells[column].strip());
            }
        }
        return this;
    }

    private static void put(Row row, int column, String text) {
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            row.createCell(column).setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            row.createCell(column).setCellValue(text);
        }
    }

    /** Merges cells of the newest sheet. */
    public TextGrid merge(String range) {
        book.getSheetAt(book.getNumberOfSheets() - 1).addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** The first sheet as the reader sees it, with the words of Shanghai. */
    public SheetGrid grid() {
        try {
            String profile = Files.readString(Path.of("templates/shanghai-2024/profile.yaml"));
            HeaderDictionary words = HeaderDictionary.of(ProfileReader.read(profile, "profile.yaml"));
            return SheetGrid.read(XlsxFile.open(xlsx()), 0, words);
        } catch (IOException | StrictException | OoxmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file. */
    public byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (book) {
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
