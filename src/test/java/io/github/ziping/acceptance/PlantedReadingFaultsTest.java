package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.ShanghaiCells;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What spoils a cell, a sheet or a file is told as what it is, at its cell. */
class PlantedReadingFaultsTest {
    private static final int FAULTS = 25;

    private final Ziping ziping = TestOffice.open();

    /** Spoils a cell of a form. */
    private interface Spoiler {
        void spoil(Cell cell, Random random);
    }

    @Test
    void aTextWhereANumberBelongs() throws Exception {
        isTold("bad-number", (cell, random) -> cell.setCellValue(pick(random, "约39万", "十二", "3-5", "详见附件")));
    }

    @Test
    void anErrorValue() throws Exception {
        FormulaError[] errors = {
            FormulaError.REF, FormulaError.DIV0, FormulaError.NAME, FormulaError.VALUE, FormulaError.NA
        };
        isTold("error-cell", (cell, random) -> cell.setCellErrorValue(errors[random.nextInt(errors.length)].getCode()));
    }

    private void isTold(String rule, Spoiler spoiler) throws Exception {
        for (int seed = 0; seed < FAULTS; seed++) {
            Random random = new Random(seed);
            SelfEvaluation form = ValidForms.of(seed);
            try (XSSFWorkbook book = open(ziping.fill(form))) {
                ShanghaiCells cells = new ShanghaiCells(book.getSheetAt(0));
                int indicator = random.nextInt(form.indicators().size());
                String field = pick(
                        random,
                        "funds.total.initialBudget",
                        "funds.total.executed",
                        "totalScore",
                        "indicators[" + indicator + "].weight",
                        "indicators[" + indicator + "].score");
                String address = cells.address(field);
                Cell cell = cell(book.getSheetAt(0), address);
                cell.setBlank();
                spoiler.spoil(cell, random);

                assertThat(told(bytes(book))).as("seed " + seed + " " + field).contains(rule + " " + address);
            }
        }
    }

    @Test
    void aCellThatNoFieldTakes() throws Exception {
        for (int seed = 0; seed < FAULTS; seed++) {
            try (XSSFWorkbook book = open(ziping.fill(ValidForms.of(seed)))) {
                XSSFSheet sheet = book.getSheetAt(0);
                // beside the total there is a cell for nothing
                String address = new ShanghaiCells(sheet).address("totalScore").replace('G', 'H');
                cell(sheet, address).setCellValue("备用" + seed);

                assertThat(told(bytes(book))).as("seed " + seed).contains("unread-cell " + address);
            }
        }
    }

    @Test
    void aFileThatIsDamaged() {
        for (int seed = 0; seed < FAULTS; seed++) {
            byte[] whole = ziping.fill(ValidForms.of(seed));
            byte[] part = Arrays.copyOf(whole, 1 + new Random(seed).nextInt(whole.length - 100));

            assertThat(refused(part)).as("seed " + seed).isEqualTo("unreadable-file");
        }
    }

    @Test
    void aWorkbookOfSomethingElse() throws Exception {
        for (int seed = 0; seed < FAULTS; seed++) {
            Random random = new Random(seed);
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                XSSFSheet sheet = book.createSheet(pick(random, "通讯录", "Sheet1", "费用明细"));
                for (int row = 0; row < 1 + random.nextInt(30); row++) {
                    sheet.createRow(row)
                            .createCell(random.nextInt(5))
                            .setCellValue(pick(random, "张三", "电话", "12", "金额"));
                }

                assertThat(refused(bytes(book))).as("seed " + seed).isEqualTo("not-a-form");
            }
        }
    }

    private List<String> told(byte[] file) throws UnreadableException {
        List<String> told = new ArrayList<>();
        for (Reading reading : ziping.read(file, "自评表.xlsx")) {
            for (Finding finding : ziping.check(reading)) {
                told.add(finding.rule() + " "
                        + (finding.cell() == null ? "" : finding.cell().address()));
            }
        }
        return told;
    }

    private String refused(byte[] file) {
        try {
            return "read: " + ziping.read(file, "自评表.xlsx");
        } catch (UnreadableException e) {
            return e.findings().get(0).rule();
        }
    }

    private static Cell cell(XSSFSheet sheet, String address) {
        CellAddress at = new CellAddress(address);
        return sheet.getRow(at.getRow()).getCell(at.getColumn());
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }
}
