package io.github.ziping.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.ExportFormat;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.MergeResult;
import io.github.ziping.job.PrepareOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.job.ReportFormat;
import io.github.ziping.job.year.LedgerFormat;
import io.github.ziping.office.OfficeException;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import io.github.ziping.year.YearSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Runs every job over one input: none may throw anything, and what is written opens in the product and in POI as the same. */
public final class EveryCommand {
    private final Ziping office;
    private final Path folder;
    private final List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    private final Progress progress = new Progress() {
        @Override
        public void step(int done, int total, String name) {
            // nobody watches
        }

        @Override
        public void fault(String item, Throwable fault) {
            thrown.add(fault);
        }
    };

    /**
     * Jobs of an office.
     *
     * @param folder where the input and the outputs are put; emptied by each run
     */
    public EveryCommand(Ziping office, Path folder) {
        this.office = office;
        this.folder = folder;
    }

    /** Does everything with a file; how many files that gives. */
    public int run(byte[] file, String name) throws IOException, OfficeException {
        thrown.clear();
        clear();
        Path input = Files.write(Files.createDirectories(folder.resolve("in")).resolve(name), file);
        Path out = folder.resolve("out");
        List<Path> inputs = List.of(input);
        CheckResult checked = office.check(inputs, null, progress);
        for (ReportFormat format : ReportFormat.values()) {
            Files.createDirectories(out);
            office.report(checked, format, inputs, out.resolve(format.fileName()));
        }
        assertThat(office.annotate(inputs, checked, out.resolve("批注"), progress).unwritten())
                .allMatch(reason -> !reason.contains("Exception"));
        assertThat(office.fill(inputs, out.resolve("表"), false, progress).unwritten())
                .isEmpty();
        MergeResult merged = office.merge(inputs, out.resolve("汇总.xlsx"), MergeOptions.USUAL, progress);
        assertThat(merged.exitCode()).isLessThanOrEqualTo(4);
        MergeOptions apart = new MergeOptions(MergeOptions.USUAL.sort(), true, false, input);
        office.merge(inputs, out.resolve("分.xlsx"), apart, progress);
        office.export(inputs, ExportFormat.JSON, out.resolve("a.json"), false, progress);
        office.export(inputs, ExportFormat.CSV, out.resolve("a.csv"), false, progress);
        office.prepare(inputs, out.resolve("发放"), new PrepareOptions(2025, false), progress);
        assertThat(office.returnForms(inputs, out.resolve("批注退回"), progress).unwritten())
                .allMatch(reason -> !reason.contains("Exception"));
        ledger(file, name, out);
        if (!thrown.isEmpty()) {
            throw new AssertionError("a job threw", thrown.get(0));
        }
        assertThat(Files.readAllBytes(input)).isEqualTo(file);
        return open(out);
    }

    /** A year's folder into which the file came, beside the outputs. */
    private void ledger(byte[] file, String name, Path out) throws IOException {
        try {
            YearSettings settings = new YearSettings(2025, null, null, List.of());
            YearFolder year =
                    office.createYear(folder.resolve("年度"), null, settings).folder();
            Files.write(year.received().resolve(name), file);
            Ledger ledger = office.ledger(year, progress);
            for (LedgerFormat format : LedgerFormat.values()) {
                office.ledger(ledger, format, year, out.resolve(format.fileName()));
            }
            office.returnForms(year, out.resolve("批注年度"), progress);
        } catch (UnreadableException | YearFolderException e) {
            throw new AssertionError(e);
        }
    }

    private void clear() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }

    private static int open(Path out) throws IOException {
        int files = 0;
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files++;
                if (file.toString().endsWith(".xlsx") && !file.toString().contains("批注")) {
                    assertSame(file);
                }
            }
        }
        return files;
    }

    /** What the product reads in a workbook is what POI reads. */
    public static void assertSame(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XlsxFile own = XlsxFile.open(bytes);
            assertThat(own.sheetNames()).as("%s", file).hasSize(book.getNumberOfSheets());
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                List<String> cells = new ArrayList<>();
                own.sheet(i, RowFilter.ALL).cells().stream()
                        .filter(cell -> !cell.text().isEmpty())
                        .forEach(cell -> cells.add(cell.ref().address() + " " + plain(cell.text())));
                assertThat(cells).as("%s %s", file, i).containsExactlyElementsOf(cells(book.getSheetAt(i)));
            }
        } catch (OoxmlException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static List<String> cells(Sheet sheet) {
        List<String> cells = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String text = text(cell);
                if (!text.isEmpty()) {
                    cells.add(cell.getAddress() + " " + plain(text));
                }
            }
        }
        return cells;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            default -> "";
        };
    }

    /** A number has one spelling; what is none stays. */
    private static String plain(String text) {
        try {
            return new BigDecimal(Double.toString(Double.parseDouble(text)))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
