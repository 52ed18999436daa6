package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Actual;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.office.OfficeException;
import io.github.ziping.testing.EveryCommand;
import io.github.ziping.testing.Mutations;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xls;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real outputs whose tokens, elements or records were changed by a seed: each is read or refused with a finding, never with an
 * exception; what is read is checked, filled and read again as the same form.
 */
@Tag("slow")
class MutatedInputsTest {
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));
    private static final int EACH = LONG ? 50_000 : 500;

    /** What a form computes from the others, and the unit of amounts, which only 元 and 万元 are. */
    private static final Set<Field> COMPUTED = EnumSet.of(
            Field.RATE_PERCENT, Field.FUND_SCORE, Field.TOTAL_WEIGHT, Field.TOTAL_SCORE, Field.GRADE, Field.FUNDS_UNIT);

    /** What one cell says for several rows. */
    private static final Set<Field> LEVELS = EnumSet.of(Field.LEVEL1, Field.LEVEL2);

    /** Every so-many-th goes through all jobs, and is opened by POI. */
    private static final int DONE_WHOLLY = LONG ? 16 : 25;

    /** What a hostile file may cost; asked in the long run alone, since a build's machine may be busy with other things. */
    private static final long MOST_MILLIS = 5_000;

    private static final Set<String> HEADINGS =
            Set.of("分值", "得分", "合计", "项目名称", "总分", "评分等级", "三级指标", "年度指标值", "实际完成值", "预期目标", "实际完成情况");

    private final Ziping shanghai = TestOffice.open();
    private final Ziping ministry = TestOffice.mof();

    @TempDir
    private Path folder;

    private static List<SelfEvaluation> forms() {
        List<SelfEvaluation> forms = new ArrayList<>(NineForms.all());
        for (long seed = 0; seed < 7; seed++) {
            forms.add(RandomForms.of(seed));
        }
        return forms;
    }

    /** Makes a file of a seed. */
    @FunctionalInterface
    private interface Mutant {
        byte[] of(int seed);
    }

    private void run(String name, Mutant mutants) {
        int read = 0;
        long slowest = 0;
        List<Throwable> failures = new ArrayList<>();
        for (int seed = 0; seed < EACH; seed++) {
            byte[] file = mutants.of(seed);
            Ziping office = seed % 4 == 3 ? ministry : shanghai;
            long start = System.nanoTime();
            try {
                read += isRead(office, file, name) ? 1 : 0;
                if (seed % DONE_WHOLLY == 0) {
                    new EveryCommand(office, folder).run(file, name);
                }
            } catch (RuntimeException | IOException | OfficeException | Error e) {
                if (LONG) {
                    // hours may be left
                    System.out.println("seed " + seed + " of " + name + ": " + e);
                }
                failures.add(new AssertionError("seed " + seed + " of " + name, e));
            }
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
            if (seed % 5_000 == 4_999) {
                System.out.printf("%d of %s, the slowest %d ms%n", seed + 1, name, slowest);
            }
        }
        System.out.printf("MutatedInputsTest %d of %s, %d read, the slowest %d ms%n", EACH, name, read, slowest);
        if (!failures.isEmpty()) {
            fail(failures.size() + " mutants failed", failures.get(0));
        }
        assertThat(LONG ? slowest : 0).isLessThan(MOST_MILLIS);
        // a change is not ruin
        assertThat(read).as(name).isBetween(EACH / 8, EACH - 1);
    }

    private static boolean isRead(Ziping office, byte[] file, String name) {
        List<Reading> readings;
        try {
            readings = office.read(file, name);
        } catch (UnreadableException e) {
            assertThat(e.findings()).isNotEmpty().noneMatch(MutatedInputsTest::isTechnical);
            return false;
        }
        for (Reading reading : readings) {
            assertThat(office.check(reading)).noneMatch(MutatedInputsTest::isTechnical);
            assertFilledEqual(office, reading.evaluation());
        }
        return !readings.isEmpty();
    }

    private static boolean isTechnical(Finding finding) {
        return finding.message().contains("Exception") || finding.message().contains("java.");
    }

    private static void assertFilledEqual(Ziping office, SelfEvaluation form) {
        try {
            if (isOfNumbersThatFit(form)) {
                byte[] json = Ziping.json(List.of(form));
                assertThat(office.read(json, "a.json"))
                        .extracting(Reading::evaluation)
                        .containsExactly(form);
            }
            Reading again = filledAndRead(office, form);
            SelfEvaluation read = again.evaluation();
            SelfEvaluation expected = form.withIndicators(saying(form.indicators(), again));
            assertThat(read.indicators()).hasSameSizeAs(expected.indicators());
            assertThat(lost(expected, again)).isEmpty();
            Reading twice = filledAndRead(office, read);
            assertThat(twice.evaluation().indicators()).as("filled twice").hasSameSizeAs(read.indicators());
            assertThat(lost(read, twice)).as("filled twice").isEmpty();
        } catch (UnreadableException e) {
            // a form without any value is a blank one, whatever it was made of
            assertThat(e.findings()).noneMatch(ReadingRule.UNREADABLE_FILE::found);
        }
    }

    /** JSON refuses what no spreadsheet can hold, such as 1E34, which an old workbook's record can. */
    private static boolean isOfNumbersThatFit(SelfEvaluation form) {
        return form.paths().stream()
                .map(form::value)
                .noneMatch(value -> value instanceof BigDecimal number && !Decimals.fitsSpreadsheet(number));
    }

    /**
     * What is a row of the filled form: not an indicator that has no name, target or result but a heading's word, nor one of which a
     * cell is told as unread where no indicator was read, as that of a row of sums or of one without a name.
     */
    private static List<Indicator> saying(List<Indicator> indicators, Reading again) {
        List<Indicator> saying = new ArrayList<>(indicators);
        int read = again.evaluation().indicators().size();
        SortedSet<Integer> rows = rows(again);
        for (Map.Entry<Integer, Finding> told : unread(again, rows).entrySet()) {
            // rows that were read stand above it, one for each indicator
            int index = rows.headSet(told.getKey()).size();
            if (saying.size() > read && index < saying.size() && isOf(told.getValue(), saying.get(index))) {
                saying.remove(index);
            }
        }
        for (int i = saying.size() - 1; i >= 0 && saying.size() > read; i--) {
            if (isEmpty(saying.get(i))) {
                saying.remove(i);
            }
        }
        return saying;
    }

    /** The sheet's rows from which indicators were read, each with its own cells. */
    private static SortedSet<Integer> rows(Reading reading) {
        SortedSet<Integer> rows = new TreeSet<>();
        reading.source().places().forEach((path, place) -> {
            if (path.field().block() == Field.Block.INDICATOR && !LEVELS.contains(path.field())) {
                rows.add(place.cell().row());
            }
        });
        return rows;
    }

    private static SortedMap<Integer, Finding> unread(Reading reading, Set<Integer> rows) {
        SortedMap<Integer, Finding> unread = new TreeMap<>();
        for (Finding finding : reading.findings()) {
            CellRef cell = finding.cell();
            if (cell != null && ReadingRule.UNREAD_CELL.found(finding) && !rows.contains(cell.row())) {
                unread.putIfAbsent(cell.row(), finding);
            }
        }
        return unread;
    }

    /** Whether a finding quotes a value of the row. */
    private static boolean isOf(Finding finding, Indicator row) {
        return Field.of(Field.Block.INDICATOR).stream()
                .map(row::value)
                .filter(Objects::nonNull)
                .map(MutatedInputsTest::quoted)
                .anyMatch(text -> finding.message().startsWith("“" + text + "”"));
    }

    private static String quoted(Object value) {
        if (value instanceof Target target) {
            return target.text();
        }
        if (value instanceof Actual actual) {
            return actual.text();
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    private static boolean isEmpty(Indicator indicator) {
        boolean noActual = indicator.actual() == null
                || HEADINGS.contains(indicator.actual().text());
        boolean noDeviation = indicator.deviation() == null || HEADINGS.contains(indicator.deviation());
        return noActual && noDeviation && indicator.level3() == null && indicator.target() == null;
    }

    private static Reading filledAndRead(Ziping office, SelfEvaluation form) throws UnreadableException {
        List<Reading> again = office.read(office.fill(form), "b.xlsx");
        assertThat(again).hasSize(1);
        return again.get(0);
    }

    /**
     * The values that somebody typed and that are other ones now, and none that was told as unread; what no total's label
     * names is a source of funds, and a text that is nothing but a heading's word is one, unless it is a goal.
     */
    private static List<String> lost(SelfEvaluation form, Reading reading) {
        SelfEvaluation again = reading.evaluation();
        boolean sameFunds =
                form.funds().sources().size() == again.funds().sources().size();
        List<String> lost = new ArrayList<>();
        for (FieldPath path : form.paths()) {
            boolean ofFunds = path.field().block() == Field.Block.FUND_LINE;
            Object value = COMPUTED.contains(path.field()) || ofFunds && !sameFunds ? null : form.value(path);
            boolean goal = path.field() == Field.EXPECTED_GOAL || path.field() == Field.ACTUAL_RESULT;
            boolean heading = !goal && value instanceof String text && HEADINGS.contains(text);
            if (value != null && !heading && !isSame(value, again.value(path)) && !isTold(reading, value)) {
                lost.add(path + " " + value + " is " + again.value(path));
            }
        }
        return lost;
    }

    private static boolean isTold(Reading reading, Object value) {
        return reading.findings().stream().anyMatch(finding -> {
            boolean unread = ReadingRule.UNREAD_CELL.found(finding);
            // a target that is nothing but a sign is told as no number
            boolean told = unread || ReadingRule.BAD_NUMBER.found(finding);
            // several cells side by side are told as one
            return told && finding.message().contains("“" + quoted(value) + "”")
                    || unread
                            && (value.equals(finding.actual())
                                    || finding.message().contains("”等 "));
        });
    }

    private static boolean isSame(Object value, @Nullable Object again) {
        return value instanceof BigDecimal number
                ? again instanceof BigDecimal other && number.compareTo(other) == 0
                : value.equals(again);
    }

    @Test
    @Timeout(LONG_SECONDS)
    void tokensOfJson() {
        List<SelfEvaluation> forms = forms();
        run("a.json", seed -> new Mutations(seed).json(Ziping.json(List.of(forms.get(seed % forms.size())))));
    }

    @Test
    @Timeout(LONG_SECONDS)
    void elementsOfOfficialForms() {
        List<Map<String, byte[]>> ours = new ArrayList<>();
        List<Map<String, byte[]>> theirs = new ArrayList<>();
        for (SelfEvaluation form : forms()) {
            ours.add(Xlsx.parts(shanghai.fill(form)));
            theirs.add(Xlsx.parts(ministry.fill(form)));
        }
        run("a.xlsx", seed -> new Mutations(seed).xlsx((seed % 4 == 3 ? theirs : ours).get(seed % ours.size())));
    }

    @Test
    @Timeout(LONG_SECONDS)
    void elementsOfDepartmentWorkbooks() {
        List<Map<String, byte[]>> books = new ArrayList<>();
        for (SelfEvaluation form : forms()) {
            books.add(Xlsx.parts(shanghai.departmentWorkbook(form)));
        }
        run("a.xlsx", seed -> new Mutations(seed).xlsx(books.get(seed % books.size())));
    }

    @Test
    @Timeout(LONG_SECONDS)
    void recordsOfOldWorkbooks() throws IOException {
        List<byte[]> books = new ArrayList<>();
        for (SelfEvaluation form : forms()) {
            books.add(records(shanghai.fill(form)));
        }
        run(
                "a.xls",
                seed -> new Mutations(seed)
                        .records(books.get(seed % books.size()).clone()));
    }

    private static final int LONG_SECONDS = 14_400;

    /** A form as an old workbook's records. */
    private static byte[] records(byte[] xlsx) throws IOException {
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                HSSFWorkbook to = new HSSFWorkbook()) {
            XSSFSheet sheet = from.getSheetAt(0);
            HSSFSheet copy = to.createSheet(sheet.getSheetName());
            for (Row row : sheet) {
                for (Cell cell : row) {
                    copy(cell, copy);
                }
            }
            for (CellRangeAddress merge : sheet.getMergedRegions()) {
                copy.addMergedRegion(merge);
            }
            return Xls.stream(Xls.bytes(to));
        }
    }

    private static void copy(Cell cell, HSSFSheet sheet) {
        Row row = sheet.getRow(cell.getRowIndex()) == null
                ? sheet.createRow(cell.getRowIndex())
                : sheet.getRow(cell.getRowIndex());
        Cell copy = row.createCell(cell.getColumnIndex());
        if (cell.getCellType() == CellType.NUMERIC) {
            copy.setCellValue(cell.getNumericCellValue());
        } else if (cell.getCellType() == CellType.STRING) {
            copy.setCellValue(cell.getStringCellValue());
        } else if (cell.getCellType() == CellType.FORMULA) {
            copy.setCellFormula(cell.getCellFormula());
        }
    }
}
