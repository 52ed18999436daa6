package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.testing.Folders;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import io.github.ziping.testing.YearFolders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is overwritten that a person may have touched. */
@Tag("slow")
class OverwriteTest {
    @TempDir
    private Path temp;

    private Path input;
    private final CliSession cli = new CliSession();

    @BeforeEach
    void makeInput() throws Exception {
        input = Files.write(
                temp.resolve("甲.json"), Ziping.json(List.of(ValidForms.of(1).withProject("甲"))));
    }

    private static void touch(Path workbook) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
            book.getSheetAt(0).createRow(200).createCell(0).setCellValue("手工");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            Files.write(workbook, bytes.toByteArray());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fill, out, out/甲.xlsx",
        "merge, out/汇总.xlsx, out/汇总.xlsx",
        "export, out/a.json, out/a.json",
        "check --format text, out/a.txt, out/a.txt",
        "check --format json, out/a.json, out/a.json",
        "check --format html, out/a.html, out/a.html",
        "check --format xlsx, out/a.xlsx, out/a.xlsx"
    })
    void ownOutputsAreReplacedAndOthersOnlyByForce(String command, String target, String file) throws Exception {
        Files.createDirectories(temp.resolve("out"));
        String[] args = (command + " INPUT -o TARGET").split(" ", -1);
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].replace("INPUT", input.toString())
                    .replace("TARGET", temp.resolve(target).toString());
        }
        Path output = temp.resolve(file);

        assertThat(cli.run(args)).isLessThan(2);
        assertThat(cli.run(args)).as("its own output").isLessThan(2);
        byte[] foreign = "别人的文件".getBytes(StandardCharsets.UTF_8);
        Files.write(output, foreign);
        assertThat(cli.run(args)).isEqualTo(4);
        assertThat(cli.err() + cli.out()).contains("--force");
        assertThat(output).hasBinaryContent(foreign);
        String[] forced = Arrays.copyOf(args, args.length + 1);
        forced[args.length] = "--force";
        assertThat(cli.run(forced)).isLessThan(2);
        assertThat(Files.readAllBytes(output)).isNotEqualTo(foreign);
    }

    /** Whoever runs a command twice over a folder that the output lies in gets the same again. */
    @ParameterizedTest
    @CsvSource({
        "fill, in/output",
        "merge, in/output",
        "merge --forms apart, in/output",
        "prepare, in/output",
        "check --annotate TARGET, -"
    })
    void aSecondRunDoesNotReadWhatTheFirstOneWrote(String command, String target) throws Exception {
        Path in = Files.createDirectories(temp.resolve("in"));
        Files.write(in.resolve("一.xlsx"), TestOffice.open().fill(YearFolders.withError(1)));
        String copies = temp.resolve("in/退回").toString();
        String[] args = (command.replace("TARGET", copies) + " INPUT -o "
                        + (target.equals("-") ? "-" : temp.resolve(target).toString()))
                .replace("INPUT", in.toString())
                .split(" ", -1);
        int code = cli.run(args);
        assertThat(code).isLessThan(2);
        Set<String> before = Folders.below(in).keySet();
        assertThat(before.size()).isGreaterThan(2);

        assertThat(cli.run(args)).isEqualTo(code);
        assertThat(cli.out() + cli.err()).containsPattern("(共|已导出|已汇总|已生成) 1 份");
        assertThat(cli.out() + cli.err()).contains("本程序以前生成的文件");
        assertThat(Folders.below(in).keySet()).isEqualTo(before);
    }

    /** It may be another office's, whose forms stand in no other file. */
    @Test
    void aWorkbookAmongTheInputsIsReadAndKept() throws Exception {
        Path in = Files.createDirectories(temp.resolve("in"));
        Files.move(input, in.resolve("甲.json"));
        Path other = in.resolve("汇总.xlsx");
        Files.write(temp.resolve("乙.json"), Ziping.json(List.of(ValidForms.of(2).withProject("乙"))));
        assertThat(cli.run("merge", temp.resolve("乙.json").toString(), "-o", other.toString()))
                .isLessThan(2);
        byte[] before = Files.readAllBytes(other);
        assertThat(cli.run("merge", in.toString(), "-o", other.toString())).isEqualTo(4);
        assertThat(other).hasBinaryContent(before);
        assertThat(cli.run("merge", in.toString(), "-o", temp.resolve("out").toString()))
                .isLessThan(2);
        assertThat(cli.err()).contains("已汇总 2 份");
    }

    /** Nobody can tell whether somebody mended a number in it. */
    @Test
    void exportedFormsAreReadAndKept() throws Exception {
        Path in = Files.createDirectories(temp.resolve("in"));
        Files.move(input, in.resolve("甲.json"));
        Path export = in.resolve("数据.json");
        assertThat(cli.run("export", in.toString(), "-o", export.toString())).isZero();
        byte[] mended = Files.readString(export, StandardCharsets.UTF_8)
                .replace("甲", "乙")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(export, mended);
        assertThat(cli.run("export", in.toString(), "-o", export.toString())).isEqualTo(4);
        assertThat(cli.err()).contains("数据.json 同时是输入文件");
        assertThat(export).hasBinaryContent(mended);
        assertThat(cli.run("merge", temp.toString(), "-o", in.toString())).isLessThan(2);
        assertThat(cli.err()).contains("已汇总 2 份");
    }

    @Test
    void whatSomebodySavedOrNamedIsReadWhereverItLies() throws Exception {
        Path in = Files.createDirectories(temp.resolve("in"));
        Files.move(input, in.resolve("甲.json"));
        String out = in.resolve("output").toString();
        cli.run("fill", in.toString(), "-o", out);
        Path form = in.resolve("output/甲.xlsx");
        assertThat(cli.run("merge", out, "-o", out)).isLessThan(2);
        assertThat(cli.err()).contains("已汇总 1 份");
        touch(form);
        assertThat(cli.run("merge", in.toString(), "-o", out)).isLessThan(2);
        assertThat(cli.err()).contains("已汇总 2 份");
        assertThat(cli.run("fill", in.toString(), form.toString(), "-o", out)).isEqualTo(4);
        assertThat(cli.err()).contains("甲.xlsx 同时是输入文件");
    }

    @ParameterizedTest
    @CsvSource({
        "check, 报告.xlsx",
        "check --format html, 报告.json",
        "check --format xlsx, 报告.xls",
        "export, 数据.csv",
        "export --format csv, 数据.xlsx",
        "merge, 汇总.xls",
        "merge, 汇总.pdf",
        "fill, 表.xlsx",
        "fill, -",
        "prepare, 表.xlsx",
        "prepare, -"
    })
    void anEndingThatSaysSomethingElseIsRefusedBeforeAnyWork(String command, String target) {
        String[] args = (command + " INPUT -o " + (target.equals("-") ? "-" : temp.resolve(target))).split(" ", -1);
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].replace("INPUT", input.toString());
        }

        assertThat(cli.run(args)).isEqualTo(2);
        assertThat(cli.err() + cli.out()).contains("-o");
        assertThat(temp.resolve(target)).doesNotExist();
    }

    @Test
    void aFormThatSomebodySavedIsKept() throws Exception {
        Path form = temp.resolve("out/甲.xlsx");
        cli.run("fill", input.toString(), "-o", temp.resolve("out").toString());
        touch(form);
        byte[] touched = Files.readAllBytes(form);

        assertThat(cli.run("fill", input.toString(), "-o", temp.resolve("out").toString()))
                .isEqualTo(4);
        assertThat(form).hasBinaryContent(touched);
    }

    @Test
    void prepareKeepsFilledWorkbooksAndPutsNewOnesBeside() throws Exception {
        String out = temp.resolve("发放").toString();
        Path workbook = temp.resolve("发放/甲.xlsx");
        cli.run("prepare", input.toString(), "-o", out);
        byte[] first = Files.readAllBytes(workbook);
        cli.run("prepare", input.toString(), "-o", out);
        assertThat(workbook).hasBinaryContent(first);
        touch(workbook);
        byte[] touched = Files.readAllBytes(workbook);

        assertThat(cli.run("prepare", input.toString(), "-o", out)).isLessThan(2);
        assertThat(cli.err() + cli.out()).contains("甲 (2).xlsx");
        assertThat(workbook).hasBinaryContent(touched);
        assertThat(temp.resolve("发放/甲 (2).xlsx")).hasBinaryContent(first);

        cli.run("prepare", input.toString(), "-o", out);
        assertThat(temp.resolve("发放/甲 (3).xlsx")).doesNotExist();
    }

    @Test
    void templatesThatSomebodyRestyledAreKept() throws Exception {
        String out = temp.resolve("模板").toString();
        assertThat(cli.run("template", "-o", out)).isZero();
        assertThat(cli.run("template", "-o", out)).isZero();
        touch(temp.resolve("模板/form.xlsx"));
        assertThat(cli.run("template", "-o", out)).isEqualTo(4);
        assertThat(cli.run("template", "-o", out, "--force")).isZero();
    }

    @Test
    void projectsOfOneNameHaveTheirUnitsInTheirFilesNames() throws Exception {
        Path both = Files.write(
                temp.resolve("两个.json"),
                Ziping.json(List.of(
                        ValidForms.of(1).withProject("培训费").withUnit("甲处"),
                        ValidForms.of(2).withProject("培训费").withUnit("乙处"),
                        ValidForms.of(3).withProject("培训费").withUnit("乙处"))));
        cli.run("fill", both.toString(), "-o", temp.resolve("out").toString());

        assertThat(temp.resolve("out"))
                .isDirectoryContaining("glob:**/培训费（甲处）.xlsx")
                .isDirectoryContaining("glob:**/培训费（乙处）.xlsx")
                .isDirectoryContaining("glob:**/培训费（乙处） (2).xlsx");
        assertThat(temp.resolve("out/培训费.xlsx")).doesNotExist();
    }
}
