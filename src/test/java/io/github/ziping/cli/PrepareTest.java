package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class PrepareTest {
    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... args) {
        List<String> all = new ArrayList<>(List.of("prepare"));
        for (Object arg : args) {
            all.add(arg.toString());
        }
        PrintWriter results = new PrintWriter(out, true);
        PrintWriter faults = new PrintWriter(err, true);
        return new Cli(results, faults, new ByteArrayOutputStream(), false).run(all.toArray(new String[0]));
    }

    private Path list(String... lines) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("名单");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split("\\|", -1);
                Row at = sheet.createRow(row);
                for (int i = 0; i < cells.length; i++) {
                    if (cells[i].matches("[0-9.]+")) {
                        at.createCell(i).setCellValue(Double.parseDouble(cells[i]));
                    } else if (!cells[i].isEmpty()) {
                        at.createCell(i).setCellValue(cells[i]);
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return Files.write(folder.resolve("项目名单.xlsx"), bytes.toByteArray());
        }
    }

    private List<String> names(Path made) throws IOException {
        try (Stream<Path> files = Files.list(made)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private SelfEvaluation read(Path file) throws Exception {
        return ziping.read(file).get(0).evaluation();
    }

    @Test
    void aListWithGroupsAndSumsGivesAWorkbookForEachProjectOnly() throws Exception {
        Path made = folder.resolve("发放");

        assertThat(run("src/test/resources/field/16.xlsx", "-o", made)).isZero();

        assertThat(names(made))
                .hasSize(17)
                .contains("示例项目2.xlsx", "示例专项4.xlsx", "示例专项5.xlsx", "示例专项6.xlsx", "示例项目9.xlsx", "示例项目20.xlsx")
                .doesNotContain("示例专项1.xlsx", "示例专项7.xlsx", "示例专项8.xlsx", "示例专项15.xlsx", "合计.xlsx");
        SelfEvaluation form = read(made.resolve("示例项目2.xlsx"));
        assertThat(form.unit()).isEqualTo("示例甲处");
        assertThat(form.funds().total().initialBudget()).isEqualByComparingTo("1537.45");
        assertThat(read(made.resolve("示例项目18.xlsx")).unit()).isEqualTo("示例庚处");
        assertThat(err.toString()).contains("Sheet1!F3 警告 unread-cell（单元格没有读取） 名单的“预算执行率”一列没有读取");
    }

    @Test
    void aFormInTenThousandsBesideAListInYuanIsConverted() throws Exception {
        SelfEvaluation form = NineForms.all().get(1);
        Path old = Files.write(folder.resolve("自评表.xlsx"), ziping.fill(form));
        Path list = list("项目名称|金额（元）", form.project() + "|4170000.5", "另一个|1000");
        Path made = folder.resolve("发放");

        assertThat(run(list, old, "-o", made)).isZero();

        SelfEvaluation written = read(made.resolve(form.project() + ".xlsx"));
        assertThat(written.funds().unit()).isEqualTo("元");
        assertThat(written.funds().total().initialBudget()).isEqualByComparingTo("4170000.5");
        assertThat(form.funds().total().annualBudget()).isEqualByComparingTo("398.47");
        assertThat(written.funds().total().annualBudget()).isEqualByComparingTo("3984700");
        assertThat(written.funds().sources().get(0).executed()).isEqualByComparingTo("3957700");
    }

    @Test
    void aListInYuanIsOneInYuanDownToTheGuide() throws Exception {
        Path list = list("单位：元||", "项目名称|责任部门|金额", "甲|行政处|1537450");
        Path made = folder.resolve("发放");

        assertThat(run(list, "-o", made)).isZero();

        assertThat(read(made.resolve("甲.xlsx")).funds().unit()).isEqualTo("元");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(made.resolve("甲.xlsx")))) {
            StringBuilder guide = new StringBuilder();
            book.getSheetAt(0).forEach(row -> row.forEach(guide::append));
            assertThat(guide.toString()).contains("金额以元为单位").doesNotContain("万元为单位", "{{");
        }
    }

    @Test
    void aListOfProjectsGivesAWorkbookEach() throws Exception {
        Path list = list(
                "2025年市级财政项目||||||",
                "序号|项目名称|主管部门|项目实施单位|年初预算（元）|全年预算数|全年执行数|负责人",
                "1|信息化运维项目|市房管局|公积金中心|14308000|14288000|14247200|张三",
                "2|专项/业务费|||||  |",
                "|合计|||14308000|||");
        Path made = folder.resolve("发放");
        assertThat(run(list, "-o", made, "--year", "2025")).isZero();

        assertThat(names(made)).containsExactly("专项_业务费.xlsx", "信息化运维项目.xlsx", "发放清单.xlsx");
        assertThat(out.toString())
                .isEqualTo(String.join(
                        System.lineSeparator(),
                        made.resolve("信息化运维项目.xlsx").toString(),
                        made.resolve("专项_业务费.xlsx").toString(),
                        made.resolve("发放清单.xlsx").toString(),
                        ""));
        assertThat(err.toString()).contains("已生成 2 份填报表");
        SelfEvaluation form = read(made.resolve("信息化运维项目.xlsx"));
        assertThat(form.year()).isEqualTo(2025);
        assertThat(List.of(form.project(), form.authority(), form.unit())).containsExactly("信息化运维项目", "市房管局", "公积金中心");
        assertThat(form.funds().unit()).isEqualTo("元");
        assertThat(form.funds().total().initialBudget()).isEqualByComparingTo("14308000");
        assertThat(form.funds().total().annualBudget()).isEqualByComparingTo("14288000");
        assertThat(form.funds().total().executed()).isEqualByComparingTo("14247200");
        assertThat(form.indicators()).isEmpty();
        SelfEvaluation bare = read(made.resolve("专项_业务费.xlsx"));
        assertThat(bare.project()).isEqualTo("专项/业务费");
        assertThat(bare.unit()).isNull();
        assertThat(bare.funds().unit()).isEqualTo("万元");
    }

    @Test
    void lastYearsPublishedPdfGivesNamesTargetsAndWeights() throws Exception {
        Path made = folder.resolve("发放");

        assertThat(run("src/test/resources/pdf/form.pdf", "-o", made, "--year", "2025"))
                .isZero();

        SelfEvaluation form = read(made.resolve("甲项目.xlsx"));
        assertThat(form.year()).isEqualTo(2025);
        assertThat(List.of(form.authority(), form.unit())).containsExactly("甲部门", "甲单位");
        assertThat(form.indicators())
                .extracting(indicator ->
                        indicator.level3() + " " + indicator.target().text() + " " + indicator.weight())
                .containsExactly("巡检次数 ≥12次 50.00", "群众满意度 ≥90% 40.00");
        assertThat(form.indicators()).allMatch(indicator -> indicator.actual() == null && indicator.score() == null);
    }

    @Test
    void theHandOutListLinksEachWorkbook() throws Exception {
        Path list = list("项目名称|实施单位|联系人", "甲 项目|一中心|李四", "发放清单||");
        Path made = folder.resolve("out");
        assertThat(run(list, "-o", made)).isZero();
        assertThat(names(made)).containsExactly("发放清单 (2).xlsx", "发放清单.xlsx", "甲 项目.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(made.resolve("发放清单.xlsx")))) {
            XSSFSheet sheet = book.getSheet("发放清单");
            Row first = sheet.getRow(2);
            List<String> texts = new ArrayList<>();
            for (int i = 1; i <= 4; i++) {
                texts.add(first.getCell(i).getStringCellValue());
            }
            assertThat(texts).containsExactly("甲 项目", "一中心", "李四", "甲 项目.xlsx");
            assertThat(first.getCell(5).getStringCellValue()).isEqualTo("打开");
            assertThat(first.getCell(5).getHyperlink().getAddress()).isEqualTo("%E7%94%B2%20%E9%A1%B9%E7%9B%AE.xlsx");
            assertThat(sheet.getRow(3).getCell(4).getStringCellValue()).isEqualTo("发放清单 (2).xlsx");
        }
    }

    /** 2024 to 2025, filled with the results of 2024 and read: the forms of 2024 with another year. */
    @Test
    void theNineFormsComeBackWhenFilledWithTheirResults() throws Exception {
        List<Path> inputs = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            inputs.add(Files.write(folder.resolve("去年" + inputs.size() + ".xlsx"), ziping.fill(form)));
        }
        Path made = folder.resolve("2025");
        List<Object> args = new ArrayList<>(inputs);
        args.addAll(List.of("-o", made, "--year", "2025"));
        assertThat(run(args.toArray())).isZero();
        assertThat(names(made)).hasSize(10);
        for (SelfEvaluation last : NineForms.all()) {
            Path file = made.resolve(last.project() + ".xlsx");
            emptied(read(file), last);
            filled(file, last);
            Reading back = ziping.read(file).get(0);
            assertThat(back.findings()).as(last.project()).isEmpty();
            assertThat(back.evaluation()).as(last.project()).isEqualTo(withoutTotals(last, 2025));
        }
        // the goals of four forms name the year
        assertThat(err.toString().lines().filter(line -> line.contains("提到")))
                .containsExactly(
                        "“各区管理部服务大厅委托业务费与其他设施费专项”：预期目标提到 2024 年，请核对",
                        "“服务工作专项经费”：预期目标提到 2024 年，请核对",
                        "“各区服务网点租赁费物业费”：预期目标提到 2024 年，请核对",
                        "“住房公积金互联网业务运行专项”：预期目标提到 2024 年，请核对");
    }

    private static void emptied(SelfEvaluation form, SelfEvaluation last) {
        assertThat(form.year()).isEqualTo(2025);
        assertThat(form.title()).isEqualTo(last.title());
        assertThat(form.expectedGoal()).isEqualTo(last.expectedGoal());
        assertThat(form.actualResult()).isNull();
        assertThat(form.funds().total().initialBudget()).isNull();
        assertThat(form.funds().total().weight()).isEqualTo(last.funds().total().weight());
        assertThat(form.indicators()).hasSameSizeAs(last.indicators());
        for (int i = 0; i < last.indicators().size(); i++) {
            Indicator now = form.indicators().get(i);
            Indicator then = last.indicators().get(i);
            assertThat(now).isEqualTo(then.withActual(null).withScore(null).withDeviation(null));
        }
    }

    /** Types what a department would type. */
    private void filled(Path file, SelfEvaluation last) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file));
                XSSFWorkbook whole = new XSSFWorkbook(new ByteArrayInputStream(ziping.departmentWorkbook(last)))) {
            copy(whole, book, "基本信息与资金", 8, 13, 1, 3);
            copy(whole, book, "目标", 2, 2, 1, 1);
            copy(whole, book, "指标", 4, 4 + last.indicators().size() - 1, 6, 7);
            copy(whole, book, "指标", 4, 4 + last.indicators().size() - 1, 9, 10);
            // as Excel does while somebody types
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (int row = 8; row <= 13; row++) {
                evaluator.evaluateFormulaCell(
                        book.getSheet("基本信息与资金").getRow(row).getCell(5));
                evaluator.evaluateFormulaCell(
                        book.getSheet("基本信息与资金").getRow(row).getCell(6));
            }
            for (int row = 0; row < 3; row++) {
                evaluator.evaluateFormulaCell(book.getSheet("指标").getRow(row).getCell(8));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            Files.write(file, out.toByteArray());
        }
        assertThat(Files.readAllBytes(file)).isNotEqualTo(bytes);
    }

    private static void copy(
            XSSFWorkbook from, XSSFWorkbook to, String sheet, int first, int last, int left, int right) {
        for (int row = first; row <= last; row++) {
            for (int column = left; column <= right; column++) {
                Cell typed = from.getSheet(sheet).getRow(row).getCell(column);
                Cell cell = to.getSheet(sheet).getRow(row).getCell(column);
                switch (typed.getCellType()) {
                    case NUMERIC -> {
                        cell.setCellValue(typed.getNumericCellValue());
                        // as many digits as the number is written with
                        cell.setCellStyle(styled(to, typed));
                    }
                    case STRING -> cell.setCellValue(typed.getStringCellValue());
                    default -> cell.setBlank();
                }
            }
        }
    }

    private static CellStyle styled(XSSFWorkbook book, Cell typed) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(
                book.createDataFormat().getFormat(typed.getCellStyle().getDataFormatString()));
        return style;
    }

    private static SelfEvaluation withoutTotals(SelfEvaluation form, int year) {
        List<FundLine> sources = new ArrayList<>();
        for (FundLine source : form.funds().sources()) {
            sources.add(source);
        }
        return form.withYear(year).withFunds(form.funds().withSources(sources));
    }

    @Test
    void aListAndLastYearsFormsAreMatchedByProject() throws Exception {
        SelfEvaluation first = NineForms.all().get(0);
        SelfEvaluation second = NineForms.all().get(1);
        Path old = Files.createDirectories(folder.resolve("去年"));
        Files.write(old.resolve("a.xlsx"), ziping.departmentWorkbook(first));
        Files.write(old.resolve("b.xlsx"), ziping.fill(second));
        Path list = list(
                "项目名称|年初预算数（万元）",
                first.project().charAt(0) + " " + first.project().substring(1) + "|99.5",
                "新增项目|12");
        Path made = folder.resolve("out");
        assertThat(run(list, old, "-o", made, "--year", "2025")).isZero();
        assertThat(names(made)).hasSize(3).contains("新增项目.xlsx", "发放清单.xlsx");
        assertThat(err.toString())
                .contains("名单中的“新增项目”没有找到往年的表，只填了名单中的内容")
                .contains("“" + second.project() + "”不在名单中，没有生成");
        SelfEvaluation matched = read(made.resolve("信 息化运维项目.xlsx"));
        assertThat(matched.funds().total().initialBudget()).isEqualByComparingTo("99.5");
        assertThat(matched.funds().total().annualBudget()).isNull();
        assertThat(matched.unit()).isEqualTo(first.unit());
        assertThat(matched.indicators()).hasSameSizeAs(first.indicators());
    }

    @Test
    void jsonIsPreFilledWhole() throws Exception {
        Path json = Files.write(
                folder.resolve("a.json"), Ziping.json(List.of(NineForms.all().get(2))));
        Path made = folder.resolve("out");
        assertThat(run(json, "-o", made)).isZero();
        SelfEvaluation back = read(made.resolve("专项业务费.xlsx"));
        assertThat(back.indicators()).isEqualTo(NineForms.all().get(2).indicators());
        assertThat(back.year()).isEqualTo(2024);
    }

    @Test
    void whatIsKnownIsLockedOnRequest() throws Exception {
        Path json = Files.write(
                folder.resolve("a.json"), Ziping.json(List.of(NineForms.all().get(2))));
        Path open = folder.resolve("open");
        Path locked = folder.resolve("locked");
        assertThat(run(json, "-o", open, "--year", "2025")).isZero();
        assertThat(run(json, "-o", locked, "--year", "2025", "--lock-known")).isZero();
        Map<String, Boolean> known = Map.of(
                "基本信息与资金!3,1", true,
                "基本信息与资金!8,1", false,
                "目标!2,0", true,
                "目标!2,1", false,
                "指标!4,2", true,
                "指标!4,8", true,
                "指标!4,6", false,
                "指标!4,9", false,
                "指标!60,2", false);
        for (Path made : List.of(open, locked)) {
            try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(made.resolve("专项业务费.xlsx")))) {
                known.forEach((place, isKnown) -> {
                    String[] parts = place.split("[!,]", -1);
                    Cell cell = book.getSheet(parts[0])
                            .getRow(Integer.parseInt(parts[1]))
                            .getCell(Integer.parseInt(parts[2]));
                    assertThat(cell.getCellStyle().getLocked()).as(made + place).isEqualTo(isKnown && made == locked);
                });
            }
        }
    }

    @Test
    void anEmptyListIsOneToStartFrom() throws Exception {
        Path made = folder.resolve("out");
        assertThat(run("--list", "-o", made)).isZero();
        Path list = made.resolve("项目名单.xlsx");
        assertThat(out.toString().strip()).isEqualTo(list.toString());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(list))) {
            Row row = book.getSheetAt(0).getRow(2);
            row.getCell(0).setCellValue("甲项目");
            row.getCell(3).setCellValue(12.5);
            row.getCell(6).setCellValue("王五");
            try (var bytes = Files.newOutputStream(folder.resolve("填好.xlsx"))) {
                book.write(bytes);
            }
        }
        assertThat(run(folder.resolve("填好.xlsx"), "-o", made)).isZero();
        BigDecimal budget = read(made.resolve("甲项目.xlsx")).funds().total().initialBudget();
        assertThat(budget).isEqualByComparingTo("12.5");
        // still empty: neither a list nor a form
        assertThat(run(list, "-o", folder.resolve("nothing"))).isEqualTo(4);
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    void aWorkbookSaysWhichTemplateItComesFrom() throws Exception {
        byte[] shanghai = ziping.departmentWorkbook(NineForms.all().get(0));
        assertThat(ziping.read(shanghai, "a.xlsx").get(0).findings()).isEmpty();
        List<Reading> other = TestOffice.mof().read(shanghai, "a.xlsx");
        assertThat(other.get(0).findings())
                .anyMatch(finding -> finding.rule().equals("other-template")
                        && finding.message().equals("填报表是 shanghai-2024 的，现在审核的是 mof-2020；内容照常读取"));
        assertThat(other.get(0).evaluation().indicators())
                .isEqualTo(NineForms.all().get(0).indicators());
    }

    @Test
    void aWorkbookOfAnotherYearOrAnOlderTemplateIsReadAndSaidToBeSo() throws Exception {
        Path json = Files.write(
                folder.resolve("a.json"), Ziping.json(List.of(NineForms.all().get(2))));
        Path made = folder.resolve("out");
        assertThat(run(json, "-o", made, "--year", "2025")).isZero();
        byte[] fresh = Files.readAllBytes(made.resolve("专项业务费.xlsx"));
        assertThat(messages(ziping, fresh)).isEmpty();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(fresh))) {
            book.getSheet("基本信息与资金").getRow(2).getCell(1).setCellValue(2026);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            assertThat(messages(ziping, bytes.toByteArray())).containsExactly("填报表是为 2025 年度生成的，表中填的是 2026 年度；内容照常读取");
        }
        String profile = Files.readString(Path.of("templates/shanghai-2024/profile.yaml"));
        Path newer = Files.createDirectories(folder.resolve("新版"));
        Files.writeString(newer.resolve("profile.yaml"), profile.replace("templateVersion: 1", "templateVersion: 2"));
        assertThat(messages(Ziping.office(newer.toString()), fresh)).containsExactly("填报表是第 1 版，现在发放的是第 2 版；内容照常读取");
    }

    private static List<String> messages(Ziping office, byte[] workbook) throws Exception {
        return office.read(workbook, "a.xlsx").get(0).findings().stream()
                .filter(finding -> finding.rule().equals("other-template"))
                .map(finding -> finding.message())
                .toList();
    }

    @Test
    void anInputIsNeverOverwritten() throws Exception {
        Path old = Files.write(
                folder.resolve("专项业务费.xlsx"), ziping.fill(NineForms.all().get(2)));
        byte[] before = Files.readAllBytes(old);
        assertThat(run(old, "-o", folder, "--year", "2025")).isEqualTo(4);
        assertThat(Files.readAllBytes(old)).isEqualTo(before);
        assertThat(err.toString()).contains("专项业务费.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--list x.xlsx", "x.xlsx --year 25", "x.xlsx --year abc"})
    void badUsageIsToldInChinese(String args) {
        Object[] split = args.isEmpty() ? new Object[0] : args.split(" ", -1);
        assertThat(run(split)).isEqualTo(2);
        assertThat(err.toString()).containsPattern("[一-龥]{4}");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileThatIsNothingDoesNotStopTheRest() throws Exception {
        Path broken = Files.writeString(folder.resolve("坏.xlsx"), "PK");
        Path json = Files.write(
                folder.resolve("a.json"), Ziping.json(List.of(NineForms.all().get(2))));
        Path made = folder.resolve("out");
        assertThat(run(broken, json, "-o", made)).isEqualTo(3);
        assertThat(names(made)).containsExactly("专项业务费.xlsx", "发放清单.xlsx");
        assertThat(err.toString()).contains("坏.xlsx").contains("1 份输入无法读取");
    }
}
