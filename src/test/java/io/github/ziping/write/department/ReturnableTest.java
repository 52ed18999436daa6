package io.github.ziping.write.department;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.check.Checker;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.testing.DepartmentFillings;
import io.github.ziping.testing.DepartmentFillings.Kind;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The line on top of the department's workbook says that it can be sent back exactly when {@code check} finds no error and
 * no gross warning in the same file, also where a pasted cell has a percent format, which no formula sees.
 */
@Tag("formulas")
class ReturnableTest {
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));

    /** Each kind of filling is alone in one workbook of the first ones. */
    private static final int SEEDS = LONG ? 1000 : 52;

    /** Of each four fillings, POI computes two and LibreOffice the others; with the long generators, both compute all. */
    private static final int SHARED = 4;

    /** How often each kind is among the long fillings at least. */
    private static final int LEAST = 20;

    /** Files that LibreOffice computes in one go. */
    private static final int BATCH = 20;

    private static final String BASICS = "基本信息与资金";
    private static final String INDICATORS = "指标";

    private static final Ziping ZIPING = TestOffice.open();

    @TempDir
    private Path folder;

    @SuppressWarnings("ArrayRecordComponent") // a file, not compared
    private record Filled(byte[] file, List<Kind> done) {}

    /** The fillings that a program computes: two of four, from this one on. */
    private static List<Integer> seeds(int first) {
        return IntStream.range(0, SEEDS)
                .filter(seed -> LONG || Math.floorMod(seed - first, SHARED) < SHARED / 2)
                .boxed()
                .toList();
    }

    private static Filled filled(long seed) throws IOException {
        byte[] right = ZIPING.departmentWorkbook(ValidForms.of(seed));
        byte[] otherFile = ZIPING.departmentWorkbook(ValidForms.of(seed + 5000));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(right));
                XSSFWorkbook other = new XSSFWorkbook(new ByteArrayInputStream(otherFile))) {
            List<Kind> done = DepartmentFillings.spoil(book, other, seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return new Filled(out.toByteArray(), done);
        }
    }

    /** What keeps the form from being sent back. */
    private static List<String> faults(byte[] file) {
        List<Finding> found;
        try {
            Reading reading = ZIPING.read(file, "表.xlsx").get(0);
            found = new Checker(ZIPING.profile()).check(reading);
        } catch (UnreadableException e) {
            found = e.findings();
        }
        return found.stream()
                .filter(each -> each.severity() == Severity.ERROR
                        || each.severity() == Severity.WARNING
                                && ZIPING.profile().checks().gross().contains(each.rule()))
                .map(each -> each.rule() + " " + each.cell() + " " + each.message())
                .toList();
    }

    private static void compare(String line, byte[] file, long seed, List<Kind> done, Map<String, String> wrong) {
        String what = "seed " + seed + " " + done;
        List<String> faults = faults(file);
        boolean returnable = line.contains("可以交回");
        if (returnable != faults.isEmpty()) {
            wrong.put(what, line + " <> " + faults);
        }
    }

    /** What a program does that computes a workbook before it saves it. */
    private static void recalculate(XSSFWorkbook book) {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        for (String sheet : List.of(BASICS, INDICATORS)) {
            for (Row row : book.getSheet(sheet)) {
                for (Cell cell : row) {
                    boolean beside = sheet.equals(INDICATORS) && row.getRowNum() > 2;
                    if (cell.getCellType() == CellType.FORMULA && !beside) {
                        evaluator.evaluateFormulaCell(cell);
                    }
                }
            }
        }
    }

    @Test
    void poiSaysWhatCheckFinds() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        Map<Kind, Integer> met = new EnumMap<>(Kind.class);
        int right = 0;
        List<Integer> seeds = seeds(0);
        for (int seed : seeds) {
            Filled filled = filled(seed);
            filled.done().forEach(kind -> met.merge(kind, 1, Integer::sum));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(filled.file()))) {
                recalculate(book);
                String said = book.getSheet(INDICATORS).getRow(0).getCell(0).getStringCellValue();
                right += said.contains("可以交回") ? 1 : 0;
                ByteArrayOutputStream saved = new ByteArrayOutputStream();
                book.write(saved);
                compare(said, saved.toByteArray(), seed, filled.done(), wrong);
            }
        }
        assertThat(wrong).isEmpty();
        if (LONG) {
            // each kind of fault, and rows inserted, deleted, sorted and pasted over
            assertThat(met.keySet()).containsExactlyInAnyOrder(Kind.values());
            assertThat(met.values()).as(met.toString()).allMatch(times -> times >= LEAST);
        }
        // both answers were met often
        assertThat(right).isBetween(seeds.size() / 10, seeds.size() * 9 / 10);
    }

    @Test
    @Tag("libreoffice")
    void libreOfficeSaysWhatCheckFinds() throws IOException {
        LibreOffice.assumeAvailable();
        List<Filled> all = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        List<Integer> seeds = seeds(SHARED / 2);
        for (int seed : seeds) {
            all.add(filled(seed));
            byte[] file = Xlsx.withoutCachedValues(all.get(all.size() - 1).file());
            files.add(Files.write(folder.resolve("seed" + seed + ".xlsx"), file));
        }
        List<Path> computed = new ArrayList<>();
        for (int from = 0; from < files.size(); from += BATCH) {
            List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
            computed.addAll(LibreOffice.convert("xlsx", folder.resolve("out"), batch));
        }
        Map<String, String> wrong = new TreeMap<>();
        for (int i = 0; i < seeds.size(); i++) {
            int seed = seeds.get(i);
            String what = "seed " + seed + " " + all.get(i).done();
            byte[] saved = Files.readAllBytes(computed.get(i));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(saved))) {
                String line = book.getSheet(INDICATORS).getRow(0).getCell(0).getStringCellValue();
                compare(line, saved, seed, all.get(i).done(), wrong);
                Cell other = book.getSheet(BASICS).getRow(1).getCell(0);
                assertThat(other.getStringCellValue()).as(what).isEqualTo(line);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
