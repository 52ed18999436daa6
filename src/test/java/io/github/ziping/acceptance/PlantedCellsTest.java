package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.ComputedForm;
import io.github.ziping.testing.Faulty;
import io.github.ziping.testing.ShanghaiCells;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same faults in official forms that somebody typed over: each is told at the cell where a person would look. */
@Tag("slow")
class PlantedCellsTest {
    private static final int FAULTS = 20;
    private static final int TRIES = 2_000;

    private final Ziping ziping = TestOffice.open();

    static Set<String> rules() {
        return new TreeSet<>(Faulty.planters().keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isToldAtItsCell(String rule) throws Exception {
        List<String> wrong = new ArrayList<>();
        int planted = 0;
        for (int seed = 0; seed < TRIES && planted < FAULTS; seed++) {
            Faulty.Planted fault = Faulty.planters().get(rule).plant(ValidForms.of(seed), new Random(seed));
            if (fault == null) {
                continue;
            }
            planted++;
            String told = told(rule, fault);
            if (!told.isEmpty()) {
                wrong.add("seed " + seed + ": " + told);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(planted).isEqualTo(FAULTS);
    }

    /** What is wrong about how the fault is told; empty when nothing is. */
    private String told(String rule, Faulty.Planted fault) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ziping.fill(fault.form())))) {
            XSSFSheet sheet = book.getSheetAt(0);
            ShanghaiCells cells = new ShanghaiCells(sheet);
            typeOver(fault.form(), sheet, cells);
            String expected = cells.address(fault.field());
            List<String> found = new ArrayList<>();
            for (Reading reading : ziping.read(bytes(book), "自评表.xlsx")) {
                for (Finding finding : ziping.check(reading)) {
                    if (finding.rule().equals(rule)) {
                        found.add(finding.sheet() + "!"
                                + (finding.cell() == null ? "" : finding.cell().address()));
                    }
                }
            }
            return found.contains(sheet.getSheetName() + "!" + expected)
                    ? ""
                    : fault.field() + " at " + expected + " was told at " + found;
        }
    }

    /** What the form computes is typed over by what the department states. */
    private void typeOver(SelfEvaluation form, XSSFSheet sheet, ShanghaiCells cells) {
        SelfEvaluation computed = ComputedForm.of(form, ziping.profile().scoring());
        number(
                form.funds().total().ratePercent(),
                computed.funds().total().ratePercent(),
                "funds.total.ratePercent",
                sheet,
                cells);
        number(form.funds().total().score(), computed.funds().total().score(), "funds.total.score", sheet, cells);
        for (int i = 0; i < form.funds().sources().size(); i++) {
            number(
                    form.funds().sources().get(i).ratePercent(),
                    computed.funds().sources().get(i).ratePercent(),
                    "funds.sources[" + i + "].ratePercent",
                    sheet,
                    cells);
        }
        blank(form.funds().total().initialBudget(), "funds.total.initialBudget", sheet, cells);
        blank(form.funds().total().annualBudget(), "funds.total.annualBudget", sheet, cells);
        blank(form.funds().total().executed(), "funds.total.executed", sheet, cells);
        number(form.totalWeight(), computed.totalWeight(), "totalWeight", sheet, cells);
        number(form.totalScore(), computed.totalScore(), "totalScore", sheet, cells);
        if (!Objects.equals(form.grade(), computed.grade())) {
            Cell cell = cell("grade", sheet, cells);
            cell.setBlank();
            cell.setCellValue(form.grade());
        }
    }

    /** A total that nobody stated is written as the sum of its sources. */
    private static void blank(BigDecimal stated, String path, XSSFSheet sheet, ShanghaiCells cells) {
        if (stated == null) {
            cell(path, sheet, cells).setBlank();
        }
    }

    private static void number(
            BigDecimal stated, BigDecimal computed, String path, XSSFSheet sheet, ShanghaiCells cells) {
        if (stated != null && (computed == null || stated.compareTo(computed) != 0)) {
            Cell cell = cell(path, sheet, cells);
            cell.setBlank();
            cell.setCellValue(stated.doubleValue());
        }
    }

    private static Cell cell(String path, XSSFSheet sheet, ShanghaiCells cells) {
        CellAddress at = new CellAddress(cells.address(path));
        return sheet.getRow(at.getRow()).getCell(at.getColumn());
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
