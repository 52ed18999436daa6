package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.cli.Cli;
import io.github.ziping.model.SelfEvaluation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A third office made by {@code docs/office-tutorial.md} alone: its table is drawn, its commands are run, its edits are done,
 * and what it prints is what the commands say.
 */
@Tag("slow")
class TutorialTest {
    private static final Path TUTORIAL = Path.of("docs/office-tutorial.md");

    @TempDir
    Path folder;

    /** A fenced block: what stands behind the backticks, and its lines. */
    private record Block(String kind, String file, List<String> lines) {}

    @Test
    void theTutorialMakesAnOfficeThatWorks() throws Exception {
        drawPrintedForm();
        List<String> said = List.of();
        for (Block block : blocks()) {
            switch (block.kind()) {
                case "sh" -> said = run(block.lines());
                case "text" -> assertThat(said).isEqualTo(block.lines());
                case "diff" -> edit(folder.resolve(block.file()), block.lines());
                case "json" -> Files.write(folder.resolve(block.file()), block.lines());
                default -> throw new IllegalStateException("what is a block of " + block.kind());
            }
        }
        assertThat(String.join("\n", said)).contains("不是规定的 20 分");

        Ziping office = Ziping.office(folder.resolve("示例县").toString());
        assertThat(office.warnings()).isEmpty();
        assertThat(office.formWarnings()).isEmpty();
        SelfEvaluation filled =
                office.read(folder.resolve("官方表/农业技术培训专项.xlsx")).get(0).evaluation();
        assertThat(filled.funds().unit()).isEqualTo("元");
        assertThat(filled.funds().total().ratePercent()).isEqualByComparingTo("94.92");
        assertThat(filled.funds().total().score()).isEqualByComparingTo("18.98");
        assertThat(filled.totalWeight()).isEqualByComparingTo("100");
        assertThat(filled.totalScore()).isEqualByComparingTo("94.48");
        assertThat(filled.grade()).isEqualTo("优秀");
        assertThat(Files.size(folder.resolve("上报.xlsx"))).isPositive();
        String keep = System.getProperty("ziping.tutorial");
        if (keep != null) {
            Files.copy(folder.resolve("官方表/农业技术培训专项.xlsx"), Path.of(keep).resolve("tutorial.xlsx"));
        }
    }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> open = null;
        for (String line : Files.readAllLines(TUTORIAL)) {
            if (line.equals("```")) {
                open = null;
            } else if (line.startsWith("```")) {
                String[] head = line.substring(3).split(" ", 2);
                open = new ArrayList<>();
                blocks.add(new Block(head[0], head.length > 1 ? head[1] : "", open));
            } else if (open != null) {
                open.add(line);
            }
        }
        assertThat(blocks).hasSizeGreaterThan(10);
        return blocks;
    }

    /** Runs commands whose files lie in the folder; what they said, one line each. */
    private List<String> run(List<String> commands) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintWriter out = new PrintWriter(said, true, StandardCharsets.UTF_8);
        for (String command : commands) {
            String[] words = command.split(" ", -1);
            assertThat(words[0]).isEqualTo("ziping");
            String[] args = new String[words.length - 1];
            for (int i = 1; i < words.length; i++) {
                args[i - 1] = isFile(words[i]) ? folder.resolve(words[i]).toString() : words[i];
            }
            new Cli(out, out, OutputStream.nullOutputStream(), false).run(args);
        }
        out.flush();
        String text =
                said.toString(StandardCharsets.UTF_8).replace(folder + "/", "").replace('\\', '/');
        return text.lines().toList();
    }

    /** Files and folders have Chinese names, options and rules have none. */
    private static boolean isFile(String word) {
        return word.chars().anyMatch(c -> c >= 0x4e00);
    }

    /** Each line of - is the beginning of one line, or a part of it, and becomes the line of + below it. */
    private static void edit(Path file, List<String> lines) throws IOException {
        String text = Files.readString(file);
        for (int i = 0; i < lines.size(); i += 2) {
            assertThat(lines.get(i)).startsWith("-");
            assertThat(lines.get(i + 1)).startsWith("+");
            String old = lines.get(i).substring(1);
            assertThat(text).containsOnlyOnce(old);
            text = text.replace(old, lines.get(i + 1).substring(1));
        }
        Files.writeString(file, text);
    }

    /** The table of the tutorial as a workbook: ← and ↑ continue a cell. */
    private void drawPrintedForm() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("印好的表.xlsx"))) {
            XSSFSheet sheet = book.createSheet("自评表");
            List<List<String>> rows = table();
            List<String> widths = rows.remove(0);
            for (int column = 0; column < widths.size(); column++) {
                sheet.setColumnWidth(column, Integer.parseInt(widths.get(column)) * 256);
            }
            XSSFCellStyle text = style(book, 9, false);
            XSSFCellStyle title = style(book, 18, true);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    XSSFCell cell = sheet.getRow(row) == null
                            ? sheet.createRow(row).createCell(column)
                            : sheet.getRow(row).createCell(column);
                    cell.setCellStyle(row == 0 ? title : text);
                    String says = rows.get(row).get(column);
                    if (!says.equals("←") && !says.equals("↑")) {
                        cell.setCellValue(says);
                        merge(sheet, rows, row, column);
                    }
                }
            }
            book.write(out);
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook book, int size, boolean bold) {
        Font font = book.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static void merge(XSSFSheet sheet, List<List<String>> rows, int row, int column) {
        int lastColumn = column;
        while (lastColumn + 1 < rows.get(row).size()
                && rows.get(row).get(lastColumn + 1).equals("←")) {
            lastColumn++;
        }
        int lastRow = row;
        while (lastRow + 1 < rows.size() && rows.get(lastRow + 1).get(column).equals("↑")) {
            lastRow++;
        }
        if (lastRow > row || lastColumn > column) {
            sheet.addMergedRegion(new CellRangeAddress(row, lastRow, column, lastColumn));
        }
    }

    private static List<List<String>> table() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TUTORIAL)) {
            if (line.startsWith("| ") && !line.startsWith("| 行 ")) {
                String[] cells = line.split("\\|", -1);
                List<String> row = new ArrayList<>();
                for (int i = 2; i < cells.length - 1; i++) {
                    row.add(cells[i].strip());
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
