package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.job.ReturnResult;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import io.github.ziping.year.YearSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four units in January: what each gets back, and what it must not read, is written here by hand. */
class ReturnTest {
    private static final String NOTE = "退回说明.txt";

    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path temp;

    private YearFolder year;

    @BeforeEach
    void folder() throws Exception {
        Path list = YearFolders.list(
                temp.resolve("报来.xlsx"),
                List.of("补充公积金|甲局|王", "大楼修缮|甲局|王", "食堂运行|乙局|李", "档案整理|丙局|张", "专项业务费|丁局|赵", "车辆购置|丁局|赵"));
        year = ziping.createYear(
                        temp.resolve("2024年度自评"), list, new YearSettings(2024, Ziping.DEFAULT_OFFICE, null, List.of()))
                .folder();
        Files.writeString(year.root().resolve("设置.txt"), "年度：2024\n模板：shanghai-2024\n截止日期：2025-01-31\n");
    }

    /** Form 5 has one information and neither errors nor warnings. */
    private static SelfEvaluation clean(String project, String unit) {
        return FormEdits.set(FormEdits.set(NineForms.all().get(4), "project", project), "unit", unit);
    }

    /** Two of ten points lost without a reason, which is an error, though the target is met, which is an information. */
    private static SelfEvaluation faulty(String project, String unit) {
        return FormEdits.set(clean(project, unit), "indicators[1].score", "8.00");
    }

    private void receive(String name, byte[] content) throws IOException {
        Path file = year.received().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void receiveAll() throws IOException {
        receive("甲局/自评表.xlsx", ziping.fill(faulty("补充公积金", "甲局")));
        receive("乙局/自评表.xlsx", ziping.fill(clean("食堂运行", "乙局")));
        receive("丙局/档案整理.json", Ziping.json(List.of(faulty("档案整理", "丙局"))));
        receive("丁局/专项业务费 盖章.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    }

    private ReturnResult run() throws IOException, YearFolderException {
        return ziping.returnForms(year, null, Progress.NONE);
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    private static List<String> comments(Path file) throws IOException {
        List<String> comments = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (Sheet sheet : book) {
                for (Map.Entry<CellAddress, ? extends Comment> comment :
                        sheet.getCellComments().entrySet()) {
                    comments.add(sheet.getSheetName() + "!" + comment.getKey() + " "
                            + comment.getValue().getString().getString());
                }
            }
        }
        return comments;
    }

    @Test
    void eachUnitGetsItsOwn() throws Exception {
        receiveAll();
        Map<String, byte[]> received = files(year.received());

        ReturnResult result = run();

        assertThat(files(year.returned()).keySet())
                .containsExactly("丁局/" + NOTE, "丙局/" + NOTE, "甲局/自评表.xlsx", "甲局/" + NOTE);
        assertThat(result.units())
                .extracting(unit -> unit.folder().getFileName() + " " + unit.forms() + " " + unit.unread() + " "
                        + unit.missing() + " " + unit.errors() + " " + unit.warnings())
                // the JSON of 丙局 still states the total of before, a second error
                .containsExactly("甲局 1 0 1 1 0", "丙局 1 0 0 2 0", "丁局 0 1 1 0 0");
        assertThat(result.unwritten()).isEmpty();
        assertThat(result.leftovers()).isEmpty();
        // a file cannot be read
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(files(year.received()).keySet()).isEqualTo(received.keySet());
        received.forEach(
                (name, content) -> assertThat(year.received().resolve(name)).hasBinaryContent(content));
    }

    @Test
    void theNoteIsReadyForTheMail() throws Exception {
        receiveAll();
        run();

        String note = text(year.returned().resolve("甲局").resolve(NOTE));
        assertThat(note).startsWith("\ufeff甲局：\r\n").endsWith("\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(note.substring(1, note.indexOf("编号：")).replace("\r\n", "\n")).isEqualTo("""
                甲局：

                报来的2024年度项目支出绩效自评表已经审核：1 份需要修改（错误 1，警告 0），1 个项目还没有收到。详见下面的清单。
                截止日期是 2025年1月31日（含当日），请按时交回；已经过了的，请尽快交回。

                一、需要修改的自评表

                1. 补充公积金（错误 1，警告 0）
                   原文件：自评表.xlsx
                   批注副本：自评表.xlsx，有问题的单元格上有批注。
                   (1) 错误　绩效自评表!H14　扣了分却没有写原因：指标“在职员工缴存覆盖率”扣了 2 分，没有写偏差原因。改法：写明扣分的原因和改进措施。依据：财预〔2020〕10号。
                   (2) 提示　绩效自评表!A13　缺少一级指标：没有设置满意度指标。改法：补充满意度指标；确实不适用的，在总体目标或说明中写明。依据：财预〔2020〕10号。
                   (3) 提示　绩效自评表!G14　完成了指标值却没有得满分：指标“在职员工缴存覆盖率”已经完成却扣了分：指标值 =100(%)，实际完成值 100.00(%)，得分 8，分值 10。改法：核对得分；因指标值偏低等原因扣分的，在偏差原因中写明。依据：财预〔2020〕10号。

                二、还没有收到自评表的项目

                1. 大楼修缮

                三、怎样修改和交回

                有批注副本的，直接在副本上修改，保存后交回；批注和“审核意见”工作表不用删除。
                错误必须改正；警告请逐条核对，确实无误的在回信中说明；提示供参考。
                读不出的和还没有收到的，请填好自评表后交来（表格文件，不是扫描件或照片）。

                """);
        assertThat(note.lines().reduce((one, next) -> next).orElseThrow()).matches("编号：[0-9a-f]{12}");
    }

    @Test
    void theCopyCarriesTheSameFindings() throws Exception {
        receiveAll();
        run();

        assertThat(comments(year.returned().resolve("甲局").resolve("自评表.xlsx")))
                .hasSize(3)
                .anyMatch(comment -> comment.startsWith("绩效自评表!H14 【错误】") && comment.contains("没有写偏差原因"));
    }

    @Test
    void nobodyReadsOfAnybodyElse() throws Exception {
        receiveAll();
        // the same project from two units, the other unit's later
        receive("乙局/补充公积金.xlsx", ziping.fill(faulty("补充公积金", "乙局")));
        FileTime later = FileTime.from(Instant.now().plus(Duration.ofDays(1)));
        Files.setLastModifiedTime(year.received().resolve("乙局/补充公积金.xlsx"), later);
        receive("丙局/另一份.xlsx", ziping.fill(faulty("档案整理", "丙局")));
        receive("甲局/大楼修缮.xlsx", ziping.fill(faulty("大楼修缮", "甲局")));
        ReturnResult result = run();

        assertThat(result.notReturned()).anyMatch(text -> text.contains("乙局/补充公积金.xlsx：表里的实施单位“乙局”是名单上的另一个单位"));
        assertThat(files(year.returned()).keySet())
                .contains("甲局/大楼修缮.xlsx")
                .doesNotContain("甲局/补充公积金.xlsx", "乙局/补充公积金.xlsx");
        Map<String, List<String>> others = Map.of(
                "甲局", List.of("乙局", "丙局", "丁局", "食堂运行", "档案整理", "专项业务费", "车辆购置"),
                "丙局", List.of("甲局", "乙局", "丁局", "食堂运行", "专项业务费", "大楼修缮"),
                "丁局", List.of("甲局", "乙局", "丙局", "食堂运行", "补充公积金", "档案整理", "大楼修缮"));
        for (Map.Entry<String, List<String>> unit : others.entrySet()) {
            assertThat(text(year.returned().resolve(unit.getKey()).resolve(NOTE)))
                    .doesNotContain(unit.getValue());
        }
    }

    @Test
    void aFileOfTwoUnitsIsNobodysToGet() throws Exception {
        Path both = temp.resolve("汇总.json");
        Files.write(both, Ziping.json(List.of(faulty("补充公积金", "甲局"), faulty("食堂运行", "乙局"))));
        Path merged = temp.resolve("汇总.xlsx");
        ziping.merge(List.of(both), merged, MergeOptions.USUAL, Progress.NONE);
        receive("汇总.xlsx", Files.readAllBytes(merged));

        ReturnResult result = run();

        assertThat(files(year.returned()).keySet()).containsExactly("乙局/" + NOTE, "甲局/" + NOTE);
        assertThat(text(year.returned().resolve("甲局").resolve(NOTE)))
                .contains("没有批注副本（这个文件里还有其他单位的自评表，不能整份退回）", "没有写偏差原因")
                .doesNotContain("乙局", "食堂运行");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void theSameFilesGiveTheSameBytesAndWhatSomebodyChangedStays() throws Exception {
        receiveAll();
        run();
        Map<String, byte[]> first = files(year.returned());
        assertThat(run().unwritten()).isEmpty();
        files(year.returned()).forEach((name, content) -> assertThat(content).isEqualTo(first.get(name)));

        Path note = year.returned().resolve("甲局").resolve(NOTE);
        Files.writeString(note, text(note).replace("甲局：", "甲局王科长："));
        ReturnResult again = run();
        assertThat(again.unwritten()).singleElement().asString().contains(NOTE, "没有覆盖");
        assertThat(again.exitCode()).isEqualTo(4);
        assertThat(text(note)).contains("王科长");

        assertThat(ziping.overwriting().returnForms(year, null, Progress.NONE).unwritten())
                .isEmpty();
        assertThat(files(year.returned())).hasSameSizeAs(first);
        assertThat(text(note)).doesNotContain("王科长");
    }

    @Test
    void whatIsMendedMeanwhileIsToldAsLeftOver() throws Exception {
        receiveAll();
        run();
        receive("甲局/自评表.xlsx", ziping.fill(clean("补充公积金", "甲局")));

        ReturnResult result = run();

        assertThat(result.leftovers())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(NOTE, "自评表.xlsx");
        assertThat(result.units())
                .extracting(unit -> unit.folder().getFileName().toString())
                .containsExactly("丙局", "丁局");
    }

    @Test
    void filesOfOneNameAreToldApartAlsoFromAnArchive() throws Exception {
        receive("甲局/自评表.xlsx", ziping.fill(faulty("补充公积金", "甲局")));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("自评表.xlsx"));
            out.write(ziping.fill(faulty("大楼修缮", "甲局")));
        }
        receive("甲局补交.zip", zip.toByteArray());

        run();

        assertThat(files(year.returned()).keySet())
                .containsExactlyInAnyOrder("甲局/自评表.xlsx", "甲局/自评表 (2).xlsx", "甲局/" + NOTE);
        assertThat(ziping.read(year.returned().resolve("甲局/自评表 (2).xlsx"))
                        .get(0)
                        .evaluation()
                        .project())
                .isEqualTo("大楼修缮");
        assertThat(text(year.returned().resolve("甲局").resolve(NOTE)))
                .contains("2. 大楼修缮（错误 1，警告 0）", "批注副本：自评表 (2).xlsx")
                .doesNotContain("甲局补交");
    }

    @Test
    void nothingIsWrittenAmongWhatCameIn() throws Exception {
        receiveAll();
        Path target = year.received().resolve("退回");
        assertThatThrownBy(() -> ziping.returnForms(year, target, Progress.NONE))
                .isInstanceOf(YearFolderException.class);
        assertThat(target).doesNotExist();
    }

    /** An old Word file takes no comments: the note alone says all. */
    @Test
    void formsThatTakeNoCommentsHaveTheNoteAlone() throws Exception {
        Path doc = Files.copy(Path.of("src/test/resources/word/form.doc"), temp.resolve("自评表.doc"));
        Ziping strict = ziping.withRules(List.of(new EachIndicator()));
        String unit = String.valueOf(strict.read(doc).get(0).evaluation().unit());
        Path target = temp.resolve("退");

        strict.returnForms(List.of(doc), target, Progress.NONE);

        assertThat(files(target).keySet()).containsExactly(unit + "/" + NOTE);
        assertThat(text(target.resolve(unit).resolve(NOTE)))
                .contains("没有批注副本（旧版 Word 文档", "另存为 .docx", "请核对：每个指标都要核对。", "请按清单修改原来的表格");
    }

    /** Finds something in each form. */
    private static final class EachIndicator implements IndicatorRule {
        @Override
        public Rule rule() {
            return new Rule("test/each", "请核对", Severity.WARNING, null);
        }

        @Override
        public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
            faults.add(Field.WEIGHT, "每个指标都要核对", "核对", null, null);
        }
    }

    @Test
    void formsWithoutAUnitAreEachForThemselves() throws Exception {
        for (String name : List.of("一", "二")) {
            Files.write(
                    Files.createDirectories(temp.resolve("来")).resolve(name + ".xlsx"),
                    ziping.fill(FormEdits.set(faulty("项目" + name, "甲"), "unit", null)));
        }

        ziping.returnForms(List.of(temp.resolve("来")), temp.resolve("退"), Progress.NONE);

        assertThat(files(temp.resolve("退")).keySet())
                .containsExactly(
                        "未填实施单位 一.xlsx/" + "一.xlsx",
                        "未填实施单位 一.xlsx/" + NOTE,
                        "未填实施单位 二.xlsx/" + "二.xlsx",
                        "未填实施单位 二.xlsx/" + NOTE);
        assertThat(text(temp.resolve("退/未填实施单位 一.xlsx").resolve(NOTE)))
                .startsWith("\ufeff您好：")
                .doesNotContain("项目二");
    }

    /** What went back last time lies below the inputs: it is not read again, unless somebody saved it. */
    @Test
    void aSecondRunReadsNothingThatItWrote() throws Exception {
        Path here = Files.createDirectories(temp.resolve("来"));
        Path target = here.resolve("退回");
        Files.write(here.resolve("a.xlsx"), ziping.fill(faulty("项目一", "甲")));
        Files.write(here.resolve("b.json"), Ziping.json(List.of(faulty("项目二", "乙"))));
        ReturnResult first = ziping.returnForms(List.of(here), target, Progress.NONE);
        assertThat(first.units()).hasSize(2);
        Map<String, byte[]> written = files(target);

        ReturnResult second = ziping.returnForms(List.of(here), target, Progress.NONE);

        assertThat(second.unwritten()).isEmpty();
        assertThat(files(target)).containsExactlyEntriesOf(written);
        // but for the notes, which are texts
        assertThat(second.findings())
                .filteredOn(finding -> !finding.rule().equals("passed-over"))
                .isEqualTo(first.findings());
        assertThat(second.notReturned()).containsExactly("退回/甲/a.xlsx是以前退回的批注副本，没有修改过，没有再读；要再审核一次的，单独给出这个文件");

        // named by itself it is read
        Path copy = target.resolve("甲").resolve("a.xlsx");
        assertThat(ziping.returnForms(List.of(copy), temp.resolve("别处"), Progress.NONE)
                        .units())
                .hasSize(1);
        // as Excel leaves it: no stamp of ours
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(copy)))) {
            book.getSheetAt(0).getRow(0).createCell(30).setCellValue("已核对");
            try (OutputStream out = Files.newOutputStream(copy)) {
                book.write(out);
            }
        }
        byte[] saved = Files.readAllBytes(copy);
        ReturnResult third = ziping.returnForms(List.of(here), target, Progress.NONE);
        assertThat(third.notReturned()).isEmpty();
        assertThat(third.units().get(0).forms()).isEqualTo(2);
        assertThat(Files.readAllBytes(copy)).isEqualTo(saved);
    }
}
