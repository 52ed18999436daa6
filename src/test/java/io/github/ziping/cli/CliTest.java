package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.YearFolders;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CliTest {
    private static final String NINE = NineForms.JSON.toString();

    @TempDir
    Path temp;

    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                new Cli(new PrintWriter(out), new PrintWriter(err), OutputStream.nullOutputStream(), false).run(args);
        String said = err.toString();
        assertThat(said).doesNotContain("Exception", "\tat ", "程序内部错误");
        return new Run(code, out.toString(), said);
    }

    private List<String> files(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        names.sort(null);
        return names;
    }

    private Path json(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content, StandardCharsets.UTF_8);
    }

    private static String form(String project, String more) {
        return "{\"title\":\"财政项目支出绩效自评表\",\"year\":2024,\"project\":\"" + project
                + "\",\"authority\":\"乙\",\"unit\":\"丙\",\"funds\":{\"unit\":\"万元\",\"total\":{\"label\":\"年度资金总额\","
                + "\"initialBudget\":\"1.00\",\"annualBudget\":\"1.00\",\"executed\":\"1.00\",\"weight\":\"10.00\"},"
                + "\"sources\":[]},\"indicators\":[{\"level1\":\"产出指标\",\"level2\":\"数量指标\",\"level3\":\"次数\","
                + "\"target\":\"=1(次)\",\"actual\":\"1(次)\",\"weight\":\"90.00\",\"score\":\"90.00\"}]" + more + "}";
    }

    private static String forms(String... forms) {
        return "{\"forms\":[" + String.join(",", forms) + "]}";
    }

    @Test
    void fillWritesOneFormPerProjectAndNamesThem() throws Exception {
        Path out = temp.resolve("out");
        Run run = run("fill", "-o", out.toString(), NINE);
        // two of the nine have an error, and are written all the same
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .hasSize(9)
                .first()
                .isEqualTo(out.resolve("信息化运维项目.xlsx").toString());
        assertThat(run.err().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith(
                        "forms-2024.json indicators[0].actual 错误 cost-deviation（成本偏差率与执行率不符） 项目实际成本与预算偏差率 -0.06(%) 与执行率不符");
        assertThat(run.err()).endsWith("已生成 9 份自评表；错误 2，警告 4，提示 9（全部问题见 ziping check）" + System.lineSeparator());
        assertThat(files(out)).hasSize(9).contains("补充公积金.xlsx").allMatch(name -> name.endsWith(".xlsx"));
    }

    @Test
    void foldersAreSearchedAndLockFilesPassedOver() throws Exception {
        Path in = Files.createDirectories(temp.resolve("in/b/c"));
        Files.writeString(in.resolve("2.json"), forms(form("二", "")));
        Files.writeString(temp.resolve("in/1.JSON"), forms(form("一", "")));
        Files.writeString(temp.resolve("in/~$1.xlsx"), "lock");
        Files.writeString(temp.resolve("in/.hidden.json"), "{");
        Files.writeString(temp.resolve("in/notes.txt"), "no form");
        Path out = temp.resolve("out");
        Run run = run(
                "fill",
                "-o",
                out.toString(),
                temp.resolve("in").toString(),
                temp.resolve("in/1.JSON").toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(files(out)).containsExactly("一.xlsx", "二.xlsx");
    }

    @Test
    void theSameRunGivesTheSameBytesAndLeavesItsInputsAlone() throws Exception {
        byte[] before = Files.readAllBytes(NineForms.JSON);
        run("fill", "-o", temp.resolve("a").toString(), NINE);
        run("fill", "-o", temp.resolve("b").toString(), "--quiet", NINE);
        for (String name : files(temp.resolve("a"))) {
            assertThat(temp.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(temp.resolve("b").resolve(name));
        }
        assertThat(Files.readAllBytes(NineForms.JSON)).isEqualTo(before);
    }

    /** A variable of the shell that is not set would mean the current folder. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check,'' | 参数 INPUT 是空的：写上文件或文件夹的名称",
                "check,x,--annotate,'' | 选项 --annotate 是空的",
                "check,x,-o,'' | 选项 -o 是空的",
                "merge,x,-o,'' | 选项 -o 是空的",
                "export,x,-t,'' | 选项 -t 是空的",
                "year,--year,abc,x | 选项 --year 应为整数：abc",
                "check,x,--word,分值 | 选项 --word 应写成 表头=字段：分值",
            })
    void aMistakeIsSaidInChinese(String arguments, String said) {
        String[] args = arguments.replace("''", "").split(",", -1);
        Run run = run(args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(said);
    }

    @Test
    void aFileWithoutAFormIsSaidToBeThat() throws Exception {
        Path empty = json("空.json", "{\"forms\":[]}");
        for (String command : List.of("check", "prepare")) {
            Run run = run(command, empty.toString());
            assertThat(run.code()).as(command).isEqualTo(4);
            assertThat(run.out() + run.err()).contains("文件里没有自评表：“forms”是空的");
        }
    }

    /** The list of projects names all units: it is never annotated, and what is found in it is no fault of the others' copies. */
    @Test
    void theListGetsNoAnnotatedCopy() throws Exception {
        run("fill", "-o", temp.resolve("in").toString(), NINE);
        Path list = YearFolders.list(temp.resolve("名单.xlsx"), List.of("没有交的项目|乙处|王"));
        Path copies = temp.resolve("副本");
        Run run = run(
                "check", temp.resolve("in").toString(), "--roster", list.toString(), "--annotate", copies.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("没有生成");
        assertThat(files(copies)).isNotEmpty().doesNotContain("名单.xlsx");
    }

    @Test
    void aFormNeverTakesItsInputsPlace() throws Exception {
        Path folder = temp.resolve("forms");
        run("fill", "-o", folder.toString(), NINE);
        Path input = folder.resolve("专项业务费.xlsx");
        byte[] before = Files.readAllBytes(input);
        // another's bytes, so that writing the same again would show
        byte[] other = Files.readAllBytes(folder.resolve("补充公积金.xlsx"));
        Files.write(folder.resolve("服务工作专项经费.xlsx"), other);
        Run run = run("fill", "-o", folder.toString(), folder.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("同时是输入文件，没有写入");
        assertThat(input).hasBinaryContent(before);
        assertThat(folder.resolve("服务工作专项经费.xlsx")).hasBinaryContent(other);
    }

    @Test
    void projectsWithNamesThatNoFileMayHaveStayInsideTheFolder() throws Exception {
        String many = forms(
                form("../../x", ""), form("CON", ""), form("a:b*?", ""), form("甲".repeat(300), ""), form("con", ""));
        Path out = temp.resolve("deep/er/out");
        Run run = run("fill", "-o", out.toString(), json("names.json", many).toString());
        assertThat(run.code()).isZero();
        assertThat(files(out))
                .containsExactlyInAnyOrder(
                        "_.._.._x.xlsx", "_CON.xlsx", "a_b__.xlsx", "甲".repeat(76) + ".xlsx", "_con (2).xlsx");
        assertThat(files(temp)).containsExactlyInAnyOrder("deep", "names.json");
    }

    @Test
    void badInputsAreNamedAndTheOthersStillDone() throws Exception {
        Path damaged = temp.resolve("坏.xlsx");
        byte[] whole = Ziping.office("templates/shanghai-2024")
                .departmentWorkbook(NineForms.all().get(0));
        Files.write(damaged, Arrays.copyOf(whole, whole.length / 2));
        Path text = json("文本.xlsx", "not a workbook");
        Path empty = json("空.xlsx", "");
        Path unknown = json("多.json", forms(form("甲", ",\"colour\":\"red\"")));
        Path wrong = json("错.json", forms(form("甲", "").replace("\"10.00\"", "\"十\"")));
        Path missing = temp.resolve("没有.xlsx");
        Path good = json("好.json", forms(form("好项目", "")));
        Path out = temp.resolve("out");
        Run run = run(
                "fill",
                "-o",
                out.toString(),
                damaged.toString(),
                text.toString(),
                empty.toString(),
                unknown.toString(),
                wrong.toString(),
                missing.toString(),
                good.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(files(out)).containsExactly("好项目.xlsx");
        assertThat(run.err())
                .contains(damaged.getFileName()
                        + " 错误 unreadable-file（文件无法读取） 文件已损坏或不完整，无法打开。改法：请在 Excel 中重新保存为 .xlsx 再提交。")
                .contains(text.getFileName() + " 错误 unreadable-file（文件无法读取） 这是纯文本而不是 .xlsx 表格")
                .contains(empty.getFileName() + " 错误 unreadable-file（文件无法读取） 文件是空的（0 字节）")
                .contains(unknown.getFileName()
                        + " 错误 unreadable-file（文件无法读取） 第 1 行 forms[0].colour：不认识的成员，应为：title、year")
                .contains("forms[0].funds.total.weight：应为数字，实为“十”")
                .contains(missing.getFileName() + " 错误 unreadable-file（文件无法读取） 文件不存在。改法：核对路径和文件名。")
                .contains("已生成 1 份自评表，6 份输入无法读取；错误 6，警告 1，提示 1");
    }

    @Test
    void nothingDoneIsCode4() throws Exception {
        Run run = run(
                "fill",
                "-o",
                temp.resolve("out").toString(),
                temp.resolve("没有.xlsx").toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(temp.resolve("out")).doesNotExist();
        Files.createDirectories(temp.resolve("empty"));
        assertThat(run(
                                "fill",
                                "-o",
                                temp.resolve("out").toString(),
                                temp.resolve("empty").toString())
                        .code())
                .isEqualTo(4);
    }

    @Test
    void weightsThatDoNotSumTo100AreAnErrorButTheFormIsWritten() throws Exception {
        Path input = json("轻.json", forms(form("轻", "").replace("\"90.00\",\"score\"", "\"85.50\",\"score\"")));
        Run run = run("fill", "-o", temp.resolve("out").toString(), input.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        input.getFileName() + " totalWeight 错误 weights-not-100 分值合计不等于 100：执行率分值 10 + 指标分值 85.5 = 95.5。"
                                + "改法：补足各指标分值 4.5 分，使合计为 100。");
        assertThat(files(temp.resolve("out"))).containsExactly("轻.xlsx");
    }

    @Test
    void strictWritesNoFormWithAnError() throws Exception {
        Path input = json(
                "二.json", forms(form("轻", "").replace("\"90.00\",\"score\"", "\"85.50\",\"score\""), form("好", "")));
        Run run = run("fill", "--strict", "-o", temp.resolve("out").toString(), input.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(files(temp.resolve("out"))).containsExactly("好.xlsx");
        assertThat(run.err()).contains("已生成 1 份自评表，1 份因有错误未生成");
    }

    @Test
    void controlCharactersAreLeftOutAndSaid() throws Exception {
        Path input = json("控.json", forms(form("甲", ",\"expectedGoal\":\"目\\u0007标\\u0000\"")));
        Run run = run("fill", "-o", temp.resolve("out").toString(), input.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains(" expectedGoal 警告 unread-cell（单元格没有读取） 文字中含有不可见的控制字符 U+0000，已略去");
    }

    @Test
    void aTextTooLongForACellIsRefusedAndTheOthersStillDone() throws Exception {
        Path input = json("长.json", forms(form("甲", ",\"actualResult\":\"" + "长".repeat(32_768) + "\"")));
        Path good = json("好.json", forms(form("好", ",\"actualResult\":\"" + "长".repeat(32_767) + "\"")));
        Run run = run("fill", "-o", temp.resolve("out").toString(), input.toString(), good.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("actualResult 错误 unreadable-file（文件无法读取） 文字有 32768 个字符，超过单元格上限 32,767 个");
        assertThat(files(temp.resolve("out"))).containsExactly("好.xlsx");
    }

    @Test
    void aFolderThatCannotBeWrittenIsCode4() throws Exception {
        Path file = json("out", "a file, no folder");
        Run run = run("fill", "-o", file.toString(), NINE);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("无法写入 " + file).contains("输出路径是一个文件而不是文件夹");
        assertThat(Files.readString(file)).isEqualTo("a file, no folder");
    }

    @Test
    void aFormThatCannotBeWrittenIsNamedAndTheOthersStillAre() throws Exception {
        Path out = Files.createDirectories(temp.resolve("out"));
        Path taken = Files.createDirectories(out.resolve("补充公积金.xlsx/inside"));
        Run run = run("fill", "-o", out.toString(), NINE);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .contains("无法写入 " + out.resolve("补充公积金.xlsx") + "：已有同名文件夹")
                .contains("已生成 8 份自评表，1 份未能写入");
        assertThat(taken).isDirectory();
        assertThat(files(out)).hasSize(9).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void templateGeneratesTheMasters() throws Exception {
        Path out = temp.resolve("masters");
        Run run = run("template", "-t", "templates/shanghai-2024", "-o", out.toString());
        assertThat(run.code()).isZero();
        assertThat(files(out)).containsExactly("form.xlsx", "input.xlsx");
        assertThat(out.resolve("form.xlsx")).hasSameBinaryContentAs(Path.of("templates/shanghai-2024/form.xlsx"));
    }

    @Test
    void templatesThatCannotBeWrittenAreCode4() throws Exception {
        Path file = json("masters", "a file, no folder");
        Run run = run("template", "-t", "templates/shanghai-2024", "-o", file.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("无法写入 " + file + "：输出路径是一个文件而不是文件夹");
    }

    @Test
    void aBrokenOfficeIsNamed() throws Exception {
        Path office = Files.createDirectories(temp.resolve("office"));
        String yaml = Files.readString(Path.of("templates/shanghai-2024/profile.yaml"));
        Files.writeString(office.resolve("profile.yaml"), yaml.replace("year: 2024", "year: MMXXIV"));
        Run broken =
                run("fill", "-t", office.toString(), "-o", temp.resolve("out").toString(), NINE);
        assertThat(broken.code()).isEqualTo(4);
        assertThat(broken.err()).contains("profile.yaml 第 7 行，year：应为整数，实为文字“MMXXIV”");
        Files.writeString(office.resolve("profile.yaml"), yaml);
        Run unmade =
                run("fill", "-t", office.toString(), "-o", temp.resolve("out").toString(), NINE);
        assertThat(unmade.code()).isEqualTo(4);
        assertThat(unmade.err()).contains("form.xlsx");
        Run unknown = run("fill", "-t", "nowhere", NINE);
        assertThat(unknown.code()).isEqualTo(4);
        assertThat(unknown.err()).contains("找不到模板“nowhere”").contains("shanghai-2024");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fill", "fill --strict", "fill -o", "frobnicate", "template extra", "fill --nonsense x.json", ""
            })
    void badUsageIsCode2AndInChinese(String line) {
        Run run = run(line.isEmpty() ? new String[0] : line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsPattern("缺少参数|不认识的参数|参数有误|用法").doesNotContain("Missing", "Unknown", "Unmatched");
    }

    @Test
    void helpAndVersionAreAnswered() {
        Run help = run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("用法：ziping", "template", "fill", "显示帮助。");
        assertThat(run("fill", "--help").out()).contains("--strict", "默认 output", "默认 shanghai-2024");
        assertThat(run("--version").out()).startsWith("ziping ").contains(Ziping.version());
        assertThat(Ziping.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void explainListsTheRulesAndShowsAPage() {
        Run list = run("explain");
        assertThat(list.code()).isZero();
        assertThat(list.err()).isEmpty();
        assertThat(list.out()).contains("读取", "单表", "跨表", "  weights-not-100 ");
        Run page = run("explain", "weights-not-100");
        assertThat(page.code()).isZero();
        assertThat(page.out())
                .startsWith("分值合计不等于 100" + System.lineSeparator())
                .contains("【怎么改】");
    }

    @Test
    void explainNamesTheNearestRules() {
        Run unknown = run("explain", "weight-not-100");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).startsWith("没有规则“weight-not-100”；最接近的是 weights-not-100");
        assertThat(run("explain", "grade", "band").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fill -o out a.json",
                "fill a.json b.xlsx --strict",
                "fill --quiet -t x -o y a.json",
                "fill a.json -o y",
                "fill a b c",
            })
    void thePlainSpellingMeansWhatPicocliTakesItFor(String line) {
        FillRequest plain = FillRequest.ofPlain(line.split(" ", -1));
        FillCommand command = new FillCommand();
        CommandLine picocli = new CommandLine(command);
        String[] args = line.split(" ", -1);
        picocli.parseArgs(Arrays.copyOfRange(args, 1, args.length));
        assertThat(plain).isEqualTo(command.options());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merge a.json",
                "merge a b -o out --sort Score",
                "merge --forms apart -o y.xlsx -t x --strict a.json",
                "merge a --quiet --roster list.xlsx --sort unit --forms INSIDE",
            })
    void thePlainSpellingOfMergeMeansWhatPicocliTakesItFor(String line) {
        String[] args = line.split(" ", -1);
        MergeCommand command = new MergeCommand();
        new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(Arrays.copyOfRange(args, 1, args.length));
        assertThat(MergeRequest.ofPlain(args)).isNotNull().isEqualTo(command.request());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merge",
                "merge -o - a",
                "merge a --sort size",
                "merge a --forms",
                "merge a --sort=unit",
                "merge a --password x",
                "merge a -h",
                "fill a"
            })
    void anyOtherSpellingOfMergeIsLeftToPicocli(String line) {
        assertThat(MergeRequest.ofPlain(line.split(" ", -1))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fill",
                "fill -o",
                "fill -o=x a",
                "fill --help",
                "fill -t a -t b c",
                "fill -- a",
                "fill @args",
                "fill -x a",
                "check a",
                "explain a"
            })
    void anyOtherSpellingIsLeftToPicocli(String line) {
        assertThat(FillRequest.ofPlain(line.split(" ", -1))).isNull();
    }

    @Test
    void theExampleWorkbooksGiveTheSameFormsAsTheJson() throws Exception {
        run("fill", "-o", temp.resolve("json").toString(), NINE);
        Run run = run("fill", "-o", temp.resolve("xlsx").toString(), "templates/shanghai-2024/examples");
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        List<SelfEvaluation> forms = NineForms.all();
        assertThat(files(temp.resolve("xlsx"))).hasSize(forms.size());
        for (String name : files(temp.resolve("json"))) {
            assertThat(temp.resolve("xlsx").resolve(name))
                    .hasSameBinaryContentAs(temp.resolve("json").resolve(name));
        }
    }
}
