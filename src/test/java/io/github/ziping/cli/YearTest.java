package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.files.TextLines;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TextGrid;
import io.github.ziping.testing.YearFolders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code year} makes a folder and never changes one; {@code status} tells its ledger in three shapes. */
@Tag("slow")
class YearTest {
    @TempDir
    private Path temp;

    private final CliSession session = new CliSession();
    private Path list;
    private Path year;

    @BeforeEach
    void list() throws IOException {
        list = YearFolders.list(temp.resolve("报来的.xlsx"), List.of("补充公积金|公积金中心|王", "大楼修缮|行政处|李"));
        year = temp.resolve("2024年度自评");
    }

    private int run(Object... args) {
        return session.run(Stream.of(args).map(Object::toString).toArray(String[]::new));
    }

    private static Map<String, byte[]> everything(Path folder) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> !path.equals(folder)).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                all.put(name, Files.isDirectory(path) ? new byte[0] : Files.readAllBytes(path));
            }
        }
        return all;
    }

    private void assertUnchanged(Map<String, byte[]> before) throws IOException {
        Map<String, byte[]> after = everything(temp);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((name, content) -> assertThat(after.get(name)).as(name).isEqualTo(content));
    }

    /** Last year's list in this year's folder is told when the folder is made, in the ledger, and when workbooks are made of it. */
    @Test
    void aListOfAnotherYearIsTold() throws IOException {
        byte[] other = new TextGrid()
                .sheet("名单", "项目名称|实施单位|年度", "补充公积金|公积金中心|2023", "大楼修缮|行政处|2023", "新项目|行政处|2024", "无年度|行政处|")
                .xlsx();
        Files.write(list, other);
        String text = "名单上有 2023 年度的 2 个项目（例如“补充公积金”），";
        String mend = "是 2024 年度的；名单是往年的，换成 2024 年度的名单；只是年度写错的，改正名单的“年度”一栏";
        String folder = text + "年度文件夹" + mend + "；文件夹的年度不对的，改 设置.txt 里的“年度”";
        assertThat(run("year", year, "--roster", list)).isZero();
        assertThat(session.err().lines()).contains(folder);
        run("status", year);
        assertThat(session.out().lines()).contains("  " + folder);
        run("prepare", year.resolve("名单.xlsx"), "-o", year.resolve("发放"), "--year", "2024");
        assertThat(session.err().lines()).contains(text + "要生成的填报表" + mend);

        Files.writeString(year.resolve("设置.txt"), "年度：2023");
        run("status", year);
        assertThat(session.out()).contains("名单上有 2024 年度的 1 个项目（例如“新项目”），年度文件夹是 2023 年度的");
        // the name of the folder says it where the settings do not
        Files.delete(year.resolve("设置.txt"));
        run("status", year);
        assertThat(session.out().lines()).contains("  " + folder);
    }

    @Test
    void theFolderIsMade() throws IOException {
        assertThat(run("year", year, "--roster", list)).as(session.err()).isZero();

        assertThat(everything(year).keySet())
                .containsExactlyInAnyOrder("名单.xlsx", "发放", "收件", "退回", "上报", "设置.txt", "台账.xlsx");
        assertThat(year.resolve("名单.xlsx")).hasSameBinaryContentAs(list);
        assertThat(TextLines.read(year.resolve("设置.txt"))).contains("年度：2024", "模板：shanghai-2024", "截止日期：");
        assertThat(session.out().lines()).hasSize(7);
        assertThat(session.err()).contains("名单上有 2 个项目");
    }

    @Test
    void withoutAListThereIsOneToFillIn() throws IOException {
        assertThat(run("year", year, "--year", "2025")).isZero();

        assertThat(session.err()).contains("先填写名单");
        assertThat(TextLines.read(year.resolve("设置.txt"))).contains("年度：2025");
        assertThat(run("status", year)).isEqualTo(4);
        assertThat(session.out()).contains("名单上没有项目").contains("空白");
    }

    @Test
    void aFolderThatIsWholeIsLeftAlone() throws IOException {
        run("year", year, "--roster", list);
        Files.writeString(year.resolve("台账.xlsx"), "我的");
        Map<String, byte[]> before = everything(temp);

        assertThat(run("year", year, "--roster", list)).isEqualTo(4);
        assertThat(session.err()).contains("已经是年度文件夹，什么也不缺，没有改动；看台账用 ziping status");
        assertUnchanged(before);
    }

    /** What a run left that was cut off, or what somebody deleted. */
    @ParameterizedTest
    @ValueSource(strings = {"名单.xlsx", "收件", "台账.xlsx", "设置.txt"})
    void whatIsMissingIsMadeAgain(String part) throws IOException {
        run("year", year, "--roster", list);
        Files.writeString(year.resolve("设置.txt"), "截止日期：2026-01-31");
        Files.delete(year.resolve(part));

        assertThat(run("year", year, "--roster", list)).as(session.err()).isZero();
        assertThat(session.out().strip()).isEqualTo(year.resolve(part).toString());
        if (!part.equals("设置.txt")) {
            assertThat(Files.readString(year.resolve("设置.txt"))).isEqualTo("截止日期：2026-01-31");
        }
    }

    @Test
    void anEmptyFolderMayBeThereAlready() throws IOException {
        Files.createDirectories(year);

        assertThat(run("year", year, "--roster", list)).isZero();
        assertThat(year.resolve("收件")).isDirectory();
    }

    @Test
    void whatIsInTheWayIsNamedAndNothingIsMade() throws IOException {
        Files.createDirectories(temp.resolve("别的"));
        Files.writeString(temp.resolve("别的").resolve("信.txt"), "信");
        Files.writeString(temp.resolve("文件"), "文件");
        Files.createDirectories(temp.resolve("一半"));
        Files.writeString(temp.resolve("一半").resolve("收件"), "是文件");
        Path other = YearFolders.list(temp.resolve("另一份.xlsx"), List.of("别的项目|甲|乙"));
        run("year", year, "--roster", list);
        Map<String, byte[]> before = everything(temp);

        assertThat(run("year", temp.resolve("别的"), "--roster", list)).isEqualTo(4);
        assertThat(session.err()).contains("里已有别的文件，又不是年度文件夹，没有改动；请换一个新的文件夹名");
        assertThat(run("year", temp.resolve("文件"), "--roster", list)).isEqualTo(4);
        assertThat(session.err()).contains("已有同名的文件");
        assertThat(run("year", temp.resolve("一半"), "--roster", list)).isEqualTo(4);
        assertThat(session.err()).contains("里的“收件”是一个文件");
        assertThat(run("year", year, "--roster", other)).isEqualTo(4);
        assertThat(session.err()).contains("里已有另一份名单 名单.xlsx，没有改动");
        assertThat(run("year", temp.resolve("新"), "--roster", temp.resolve("没有.xlsx")))
                .isEqualTo(4);
        assertThat(session.err()).contains("文件不存在").contains("没有建立");
        assertThat(run("year", temp.resolve("新"), "--roster", NineForms.JSON)).isEqualTo(4);
        assertThat(session.err()).contains("名单应为 .xlsx、.xlsm 或 .xls 文件");
        assertThat(run("year", temp.resolve("新"), "--roster", list, "--year", "25"))
                .isEqualTo(2);
        assertUnchanged(before);
    }

    @Test
    void whatIsNoYearsFolderIsSaidSo() {
        assertThat(run("status", temp)).isEqualTo(4);
        assertThat(session.err()).contains("不是年度文件夹：里面没有“收件”").contains("ziping year");
        assertThat(run("status", temp.resolve("没有"))).isEqualTo(4);
        assertThat(session.err()).contains("找不到文件夹");
    }

    private void receive() throws IOException {
        Path json = Files.write(
                year.resolve("收件").resolve("补充公积金.json"),
                Ziping.json(List.of(NineForms.all().get(4))));
        Files.setLastModifiedTime(json, FileTime.from(Instant.parse("2025-01-09T02:31:05Z")));
        Files.write(year.resolve("收件").resolve("图.png"), new byte[] {1});
        Files.setLastModifiedTime(
                year.resolve("收件").resolve("图.png"), FileTime.from(Instant.parse("2025-01-09T16:00:00Z")));
    }

    @Test
    void theLedgerAsText() throws IOException {
        run("year", year, "--roster", list);
        receive();

        assertThat(run("status", year)).as(session.err()).isEqualTo(1);
        assertThat(session.out().replace("\r\n", "\n")).isEqualTo("""
                        2024年度绩效自评台账（2024年度自评）
                        状态    项目名称    实施单位    负责人  收到时间          份数  错误  警告  提示  总分   最要紧的问题
                        可上报  补充公积金  公积金中心  王      2025-01-09 10:31  1     0     0     1     99.86  没有设置满意度指标
                        未发放  大楼修缮    行政处      李

                        对不上名单的文件
                          图.png（2025-01-10 00:00）：这是图片，没有读取。改法：是自评表的，另存为 .xlsx 后重新提交；其他文件不用管

                        共 2 个项目；未发放 1，可上报 1；另有 1 份对不上名单
                        """);
    }

    @Test
    void severalFormsAreToldWithTheOneThatCounts() throws IOException {
        run("year", year, "--roster", list);
        receive();
        Path draft = Files.write(
                year.resolve("收件").resolve("初稿.json"),
                Ziping.json(List.of(NineForms.all().get(4).withGrade("良"))));
        Files.setLastModifiedTime(draft, FileTime.from(Instant.parse("2025-01-09T02:30:00Z")));

        assertThat(run("status", year)).isEqualTo(1);
        assertThat(session.out().replace("\r\n", "\n")).contains("""

                        说明
                          补充公积金：收到 2 份，采用“补充公积金.json”，其他各份的文件名写明不是定稿
                          要采用别的一份，在年度文件夹的 采用.txt 里写一行它的文件名

                        """);
    }

    @Test
    void aNoteThatIsNoNoteIsSaidSo() throws IOException {
        run("year", year, "--roster", list);
        for (String name : List.of("采用.txt", "定稿.txt", "设置.txt")) {
            Path file = year.resolve(name);
            Files.write(file, "a".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8));
            assertThat(run("status", year)).isEqualTo(4);
            assertThat(session.err()).contains("无法读取年度文件夹").contains(name + " 超过 1 MB");
            Files.write(file, new byte[1 << 20]);
            assertThat(run("status", year)).isEqualTo(1);
            Files.delete(file);
        }
    }

    /** A script wrote a line for each of many files. */
    @Test
    void manyLinesAreReadAtOnce() throws IOException {
        run("year", year, "--roster", list);
        receive();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            lines.append(i).append(".xlsx\n");
        }
        Files.writeString(year.resolve("采用.txt"), lines + "补充公积金.JSON");

        assertThat(run("status", year)).isEqualTo(1);
        assertThat(session.out()).contains("采用.txt 第 50000 行“49999.xlsx”：收件里没有这个文件");
        assertThat(session.out().lines().filter(line -> line.contains("可上报")).count())
                .isEqualTo(2);
    }

    @Test
    void allIsDoneWhenAllIsThere() throws IOException {
        Path short1 = YearFolders.list(temp.resolve("短.xlsx"), List.of("补充公积金|公积金中心|王"));
        run("year", year, "--roster", short1);
        receive();

        assertThat(run("status", year)).isZero();
    }

    @Test
    void theLedgerAsJson() throws IOException {
        run("year", year, "--roster", list);
        receive();

        assertThat(run("status", year, "--format", "json")).isEqualTo(1);
        assertThat(session.out().replaceAll("\"[0-9a-f]{64}\"", "\"SUM\"").replace("\r\n", "\n"))
                .isEqualTo(Files.readString(Path.of("src/test/resources/year/ledger.json"))
                        .strip());
    }

    @Test
    void theLedgerAsAWorkbookIsReplacedUntilSomebodyChangesIt() throws IOException {
        run("year", year, "--roster", list);
        receive();
        Path file = year.resolve("台账.xlsx");

        assertThat(run("status", year, "--format", "xlsx")).as(session.err()).isEqualTo(1);
        assertThat(session.err()).contains("共 2 个项目；未发放 1，可上报 1");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            Row row = book.getSheet("台账").getRow(2);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("补充公积金");
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("可上报");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("2025-01-09 10:31");
            assertThat(row.getCell(10).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(11).getNumericCellValue()).isEqualTo(99.86);
            assertThat(book.getSheet("收到的文件").getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheet("对不上的文件").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("图.png");
        }
        // it is no input of any command
        assertThat(run("check", file)).isEqualTo(4);
        assertThat(session.out()).contains("other-document");

        Files.writeString(file, "我改过");
        assertThat(run("status", year, "--format", "xlsx")).isEqualTo(4);
        assertThat(session.err()).contains("没有覆盖");
        assertThat(run("status", year, "--format", "xlsx", "--force")).isEqualTo(1);
    }

    @Test
    void outputsGoAnywhereButAmongWhatCameIn() throws IOException {
        run("year", year, "--roster", list);
        receive();
        Path received = year.resolve("收件");
        Map<String, byte[]> before = everything(received);

        for (String name : List.of("a.json", "a.txt", "a.xlsx")) {
            String format = name.endsWith("json") ? "json" : name.endsWith("txt") ? "text" : "xlsx";
            Path target = temp.resolve(name);
            assertThat(run("status", year, "--format", format, "-o", target))
                    .as(session.err())
                    .isEqualTo(1);
            // its own outputs may be replaced
            assertThat(run("status", year, "--format", format, "-o", target))
                    .as(session.err())
                    .isEqualTo(1);
            assertThat(target).isNotEmptyFile();
            assertThat(run("status", year, "--format", format, "-o", received.resolve(name)))
                    .isEqualTo(4);
            assertThat(session.err()).contains("“收件”只放收到的文件，没有写入");
        }
        assertThat(everything(received).keySet()).isEqualTo(before.keySet());
        assertThat(run("status", year, "--format", "json", "-o", "a.xlsx")).isEqualTo(2);
        assertThat(run("status", year, "--format", "yaml")).isEqualTo(2);
    }

    /** The office that the folder was made for reads it, unless another one is named. */
    @Test
    void theFolderKnowsItsOffice() throws IOException {
        Path office = temp.resolve("模板").resolve("甲局");
        Files.createDirectories(office);
        Files.copy(Path.of("templates/shanghai-2024/profile.yaml"), office.resolve("profile.yaml"));
        assertThat(run("year", year, "--roster", list, "-t", office))
                .as(session.err())
                .isZero();
        assertThat(TextLines.read(year.resolve("设置.txt"))).contains("模板：../模板/甲局");
        receive();
        assertThat(run("status", year)).isEqualTo(1);

        // both are moved together
        Path moved = Files.createDirectories(temp.resolve("搬"));
        Files.move(year, moved.resolve("2024"));
        Files.move(temp.resolve("模板"), moved.resolve("模板"));
        assertThat(run("status", moved.resolve("2024"))).isEqualTo(1);

        Files.delete(moved.resolve("模板/甲局/profile.yaml"));
        assertThat(run("status", moved.resolve("2024"))).isEqualTo(4);
        assertThat(session.err()).contains("找不到模板");
        assertThat(run("status", moved.resolve("2024"), "-t", "shanghai-2024")).isEqualTo(1);
    }

    @Test
    void whatHasFaultsIsReturnedByUnit() throws IOException {
        run("year", year, "--roster", list);
        receive();

        assertThat(run("return", year)).as(session.err()).isEqualTo(1);
        assertThat(session.out().strip()).isEqualTo("没有需要退回的自评表");
        Files.writeString(year.resolve("收件/大楼修缮.json"), "{");
        assertThat(run("return", year)).isEqualTo(3);
        Path folder = year.resolve("退回").resolve("行政处");
        assertThat(session.out().lines())
                .containsExactly(folder + "：1 个文件读不出", "共退回 1 个单位、0 份自评表，在 " + year.resolve("退回"));
        assertThat(Files.readString(folder.resolve("退回说明.txt"))).contains("1. 大楼修缮，文件 大楼修缮.json", "请重新提交");

        Path other = temp.resolve("别处");
        assertThat(run("return", year, "-o", other, "--quiet")).isEqualTo(3);
        assertThat(session.out()).isEmpty();
        assertThat(other.resolve("行政处/退回说明.txt")).hasSameBinaryContentAs(folder.resolve("退回说明.txt"));
    }

    @Test
    void whatCannotBeReturnedIsSaidSo() throws IOException {
        run("year", year, "--roster", list);
        Map<String, byte[]> before = everything(temp);

        assertThat(run("return", year, NineForms.JSON)).isEqualTo(2);
        assertThat(session.err()).contains("年度文件夹要单独给出");
        assertThat(run("return", year, "-o", "a.xlsx")).isEqualTo(2);
        assertThat(run("return", year, "-o", year.resolve("收件"))).isEqualTo(4);
        assertThat(session.err()).contains("“收件”只放收到的文件");
        // here is no year's folder
        assertThat(run("return")).isEqualTo(4);
        assertThat(session.err()).contains("不是年度文件夹");
        assertThat(run("return", temp.resolve("没有.xlsx"), "-o", temp.resolve("退")))
                .isEqualTo(4);
        assertThat(session.err()).contains("没有.xlsx 错误 unreadable-file");
        assertUnchanged(before);
    }

    /** What the folder was taught holds on the command line as it does on a page. */
    @Test
    void theFolderSaysWhatHeadingsMean() throws Exception {
        run("year", year, "--roster", list);
        Files.writeString(year.resolve("词语.txt"), "做到了什么 | 实际完成值\n甲 | 乙\n");
        byte[] form = new TextGrid()
                .sheet(
                        "自评表",
                        "项目支出绩效自评表",
                        "（2024年度）",
                        "项目名称|大楼修缮",
                        "一级指标|二级指标|三级指标|年度指标值|做到了什么|分值|得分",
                        "产出指标|数量指标|巡检次数|≥12次|13次|50|50",
                        "效益指标|社会效益指标|系统可用率|≥95%|96%|40|40")
                .xlsx();
        Files.write(year.resolve("收件/外表.xlsx"), form);

        run("status", year, "--format", "json");
        assertThat(session.out()).contains("词语.txt 第 2 行“甲 | 乙”没有这样的含义").doesNotContain("unknown-heading");
        run("return", year);
        assertThat(Files.readString(year.resolve("退回/行政处/退回说明.txt"))).doesNotContain("做到了什么");
        Files.delete(year.resolve("词语.txt"));
        run("status", year, "--format", "json");
        assertThat(session.out()).contains("unknown-heading");

        Files.createDirectory(year.resolve("词语.txt"));
        assertThat(run("status", year)).isEqualTo(Cli.FAILED);
        assertThat(session.err()).startsWith("无法读取年度文件夹 ").doesNotContain("Exception");
    }

    @Test
    void aYearsFolderIsMergedAsTheLedgerCounts() throws IOException {
        run("year", year, "--roster", list);
        receive();
        Path target = temp.resolve("汇总.xlsx");

        assertThat(run("merge", year, "-o", target)).as(session.err()).isEqualTo(1);
        assertThat(session.out().strip()).isEqualTo(target.toString());
        assertThat(session.err()).contains("not-submitted");
        byte[] once = Files.readAllBytes(target);
        // what was sent out and what went up are no inputs
        Files.copy(target, year.resolve("上报/汇总.xlsx"));
        assertThat(run("merge", year, "-o", target, "--quiet")).isEqualTo(1);
        assertThat(target).hasBinaryContent(once);

        assertThat(run("merge", year, NineForms.JSON, "-o", target)).isEqualTo(2);
        assertThat(session.err()).contains("年度文件夹要单独给出");
        assertThat(run("merge", year, "--roster", list, "-o", target)).isEqualTo(2);
        assertThat(session.err()).contains("名单用文件夹里的");
        assertThat(run("merge", year, "-o", year.resolve("收件/a.xlsx"))).isEqualTo(4);
        assertThat(session.err()).contains("“收件”只放收到的文件");
    }
}
