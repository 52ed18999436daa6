package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.SubmissionBook;
import io.github.ziping.testing.ValidForms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ziping merge}. */
@Tag("slow")
class MergeTest {
    private static final String NINE = NineForms.JSON.toString();
    private static final String NAME = "2024年度绩效自评表汇总.xlsx";

    @TempDir
    Path temp;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Run(int code, byte[] bytes, String err) {
        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Run run(boolean terminal, String... args) {
        StringWriter err = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter out = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of("merge"));
        all.addAll(List.of(args));
        int code = new Cli(out, new PrintWriter(err), bytes, terminal).run(all.toArray(String[]::new));
        out.flush();
        assertThat(err.toString()).doesNotContain("Exception", "\tat ", "程序内部错误");
        return new Run(code, bytes.toByteArray(), err.toString());
    }

    private Path forms(String name, SelfEvaluation... forms) throws IOException {
        return Files.write(temp.resolve(name), Ziping.json(List.of(forms)));
    }

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void intoAFolderThatIsMade() throws IOException {
        Run run = run(false, NINE, "-o", temp.resolve("a/b").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(temp.resolve("a/b").resolve(NAME) + System.lineSeparator());
        assertThat(run.err()).contains("cost-deviation", "已汇总 9 份自评表；错误 2，警告 4，提示 9（全部问题见工作表“问题清单”）");
        assertThat(names(temp.resolve("a/b"))).containsExactly(NAME);
    }

    @Test
    void intoAFileAndToStdoutTheSameBytes() throws IOException {
        Path file = temp.resolve("x.xlsx");
        assertThat(run(false, NINE, "-o", file.toString(), "--quiet").out()).isEmpty();
        Run run = run(false, NINE, "-o", "-");
        assertThat(run.bytes()).isEqualTo(Files.readAllBytes(file));
    }

    /** Two threads write them; each is what fill writes. */
    @Test
    void manyFormsLieApartEachInItsFile() throws Exception {
        SelfEvaluation[] forms = new SelfEvaluation[120];
        for (int seed = 0; seed < forms.length; seed++) {
            forms[seed] = ValidForms.of(seed);
        }
        Path target = temp.resolve("x.xlsx");
        assertThat(run(false, forms("all.json", forms).toString(), "--forms", "apart", "-o", target.toString())
                        .code())
                .isZero();
        Path folder = temp.resolve("x");
        assertThat(names(folder)).hasSize(forms.length).allMatch(name -> name.endsWith(".xlsx"));
        Ziping ziping = Ziping.office(Ziping.DEFAULT_OFFICE);
        for (SelfEvaluation form : forms) {
            assertThat(Files.readAllBytes(folder.resolve(form.project() + ".xlsx")))
                    .isEqualTo(ziping.fill(form));
        }
    }

    @Test
    void anUnreadableInputIsListedAndDoesNotStopTheRest() throws IOException {
        Path broken = Files.writeString(temp.resolve("坏.xlsx"), "PK no zip");
        Path file = temp.resolve("x.xlsx");
        Run run = run(false, broken.toString(), NINE, "-o", file.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("坏.xlsx", "已汇总 9 份自评表，1 份输入无法读取；");
        try (XSSFWorkbook book = SubmissionBook.open(Files.readAllBytes(file))) {
            assertThat(book.getSheetAt(1).getRow(2).getCell(9).getStringCellValue())
                    .endsWith("坏.xlsx");
            assertThat(book.getSheetAt(1).getRow(2).getCell(11).getStringCellValue())
                    .isEqualTo("unreadable-file");
            assertThat(book.getSheetAt(0).getRow(3).getCell(15).getNumericCellValue())
                    .isEqualTo(4);
        }
    }

    @Test
    void whereNothingCanBeReadNothingIsWritten() throws IOException {
        Path broken = Files.writeString(temp.resolve("坏.xlsx"), "PK no zip");
        Run run = run(false, broken.toString(), "-o", temp.resolve("out").toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void strictLeavesFormsWithErrorsOut() throws IOException {
        Path file = temp.resolve("x.xlsx");
        Run run = run(false, NINE, "-o", file.toString(), "--strict");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("已汇总 7 份自评表，2 份因有错误未汇总；");
        try (XSSFWorkbook book = SubmissionBook.open(Files.readAllBytes(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3 + 7);
            // what was wrong with them is listed all the same, without a sheet
            assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(1 + 15);
        }
    }

    @Test
    void rosterTellsWhatIsMissing() throws IOException {
        Path roster = temp.resolve("名单.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(roster)) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("项目名称");
            sheet.createRow(1).createCell(0).setCellValue("专项业务费");
            sheet.createRow(2).createCell(0).setCellValue("没有报送的项目");
            book.write(out);
        }
        Path input = forms("f.json", NineForms.all().get(2));
        Path file = temp.resolve("x.xlsx");
        Run run = run(false, input.toString(), "--roster", roster.toString(), "-o", file.toString());

        assertThat(run.code()).isEqualTo(1);
        try (XSSFWorkbook book = SubmissionBook.open(Files.readAllBytes(file))) {
            var row = book.getSheetAt(1).getRow(2);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("没有报送的项目");
            assertThat(row.getCell(10).getStringCellValue()).isEqualTo("Sheet0!A3");
            assertThat(row.getCell(11).getStringCellValue()).isEqualTo("not-submitted");
        }
    }

    @Test
    void formsApart() throws IOException {
        Run run = run(false, NINE, "-o", temp.resolve("out").toString(), "--forms", "apart", "--sort", "project");

        assertThat(run.code()).isEqualTo(1);
        assertThat(names(temp.resolve("out"))).containsExactly("2024年度绩效自评表汇总", NAME);
        assertThat(names(temp.resolve("out/2024年度绩效自评表汇总"))).hasSize(9);
    }

    @Test
    void tooManySheetsAreSaid() throws IOException {
        SelfEvaluation form = NineForms.all().get(2);
        List<SelfEvaluation> many = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            many.add(FormEdits.set(form, "project", "项目" + i));
        }
        Path input = Files.write(temp.resolve("many.json"), Ziping.json(many));
        assertThat(run(false, input.toString(), "-o", temp.resolve("x.xlsx").toString())
                        .err())
                .contains("汇总了 501 个项目，工作表太多", "--forms apart");
        assertThat(run(false, input.toString(), "-o", temp.resolve("y.xlsx").toString(), "--forms", "apart")
                        .err())
                .doesNotContain("工作表太多");
    }

    @Test
    void badUsage() {
        assertThat(run(true, NINE, "-o", "-").code()).isEqualTo(2);
        assertThat(run(false, NINE, "-o", "-", "--forms", "apart").code()).isEqualTo(2);
        Run sort = run(false, NINE, "--sort", "size");
        assertThat(sort.code()).isEqualTo(2);
        assertThat(sort.err()).contains("选项 --sort 的值不认识：size，应为 input|unit|project|score|amount");
        assertThat(run(false).code()).isEqualTo(2);
    }

    @Test
    void progressIsShownOnATerminalOnly() {
        assertThat(run(true, NINE, "-o", temp.resolve("x.xlsx").toString()).err())
                .contains("] 1/1", "] 9/9");
        assertThat(run(false, NINE, "-o", temp.resolve("x.xlsx").toString()).err())
                .doesNotContain("9/9");
    }

    @Test
    void anUnwritablePlaceIsSaid() throws IOException {
        Path taken = Files.writeString(temp.resolve("file"), "x");
        Run run = run(false, NINE, "-o", taken.resolve("x.xlsx").toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("无法写入");
    }
}
