package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.testing.SheetEdits;
import io.github.ziping.testing.TaggedForm;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Files that somebody harmed: never an exception, never a hang, never a value in the wrong field, never a text that is
 * neither in the model nor reported.
 */
@Tag("slow")
class HarmedFormsTest {
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));
    private static final int EDITED = LONG ? 5_000 : 320;
    private static final int FLIPPED = LONG ? 5_000 : 320;
    /** The cells that a finding tells of, where they are several. */
    private static final Pattern RANGE = Pattern.compile("（([A-Z]+[0-9]+:[A-Z]+[0-9]+)）");

    private static final Set<String> TELLS_OF_CELLS = Set.of("unread-cell", "unknown-heading");
    private static final Pattern COMPUTED = Pattern.compile("重新计算为 (-?[0-9.]+)");
    private static final Pattern NUMBER = Pattern.compile(" = (-?[0-9.]+)$");
    private static final Duration HANG = Duration.ofSeconds(30);

    private final Ziping shanghai = TestOffice.open();
    private final Ziping ministry = TestOffice.mof();

    @Test
    void editedOfficialForms() throws IOException {
        byte[] ours = shanghai.fill(TaggedForm.form());
        byte[] theirs = ministry.fill(TaggedForm.form());
        int read = 0;
        for (int seed = 0; seed < EDITED; seed++) {
            byte[] whole = seed % 4 == 3 ? theirs : ours;
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(whole))) {
                List<String> edits = new SheetEdits(seed, workbook.getSheetAt(0), seed % 4 == 3 ? 1 : 0).run();
                String name = "seed " + seed + " " + edits;
                List<Reading> readings = read(bytes(workbook), name);
                for (Reading reading : readings) {
                    assertThat(misplaced(reading)).as(name).isEmpty();
                }
                if (!readings.isEmpty()) {
                    read++;
                    assertNothingLost(workbook.getSheetAt(0), readings, name);
                }
            }
        }
        // harm is not ruin: nearly all of them are still read
        assertThat(read).isGreaterThan(EDITED * 9 / 10);
    }

    @Test
    void editedDepartmentWorkbooks() throws IOException {
        byte[] whole = shanghai.departmentWorkbook(TaggedForm.form());
        for (int seed = 0; seed < EDITED / 4; seed++) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(whole))) {
                Sheet sheet = workbook.getSheetAt(1 + seed % 3);
                String name = "seed " + seed + " " + new SheetEdits(seed, sheet, 0).run();
                read(bytes(workbook), name);
            }
        }
    }

    @Test
    void flippedBytes() {
        byte[] whole = shanghai.fill(TaggedForm.form());
        for (int seed = 0; seed < FLIPPED; seed++) {
            Random random = new Random(seed);
            byte[] harmed = whole.clone();
            int flips = 1 + random.nextInt(3);
            for (int i = 0; i < flips; i++) {
                // half of them in the directory at the end, where they are not guarded by a checksum
                int from = random.nextBoolean() ? harmed.length * 9 / 10 : 0;
                harmed[from + random.nextInt(harmed.length - from)] ^= (byte) (1 << random.nextInt(8));
            }
            for (Reading reading : read(harmed, "seed " + seed)) {
                assertThat(misplaced(reading)).as("seed %d", seed).isEmpty();
            }
        }
    }

    /** What stands in a wrong field, but for the numbers that formulas yield after the harm and that a finding names. */
    private static List<String> misplaced(Reading reading) {
        Set<BigDecimal> computed = new HashSet<>();
        for (Finding finding : reading.findings()) {
            Matcher number = COMPUTED.matcher(finding.rule().equals("stale-values") ? finding.message() : "");
            while (number.find()) {
                computed.add(new BigDecimal(number.group(1)).stripTrailingZeros());
            }
        }
        List<String> misplaced = new ArrayList<>(TaggedForm.misplaced(reading.evaluation()));
        misplaced.removeIf(value -> {
            Matcher number = NUMBER.matcher(value);
            return number.find() && computed.contains(new BigDecimal(number.group(1)).stripTrailingZeros());
        });
        return misplaced;
    }

    private List<Reading> read(byte[] file, String name) {
        return assertTimeoutPreemptively(
                HANG,
                () -> {
                    try {
                        // an instance belongs to one thread, and this is another one
                        return TestOffice.open().read(file, "a.xlsx");
                    } catch (UnreadableException e) {
                        assertThat(e.findings()).as(name).isNotEmpty();
                        return List.of();
                    }
                },
                name);
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static void assertNothingLost(Sheet sheet, List<Reading> readings, String name) {
        StringBuilder model = new StringBuilder();
        Set<String> reported = new HashSet<>();
        List<CellRangeAddress> ranges = new ArrayList<>();
        boolean whole = true;
        for (Reading reading : readings) {
            model.append(reading.evaluation());
            for (Finding finding : reading.findings()) {
                whole &= !finding.rule().equals("not-a-form");
                reported.add(finding.cell() == null ? "" : finding.cell().address());
                Matcher range = RANGE.matcher(TELLS_OF_CELLS.contains(finding.rule()) ? finding.message() : "");
                if (range.find()) {
                    ranges.add(CellRangeAddress.valueOf(range.group(1)));
                }
            }
        }
        List<String> lost = new ArrayList<>();
        int first = row(sheet, true);
        int last = row(sheet, false);
        for (Row row : sheet) {
            for (Cell cell : row) {
                String address = cell.getAddress().formatAsString();
                boolean inside = row.getRowNum() >= first && row.getRowNum() <= last;
                if (inside
                        && isTagged(cell)
                        && model.indexOf(cell.getStringCellValue()) < 0
                        && !reported.contains(address)
                        && ranges.stream().noneMatch(range -> range.isInRange(cell))) {
                    lost.add(address + " " + cell.getStringCellValue());
                }
            }
        }
        if (whole) {
            assertThat(lost).as(name).isEmpty();
        }
    }

    private static boolean isTagged(Cell cell) {
        return cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().contains("#");
    }

    /** The first or last row that still holds a text of the form; what edits wrote outside of them is no part of it. */
    private static int row(Sheet sheet, boolean first) {
        int found = -1;
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean own = isTagged(cell) && !cell.getStringCellValue().startsWith("ED#");
                found = own && (found < 0 || !first) ? row.getRowNum() : found;
            }
        }
        return found;
    }
}
