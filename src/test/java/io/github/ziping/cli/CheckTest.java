package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.NineForms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ziping check}. */
class CheckTest {
    private static final String NINE = NineForms.JSON.toString();
    private static final String EXAMPLES = "templates/shanghai-2024/examples";

    @TempDir
    Path temp;

    private record Run(int code, String out, String err) {}

    private static Run run(boolean terminal, String... args) {
        StringWriter err = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter out = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
        int code = new Cli(out, new PrintWriter(err), bytes, terminal).run(args);
        out.flush();
        String said = err.toString();
        assertThat(said).doesNotContain("Exception", "\tat ", "程序内部错误");
        return new Run(code, bytes.toString(StandardCharsets.UTF_8), said);
    }

    private static Run check(String... args) {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(args));
        return run(false, all.toArray(String[]::new));
    }

    private Path forms(String name, SelfEvaluation... forms) throws IOException {
        return Files.write(temp.resolve(name), Ziping.json(List.of(forms)));
    }

    private Path roster(Object[]... rows) throws IOException {
        Path file = temp.resolve("名单.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("项目名单");
            sheet.createRow(0).createCell(0).setCellValue("2024年度项目名单");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i + 2);
                for (int column = 0; column < rows[i].length; column++) {
                    if (rows[i][column] instanceof Number number) {
                        row.createCell(column).setCellValue(number.doubleValue());
                    } else if (rows[i][column] != null) {
                        row.createCell(column).setCellValue(String.valueOf(rows[i][column]));
                    }
                }
            }
            book.write(out);
        }
        return file;
    }

    @Test
    void findingsAreGroupedByFileAndCounted() {
        Run run = check(EXAMPLES);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("1-信息化运维项目.xlsx（提示 4）");
        assertThat(lines.get(1))
                .startsWith("  1-信息化运维项目.xlsx!基本信息与资金!B9 提示 funds-sum（资金总额与各来源之和不符） 年初预算数的总额 1430.80 与各来源之和不符：");
        // Chinese is double width: 基本信息与资金 takes ten columns more than 指标
        assertThat(lines.get(3))
                .startsWith(" ".repeat(2 + 10) + "1-信息化运维项目.xlsx!指标!A5 提示 missing-level1（缺少一级指标） 没有设置满意度指标。改法：");
        assertThat(lines).last().isEqualTo("共 9 份自评表；错误 2，警告 4，提示 9");
        assertThat(run.out()).doesNotContain("\u001b").contains("依据：财预〔2020〕10号。");
    }

    @Test
    void onATerminalLevelsAreColoured() {
        assertThat(run(true, "check", "--quiet", EXAMPLES).out().contains("\u001b[31m错误\u001b[0m cost-deviation"))
                .isEqualTo(AnsiColours.wanted());
    }

    @Test
    void theFormsOfAJsonFileAreToldApartByTheirProjects() {
        assertThat(check(NINE).out().lines()).contains("forms-2024.json 专项业务费（警告 1，提示 1）");
    }

    @Test
    void jsonIsThatOfTheContract() throws Exception {
        Run run = check("--format", "json", EXAMPLES);

        assertThat(run.code()).isEqualTo(1);
        List<String> names = new ArrayList<>();
        List<List<String>> places = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(run.out())) {
            List<String> place = new ArrayList<>();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && names.size() < 16) {
                    names.add(json.currentName());
                }
                if (token.isScalarValue() && List.of("file", "sheet").contains(json.currentName())) {
                    place.add(String.valueOf(json.getValueAsString()));
                } else if (token == JsonToken.END_OBJECT) {
                    places.add(place);
                    place = new ArrayList<>();
                }
            }
        }
        assertThat(names)
                .containsExactly(
                        "forms",
                        "errors",
                        "warnings",
                        "infos",
                        "findings",
                        "rule",
                        "severity",
                        "file",
                        "sheet",
                        "cell",
                        "project",
                        "field",
                        "message",
                        "remedy",
                        "expected",
                        "actual");
        assertThat(run.out())
                .startsWith("{\n  \"forms\" : 9,\n  \"errors\" : 2,\n  \"warnings\" : 4,\n  \"infos\" : 9,\n");
        assertThat(check("--format", "json", NINE).out()).contains("\"sheet\" : null,\n      \"cell\" : null,");
        List<String> files = places.stream()
                .filter(each -> each.size() == 2)
                .map(each -> each.get(0))
                .toList();
        assertThat(files).isSorted().hasSize(15);
    }

    @Test
    void anInputThatCannotBeReadIsAFindingAndTheOthersAreStillChecked() throws Exception {
        Path damaged = Files.writeString(temp.resolve("坏.xlsx"), "PK damaged");

        Run run = check(damaged.toString(), NINE);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("坏.xlsx 错误 unreadable-file").contains("共 9 份自评表；错误 3，警告 4，提示 9");
    }

    @Test
    void whereNothingCouldBeReadTheCodeIs4() {
        Run run = check(temp.resolve("没有.xlsx").toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).contains("没有.xlsx 错误 unreadable-file（文件无法读取） 文件不存在");
    }

    @Test
    void aRightFormGivesCode0() throws Exception {
        SelfEvaluation right = NineForms.all().get(7);

        Run run = check(forms("好.json", right).toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("共 1 份自评表；错误 0，警告 0，提示 0" + System.lineSeparator());
    }

    @Test
    void theReportGoesIntoAFileButNeverIntoAnInput() throws Exception {
        Path input = forms("输入.json", NineForms.all().get(3));
        byte[] before = Files.readAllBytes(input);
        for (String format : List.of("text", "json", "html")) {
            Path target = temp.resolve("报告." + format);

            Run run = check("--format", format, "-o", target.toString(), input.toString());

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).containsExactly("已写入 " + target, "共 1 份自评表；错误 1，警告 0，提示 0");
            assertThat(Files.readString(target)).contains("cost-deviation");
            assertThat(check("--format", format, "-o", target.toString(), "--quiet", input.toString())
                            .err())
                    .isEmpty();
        }
        Run refused = check("--format", "json", "-o", input.toString(), input.toString());
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("同时是输入文件，没有写入");
        assertThat(input).hasBinaryContent(before);
        assertThat(check("-o", temp.resolve("无此文件夹/新/报告.txt").toString(), NINE).code())
                .isEqualTo(1);
        assertThat(temp.resolve("无此文件夹/新/报告.txt")).exists();
    }

    @Test
    void theSameInputsGiveTheSameReport() {
        assertThat(check("--format", "json", EXAMPLES).out())
                .isEqualTo(check("--format", "json", EXAMPLES).out());
    }

    @Test
    void theRosterTellsWhatIsMissingTooMuchOrOfAnotherBudget() throws Exception {
        List<SelfEvaluation> nine = NineForms.all();
        Path list = roster(
                new Object[] {"序号", "项目名称", "实施单位", "批复数（元）", "年度"},
                new Object[] {1, "信息化运维项目", "信息处", 14_308_000, 2024},
                new Object[] {2, "专项业务费", "法规处", 400_000, "2024年"},
                new Object[] {3, "公积金大楼修缮", "行政处", 1_000_000, 2024},
                new Object[] {null, "合计", null, 15_708_000, null});
        Path input = forms("三份.json", nine.get(0), nine.get(2), FormEdits.set(nine.get(4), "project", "公积金大楼修膳"));

        Run run = check("--roster", list.toString(), input.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("名单.xlsx!项目名单!B6 错误 not-submitted（名单上的项目没有报送） 名单上的项目“公积金大楼修缮”（行政处）没有报送。改法：")
                .contains("三份.json project 警告 not-on-roster（报送的项目不在名单上） 项目“公积金大楼修膳”不在名单上，名单上最接近的是“公积金大楼修缮”")
                .contains(
                        "三份.json funds.total.initialBudget 错误 roster-budget（年初预算数与批复数不符） 年初预算数 41.00万元 与批复数 40.00万元 不符（")
                .contains("名单.xlsx!项目名单!B5），相差 1.00")
                .doesNotContain("“合计”", "信息化运维项目”没有报送");
    }

    @Test
    void aRosterThatIsNoneIsAFinding() throws Exception {
        Path list = roster(new Object[] {"姓名", "电话"}, new Object[] {"张三", "12345"});

        Run run = check("--roster", list.toString(), NINE);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("名单.xlsx 错误 unreadable-file（文件无法读取） 名单里没有找到表头“项目名称”下的项目");
        Run missing = check("--roster", temp.resolve("没有.xlsx").toString(), NINE);
        assertThat(missing.out()).contains("没有.xlsx 错误 unreadable-file（文件无法读取） 文件不存在");
    }

    @Test
    void anOfficeRanksAndSwitchesOffRules() throws Exception {
        Path office = Files.createDirectories(temp.resolve("office"));
        String yaml = Files.readString(Path.of("templates/shanghai-2024/profile.yaml"));
        Files.writeString(
                office.resolve("profile.yaml"),
                yaml
                        + "\ncheck:\n  overFulfilled: 200\n  levels: {cost-deviation: warning}\n  off: {missing-level1: 本市不要求}\n");

        Run run = check("-t", office.toString(), NINE);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("警告 cost-deviation").doesNotContain("missing-level1", "over-fulfilled");
        Files.writeString(office.resolve("profile.yaml"), yaml + "\ncheck: {off: {no-such-rule: 无}}\n");
        Run unknown = check("-t", office.toString(), NINE);
        assertThat(unknown.code()).isEqualTo(4);
        assertThat(unknown.err()).contains("profile.yaml：check.off 中没有规则“no-such-rule”");
        Files.writeString(office.resolve("profile.yaml"), yaml + "\ncheck: {levels: {grade: fatal}}\n");
        assertThat(check("-t", office.toString(), NINE).err()).contains("应为 error 或 warning 或 info，实为“fatal”");
    }

    @Test
    void copiesOfTheInputsCarryTheFindingsAsComments() throws Exception {
        Path in = Files.createDirectories(temp.resolve("收回"));
        byte[] form =
                Ziping.office("templates/shanghai-2024").fill(NineForms.all().get(3));
        Files.write(in.resolve("a.xlsx"), form);
        Files.write(Files.createDirectories(in.resolve("b")).resolve("a.xlsx"), form);
        forms("收回/好.json", NineForms.all().get(7));

        Run run = check("--annotate", temp.resolve("退回").toString(), in.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("已生成 2 份批注副本，在 " + temp.resolve("退回"));
        for (String name : List.of("a.xlsx", "b/a.xlsx")) {
            try (XSSFWorkbook book =
                    new XSSFWorkbook(Files.newInputStream(temp.resolve("退回").resolve(name)))) {
                assertThat(book.getSheetAt(0).getCellComments()).hasSizeBetween(1, 2);
            }
        }
        assertThat(in.resolve("a.xlsx")).hasBinaryContent(form);
        Run refused = check("--annotate", in.toString(), in.toString());
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("同时是输入文件");
        assertThat(in.resolve("a.xlsx")).hasBinaryContent(form);
    }

    /** Shanghai's form has its year in A2, the project in B3, the authority in B4, the unit in F4, 年初预算数 in C6. */
    @Test
    void whatFormsHaveAgainstEachOtherIsToldAtTheirCells() throws Exception {
        Ziping ziping = Ziping.office("templates/shanghai-2024");
        List<SelfEvaluation> nine = NineForms.all();
        Path in = Files.createDirectories(temp.resolve("收回"));
        for (int i = 0; i < 5; i++) {
            Files.write(in.resolve(i + ".xlsx"), ziping.fill(nine.get(i)));
        }
        Files.write(in.resolve("5.xlsx"), ziping.fill(FormEdits.set(nine.get(5), "year", "2023")));
        Files.write(in.resolve("6.xlsx"), ziping.fill(FormEdits.set(nine.get(6), "unit", "上海公积金管理中心")));
        Files.write(in.resolve("7.xlsx"), ziping.fill(nine.get(4)));
        Files.write(in.resolve("8.xlsx"), ziping.fill(FormEdits.set(nine.get(8), "authority", "上海市住房和城乡建设管理委员 会")));
        Path list = roster(
                new Object[] {"项目名称", "年初预算数（万元）"},
                new Object[] {nine.get(0).project(), 1430.81},
                new Object[] {nine.get(1).project(), 416});

        Run run = check("--roster", list.toString(), in.toString());

        assertThat(run.out())
                .contains("5.xlsx!绩效自评表!A2 警告 year-mismatch（年度不一致） 年度是 2023，同批其他自评表大多是 2024")
                .contains("6.xlsx!绩效自评表!F4 警告 name-variant（单位名称前后写法不同） 实施单位“上海公积金管理中心”")
                .contains("7.xlsx!绩效自评表!B3 错误 duplicate-project（同一项目报送了两次） 项目“补充公积金”报送了两次：")
                .contains("4.xlsx!绩效自评表 和 ", "7.xlsx!绩效自评表；内容完全相同")
                .contains("8.xlsx!绩效自评表!B4 警告 name-variant（单位名称前后写法不同） 主管部门")
                .contains("0.xlsx!绩效自评表!C6 错误 roster-budget（年初预算数与批复数不符） 年初预算数 1430.80万元 与批复数 1430.81万元 不符")
                .contains("2.xlsx!绩效自评表!B3 警告 not-on-roster")
                .doesNotContain("1.xlsx!绩效自评表!C6 错误 roster-budget");
    }

    @Test
    void theListOfProblemsIsAWorkbook() throws Exception {
        Path target = Files.createDirectories(temp.resolve("报告"));

        Run run = check("--format", "xlsx", "-o", target.toString(), NINE);

        assertThat(run.err().lines()).containsExactly("已写入 " + target.resolve("问题清单.xlsx"), "共 9 份自评表；错误 2，警告 4，提示 9");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(target.resolve("问题清单.xlsx")))) {
            assertThat(book.getSheet("问题清单").getLastRowNum()).isEqualTo(16);
        }
    }

    @Test
    void aWorkbookIsNotPutOnATerminal() {
        Run run = run(true, "check", "--format", "xlsx", NINE);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("请用 -o 指定输出文件");
    }
}
