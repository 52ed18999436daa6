package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.AnnotateResult;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.Progress;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forms that go back and forth: some faults are mended, others are new, rows move, other programs save the copies. What is
 * settled, still there and new is counted here from the edits alone.
 */
@Tag("slow")
class RoundsTest {
    private static final int TARGET = 3;
    private static final int ACTUAL = 4;
    private static final int ROUNDS = 3;

    @TempDir
    private Path temp;

    private final Ziping ziping = TestOffice.open();

    /** An indicator's target or result that a department may clear, which is one fault, and put back. */
    private record Value(String indicator, int column) {}

    /** One form on its way, edited as a person does. */
    private static final class History {
        final long seed;
        final Random random;
        final String file;
        final List<Value> values = new ArrayList<>();
        final Map<String, Integer> rows = new TreeMap<>();
        final Map<String, String> groups = new HashMap<>();
        final Map<Value, String> cleared = new HashMap<>();
        Map<String, String> people = new TreeMap<>();
        byte[] content;
        String expected = "";
        int moves;

        History(long seed, Ziping ziping) throws Exception {
            this.seed = seed;
            random = new Random(seed);
            file = "表" + seed + ".xlsx";
            SelfEvaluation form = ValidForms.of(seed);
            content = ziping.fill(form);
            Reading read = ziping.read(content, file).get(0);
            for (int i = 0; i < form.indicators().size(); i++) {
                String name = form.indicators().get(i).level3();
                CellRef cell = read.source()
                        .place(FieldPath.indicator(i, Field.LEVEL3))
                        .cell();
                groups.put(
                        name,
                        form.indicators().get(i).level1()
                                + form.indicators().get(i).level2());
                if (rows.put(name, cell.row()) == null) {
                    values.add(new Value(name, TARGET));
                    values.add(new Value(name, ACTUAL));
                }
            }
            try (Workbook book = open()) {
                comment(book, 0, 0, "领导：请核实" + seed);
                Value any = values.get(random.nextInt(values.size()));
                comment(book, rows.get(any.indicator()), any.column(), "经办人：见附件\n【提示】这一句是人写的");
                save(book);
            }
        }

        Workbook open() throws IOException {
            return WorkbookFactory.create(new ByteArrayInputStream(content));
        }

        void save(Workbook book) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            content = bytes.toByteArray();
        }

        private void comment(Workbook book, int row, int column, String text) {
            Sheet sheet = book.getSheetAt(0);
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            anchor.setRow1(row);
            anchor.setRow2(row + 3);
            anchor.setCol1(column + 1);
            anchor.setCol2(column + 3);
            Drawing<?> drawing =
                    sheet.getDrawingPatriarch() == null ? sheet.createDrawingPatriarch() : sheet.getDrawingPatriarch();
            Comment comment = drawing.createCellComment(anchor);
            comment.setString(book.getCreationHelper().createRichTextString(text));
            sheet.getRow(row).getCell(column).setCellComment(comment);
            people.put(new CellRef(row, column).address(), text);
        }

        /** Clears some values, puts others back, moves rows; and says what the next check has to tell. */
        void edit(int round) throws IOException {
            try (Workbook book = open()) {
                Sheet sheet = book.getSheetAt(0);
                List<Value> before = new ArrayList<>(cleared.keySet());
                before.sort(Comparator.comparing(Value::toString));
                List<Value> intact = new ArrayList<>(values);
                intact.removeAll(before);
                Collections.shuffle(before, random);
                Collections.shuffle(intact, random);
                int mended = round == 1 ? 0 : random.nextInt(before.size() + 1);
                int broken = round == 1 ? 1 + random.nextInt(6) : random.nextInt(4);
                for (Value value : before.subList(0, mended)) {
                    cell(sheet, value).setCellValue(cleared.remove(value));
                }
                for (Value value : intact.subList(0, broken)) {
                    cleared.put(value, cell(sheet, value).getStringCellValue());
                    cell(sheet, value).setBlank();
                }
                if (round > 1) {
                    move(sheet);
                }
                save(book);
                expected = expected(round, mended, before.size() - mended, broken);
            }
        }

        private static String expected(int round, int mended, int still, int broken) {
            String start = "第" + round + "轮：";
            if (still + broken == 0) {
                return start + (mended == 0 ? "没有发现问题" : "已改 " + mended + " 处，已全部改好");
            }
            return start + "已改 " + mended + " 处，仍有 " + still + " 处，新增 " + broken + " 处";
        }

        private Cell cell(Sheet sheet, Value value) {
            return sheet.getRow(rows.get(value.indicator())).getCell(value.column());
        }

        private void move(Sheet sheet) {
            switch (random.nextInt(3)) {
                case 0 -> insertRow(sheet);
                case 1 -> swapRows(sheet);
                default -> {
                    // everything stays where it is
                }
            }
        }

        /** On top of everything: all rows go down, with their comments. */
        private void insertRow(Sheet sheet) {
            moves++;
            sheet.shiftRows(0, sheet.getLastRowNum(), 1);
            rows.replaceAll((name, row) -> row + 1);
            Map<String, String> moved = new TreeMap<>();
            people.forEach((at, text) -> {
                CellRef cell = CellRef.parse(at);
                moved.put(new CellRef(cell.row() + 1, cell.column()).address(), text);
            });
            people = moved;
        }

        /** Two indicators change places as by sorting, and no comment follows them. */
        private void swapRows(Sheet sheet) {
            List<String> names = new ArrayList<>(rows.keySet());
            String one = names.get(random.nextInt(names.size()));
            // elsewhere it would be misplaced
            names.removeIf(name -> !groups.get(name).equals(groups.get(one)));
            String other = names.get(random.nextInt(names.size()));
            Row first = sheet.getRow(rows.get(one));
            Row second = sheet.getRow(rows.get(other));
            for (int column = 2; column < 8 && first != second; column++) {
                Object kept = value(first.getCell(column));
                set(first.getCell(column), value(second.getCell(column)));
                set(second.getCell(column), kept);
            }
            moves += first == second ? 0 : 1;
            rows.put(one, second.getRowNum());
            rows.put(other, first.getRowNum());
        }

        private static Object value(Cell cell) {
            return cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue();
        }

        private static void set(Cell cell, Object value) {
            if (value instanceof Double number) {
                cell.setCellValue(number);
            } else if (value.toString().isEmpty()) {
                cell.setBlank();
            } else {
                cell.setCellValue(value.toString());
            }
        }

        Set<String> faults() {
            Set<String> cells = new TreeSet<>();
            for (Value value : cleared.keySet()) {
                cells.add(new CellRef(rows.get(value.indicator()), value.column()).address());
            }
            return cells;
        }
    }

    @Test
    void whatIsSettledStillThereAndNewIsTold() throws Exception {
        String fuzz = System.getProperty("ziping.fuzz", "");
        run(fuzz.equals("long") ? 100 : fuzz.equals("brief") ? 6 : 20, false);
    }

    /** Each copy is saved by LibreOffice before it comes back. */
    @Test
    @Tag("libreoffice")
    void alsoOfCopiesThatLibreOfficeSaved() throws Exception {
        LibreOffice.assumeAvailable();
        run("long".equals(System.getProperty("ziping.fuzz")) ? 100 : 4, true);
    }

    private void run(int count, boolean libreOffice) throws Exception {
        List<History> histories = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            histories.add(new History(seed, ziping));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            Path in = Files.createDirectories(temp.resolve("收回" + round));
            List<Path> files = new ArrayList<>();
            for (History history : histories) {
                history.edit(round);
                files.add(Files.write(in.resolve(history.file), history.content));
            }
            if (libreOffice) {
                in = temp.resolve("另存" + round);
                LibreOffice.convert("xlsx", in, files);
            }
            Path out = temp.resolve("退回" + round);
            for (History history : histories) {
                returned(history, round, in.resolve(history.file), out);
            }
        }
        assertThat(histories.stream().mapToInt(each -> each.moves).sum()).isGreaterThan(count / 2);
    }

    private void returned(History history, int round, Path in, Path out) throws Exception {
        CheckResult result = ziping.check(List.of(in), null, Progress.NONE);
        AnnotateResult copies = ziping.annotate(List.of(in), result, out);

        assertThat(copies.unwritten()).isEmpty();
        if (round > 1) {
            assertThat(copies.rounds())
                    .as("seed %s", history.seed)
                    .containsExactly(history.file + " " + history.expected);
        }
        history.content = Files.readAllBytes(out.resolve(history.file));
        try (Workbook book = history.open()) {
            assertThat(comments(book.getSheetAt(0)))
                    .as("seed %s, round %s", history.seed, round)
                    .isEqualTo(expectedComments(history, result.findings()));
            Sheet told = book.getSheet("审核意见");
            assertThat(told.getRow(0).getCell(0).getStringCellValue()).isEqualTo("审核意见（第" + round + "轮）");
            if (round > 1) {
                assertThat(told.getRow(1).getCell(0).getStringCellValue()).isEqualTo(history.expected);
            }
        }
    }

    private static Map<String, String> expectedComments(History history, List<Finding> findings) {
        Map<String, String> comments = new TreeMap<>(history.people);
        Set<String> cells = new TreeSet<>();
        for (Finding finding : findings) {
            assertThat(finding.rule()).isEqualTo("missing-value");
            String line = "【错误】" + finding.text();
            comments.merge(finding.cell().address(), line, (own, ours) -> own + "\n" + ours);
            cells.add(finding.cell().address());
        }
        assertThat(cells).as("seed %s", history.seed).isEqualTo(history.faults());
        return comments;
    }

    private static Map<String, String> comments(Sheet sheet) {
        Map<String, String> comments = new TreeMap<>();
        sheet.getCellComments()
                .forEach((cell, comment) ->
                        comments.put(cell.toString(), comment.getString().getString()));
        return comments;
    }

    /** An old workbook with four faults, an error value in G13 among them. */
    @Test
    void oldWorkbooksKeepTheirRoundsToo() throws Exception {
        Path sent = Path.of("src/test/resources/layouts/134-old-faulty.xls");
        Path first = temp.resolve("退回");
        ziping.annotate(List.of(sent), ziping.check(List.of(sent), null, Progress.NONE), first);
        Path mended = temp.resolve("134-old-faulty.xls");
        try (HSSFWorkbook book = new HSSFWorkbook(Files.newInputStream(first.resolve(sent.getFileName())))) {
            book.getSheet("Sheet1").getRow(12).getCell(6).setCellValue(5);
            book.write(mended.toFile());
        }

        AnnotateResult again = ziping.annotate(
                List.of(mended), ziping.check(List.of(mended), null, Progress.NONE), temp.resolve("再退回"));

        assertThat(again.rounds()).hasSize(1).first().asString().startsWith("134-old-faulty.xls 第2轮：已改 1 处，仍有 3 处，新增");
    }

    /** An office that runs the same command again gets the same copies in the place of its own, and of nobody else's. */
    @Test
    void ownCopiesAreReplacedAndOthersAreNot() throws Exception {
        Path in = Files.createDirectories(temp.resolve("收回"));
        History history = new History(1, ziping);
        history.edit(1);
        Path form = Files.write(in.resolve("表.xlsx"), history.content);
        Path old = Files.copy(Path.of("src/test/resources/layouts/134-old-faulty.xls"), in.resolve("旧.xls"));
        Path out = temp.resolve("退回");
        for (Path input : List.of(form, old)) {
            CheckResult result = ziping.check(List.of(input), null, Progress.NONE);
            Path copy = ziping.annotate(List.of(input), result, out).written().get(0);
            byte[] made = Files.readAllBytes(copy);
            ziping.annotate(List.of(input), result, out);
            assertThat(copy).hasBinaryContent(made);
            try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(made))) {
                book.getSheetAt(0).createRow(300).createCell(0).setCellValue("手工");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                book.write(bytes);
                Files.write(copy, bytes.toByteArray());
            }
            assertThatThrownBy(() -> ziping.annotate(List.of(input), result, out))
                    .hasMessageContaining("没有覆盖");
        }
    }
}
