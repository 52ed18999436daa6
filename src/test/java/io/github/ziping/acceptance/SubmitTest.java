package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.MergeResult;
import io.github.ziping.job.MergeSort;
import io.github.ziping.job.Progress;
import io.github.ziping.job.year.SubmitOptions;
import io.github.ziping.job.year.SubmitResult;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.SubmissionBook;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolderException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes up of a year's folder with the nine projects; counts, sums and names are added up here by hand. */
@Tag("slow")
class SubmitTest {
    private static final String JAN_5 = "2025-01-05T02:00:00Z";
    private static final String JAN_9 = "2025-01-09T02:31:00Z";
    private static final String WORKBOOK = "2024年度绩效自评表汇总.xlsx";

    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path temp;

    private YearFolders year;

    @BeforeEach
    void folder() throws Exception {
        year = YearFolders.nine(ziping, temp, "大楼修缮项目|行政处|李");
    }

    private void receiveNine() throws IOException {
        for (int i = 1; i <= 9; i++) {
            year.receive(i + ".xlsx", YearFolders.form(i), JAN_5);
        }
    }

    private SubmitResult submit(SubmitOptions what) throws Exception {
        return ziping.submit(year.folder(), what, Progress.NONE);
    }

    private Ledger ledger() throws IOException {
        return ziping.ledger(year.folder(), Progress.NONE);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> all = Files.list(year.folder().submitted())) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(year.folder().submitted().resolve(name));
    }

    private static List<String> leftOut(SubmitResult result) {
        return result.leftOut().stream()
                .map(left -> left.project().entry().project() + "：" + left.reason())
                .toList();
    }

    /** The rows of a workbook's summary as they are shown. */
    private static String summary(byte[] workbook) throws IOException {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook book = SubmissionBook.open(workbook)) {
            formatter.setUseCachedValuesForFormulaCells(true);
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    text.append(formatter.formatCellValue(cell)).append('\t');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** Seven go up: two have errors, and of one nothing came. */
    @Test
    void theNineInJanuary() throws Exception {
        receiveNine();

        SubmitResult result = submit(SubmitOptions.USUAL);

        assertThat(result.submitted()).isEqualTo(7);
        assertThat(written())
                .containsExactlyInAnyOrder(
                        WORKBOOK,
                        "信息化运维项目.xlsx",
                        "各区管理部服务大厅委托业务费与其他设施费专项.xlsx",
                        "专项业务费.xlsx",
                        "补充公积金.xlsx",
                        "住房公积金网点设备运维服务专项.xlsx",
                        "信息化建设项目.xlsx",
                        "各区服务网点租赁费物业费.xlsx");
        assertThat(result.workbook()).isEqualTo(year.folder().submitted().resolve(WORKBOOK));
        assertThat(result.forms()).hasSize(7);
        assertThat(result.forms().get(0)).hasFileName("信息化运维项目.xlsx");
        assertThat(leftOut(result))
                .containsExactly("服务工作专项经费：有 1 处错误，改正后再上报", "住房公积金互联网业务运行专项：有 1 处错误，改正后再上报", "大楼修缮项目：没有收到自评表");
        assertThat(result.leftovers()).isEmpty();
        assertThat(result.unwritten()).isEmpty();
        assertThat(result.stopped()).isFalse();
        assertThat(ziping.read(result.forms().get(2)).get(0).evaluation().project())
                .isEqualTo("专项业务费");
        assertThat(bytes("专项业务费.xlsx")).isEqualTo(ziping.fill(YearFolders.form(3)));
        assertThat(summary(bytes(WORKBOOK)))
                .startsWith("2024年度财政项目支出绩效自评表汇总")
                // 执行率 4807.84 ÷ 4851.48
                .contains("\t4,972.31\t4,851.48\t4,807.84\t99.10\t")
                .contains("平均分\t\t\t\t98.50")
                .contains("指标个数\t\t\t\t89\t");
        assertThat(ziping.read(result.workbook())).hasSize(7);
    }

    /** Orders as those of merge: here the biggest 全年预算数 first. Files are called and counted as before. */
    @Test
    void inTheOrderThatIsWanted() throws Exception {
        receiveNine();
        List<String> byAmount = NineForms.all().stream()
                .sorted(Comparator.comparing((SelfEvaluation form) ->
                                Objects.requireNonNull(form.funds().total().annualBudget()))
                        .reversed())
                .map(SelfEvaluation::project)
                .toList();

        SubmitOptions sorted =
                new SubmitOptions(true, true, SubmitOptions.USUAL.withErrors().states(), MergeSort.AMOUNT);
        SubmitResult result = submit(sorted);

        assertThat(ziping.read(result.workbook()))
                .extracting(form -> form.evaluation().project())
                .containsExactlyElementsOf(byAmount);
        assertThat(written()).hasSize(10).contains("信息化运维项目.xlsx");
    }

    @Test
    void errorsGoUpOnlyWhereAsked() throws Exception {
        receiveNine();

        SubmitResult result = submit(SubmitOptions.USUAL.withErrors());

        assertThat(result.submitted()).isEqualTo(9);
        // as the nine together
        assertThat(summary(bytes(WORKBOOK))).contains("\t5,984.40\t5,863.57\t5,798.33\t98.88\t");

        SubmitOptions ready = new SubmitOptions(true, false, EnumSet.of(ProjectState.READY));
        SubmitResult fewer = submit(ready);
        assertThat(fewer.submitted()).isEqualTo(5);
        assertThat(fewer.workbook()).isNull();
        assertThat(leftOut(fewer)).contains("专项业务费：有 1 处警告，这次没有选“有警告”的");
        // what earlier runs wrote stays, and is told
        assertThat(fewer.leftovers())
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactlyInAnyOrder(
                        WORKBOOK, "各区管理部服务大厅委托业务费与其他设施费专项.xlsx", "专项业务费.xlsx", "服务工作专项经费.xlsx", "住房公积金互联网业务运行专项.xlsx");
    }

    @Test
    void aFinalFormGoesUpWithItsErrors() throws Exception {
        receiveNine();
        LedgerProject fourth = ledger().projects().get(3);
        Ziping.finalise(year.folder(), fourth, fourth.current(), Instant.parse(JAN_9));

        assertThat(submit(SubmitOptions.USUAL).submitted()).isEqualTo(8);
        assertThat(leftOut(submit(new SubmitOptions(true, true, EnumSet.of(ProjectState.READY)))))
                .contains("服务工作专项经费：这次没有选“已定稿”的");
    }

    /** A file with two forms, of which one was superseded: the other still comes from it. */
    @Test
    void oneOfTwoFormsInAFile() throws Exception {
        year.receive("两个项目.xlsx", workbook(YearFolders.withError(1), YearFolders.form(3)), JAN_5);
        year.receive("运维（改）.xlsx", YearFolders.form(1), JAN_9);

        SubmitResult result = submit(SubmitOptions.USUAL);

        assertThat(written()).containsExactlyInAnyOrder(WORKBOOK, "信息化运维项目.xlsx", "专项业务费.xlsx");
        assertThat(bytes("信息化运维项目.xlsx")).isEqualTo(ziping.fill(YearFolders.form(1)));
        assertThat(bytes("专项业务费.xlsx")).isEqualTo(ziping.fill(YearFolders.form(3)));
        // 1430.80 + 41.00, 1428.80 + 39.50, 1424.72 + 39.50
        assertThat(summary(bytes(WORKBOOK))).contains("\t1,471.80\t1,468.30\t1,464.22\t");
        assertThat(result.submitted()).isEqualTo(2);
    }

    private byte[] workbook(SelfEvaluation... forms) throws Exception {
        Path json = Files.write(temp.resolve("forms.json"), Ziping.json(List.of(forms)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ziping.merge(List.of(json), bytes, MergeOptions.USUAL, Progress.NONE);
        return bytes.toByteArray();
    }

    /** The office says that a form of another name is the project's: both count, whatever the form's own name says. */
    @Test
    void twoFormsOfOneNameThatTheLedgerCounts() throws Exception {
        year.receive("a.xlsx", YearFolders.form(1), JAN_5);
        year.receive("b.xlsx", FormEdits.set(YearFolders.form(1), "indicators[13].score", "5.00"), JAN_9);
        Files.writeString(year.folder().root().resolve("采用.txt"), "a.xlsx | 补充公积金\n", StandardCharsets.UTF_8);

        SubmitResult result = submit(SubmitOptions.USUAL.withErrors());

        assertThat(result.submitted()).isEqualTo(2);
        assertThat(written()).containsExactlyInAnyOrder(WORKBOOK, "信息化运维项目.xlsx", "补充公积金.xlsx");
        // twice 1430.80, 1428.80 and 1424.72
        assertThat(summary(bytes(WORKBOOK))).contains("\t2,861.60\t2,857.60\t2,849.44\t");
    }

    @Test
    void theChosenOlderFormGoesUp() throws Exception {
        year.receive("运维.xlsx", YearFolders.form(1), JAN_5);
        year.receive("运维 最终版.xlsx", FormEdits.set(YearFolders.form(1), "funds.total.executed", "1.00"), JAN_9);
        Files.writeString(year.folder().root().resolve("采用.txt"), "运维.xlsx\n", StandardCharsets.UTF_8);

        submit(SubmitOptions.USUAL);

        assertThat(bytes("信息化运维项目.xlsx")).isEqualTo(ziping.fill(YearFolders.form(1)));
    }

    /** Of three units with a project of one name, one goes up: its file is called as it will be when all do. */
    @Test
    void namesDoNotDependOnWhoGoesUp() throws Exception {
        YearFolders.list(year.folder().root().resolve("名单.xlsx"), List.of("设备购置|甲所|王", "设备购置|乙研究所|李"));
        year.receive("1.xlsx", YearFolders.form(5).withProject("设备购置").withUnit("乙研究所"), JAN_5);

        submit(SubmitOptions.USUAL);

        assertThat(written()).containsExactlyInAnyOrder(WORKBOOK, "设备购置（乙研究所）.xlsx");
    }

    @Test
    void whatPeopleChangedIsKeptAndTold() throws Exception {
        receiveNine();
        submit(SubmitOptions.USUAL);
        Path form = year.folder().submitted().resolve("专项业务费.xlsx");
        byte[] own = "盖过章".getBytes(StandardCharsets.UTF_8);
        Files.write(form, own);
        Files.delete(year.folder().submitted().resolve("补充公积金.xlsx"));
        Files.createDirectories(year.folder().submitted().resolve("补充公积金.xlsx/里面"));
        byte[] before = bytes(WORKBOOK);

        SubmitResult result = submit(SubmitOptions.USUAL);

        assertThat(Files.readAllBytes(form)).isEqualTo(own);
        assertThat(result.unwritten()).hasSize(2);
        assertThat(result.unwritten().get(0)).contains("专项业务费.xlsx");
        assertThat(result.unwritten().get(1)).contains("补充公积金.xlsx");
        assertThat(result.forms()).hasSize(5);
        assertThat(bytes(WORKBOOK)).isEqualTo(before);
        assertThat(ziping.overwriting()
                        .submit(year.folder(), SubmitOptions.USUAL, Progress.NONE)
                        .unwritten())
                .hasSize(1);
        assertThat(Files.readAllBytes(form)).isEqualTo(ziping.fill(YearFolders.form(3)));
    }

    @Test
    void nothingGoesUpOfAnEmptyFolder() throws Exception {
        SubmitResult result = submit(SubmitOptions.USUAL);

        assertThat(result.submitted()).isZero();
        assertThat(result.workbook()).isNull();
        assertThat(result.leftOut()).hasSize(10);
        assertThat(written()).isEmpty();
    }

    /** Nine files are read, seven forms written, then the workbook: stopped in each part. */
    @Test
    void stoppedInTheMiddle() throws Exception {
        receiveNine();
        for (int most : List.of(0, 5, 9, 12, 16, 19)) {
            SubmitResult result = ziping.submit(year.folder(), SubmitOptions.USUAL, new Progress() {
                private int steps;

                @Override
                public void step(int done, int total, String name) {
                    steps++;
                }

                @Override
                public boolean isStopped() {
                    return steps >= most;
                }
            });
            assertThat(result.stopped()).as("after %d", most).isTrue();
            assertThat(result.workbook()).isNull();
            assertThat(written()).hasSize(Math.min(7, Math.max(0, most - 9)));
            for (Path form : result.forms()) {
                assertThat(ziping.read(form)).hasSize(1);
            }
        }
    }

    @Test
    void aDownloadIsTheSameWorkbook() throws Exception {
        receiveNine();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        SubmitResult result = ziping.submit(year.folder(), SubmitOptions.USUAL, out, Progress.NONE);

        assertThat(result.submitted()).isEqualTo(7);
        assertThat(result.workbookName()).isEqualTo(WORKBOOK);
        assertThat(written()).isEmpty();
        submit(SubmitOptions.USUAL);
        assertThat(out.toByteArray()).isEqualTo(bytes(WORKBOOK));
    }

    // merge of a year's folder.

    @Test
    void mergeTakesWhatTheLedgerCounts() throws Exception {
        receiveNine();
        year.receive("运维 旧.xlsx", YearFolders.withError(1), "2025-01-02T02:00:00Z");
        year.receive("坏了.xlsx", "坏了".getBytes(StandardCharsets.UTF_8), JAN_5);
        submit(SubmitOptions.USUAL);

        MergeResult result = ziping.merge(
                year.folder(),
                temp.resolve("汇总.xlsx"),
                new MergeOptions(MergeSort.SCORE, false, false, null),
                Progress.NONE);

        assertThat(result.forms()).isEqualTo(9);
        assertThat(result.repeated()).isZero();
        assertThat(result.unreadable()).isEqualTo(1);
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.findings()).containsExactlyInAnyOrderElementsOf(ledger().findings());
        assertThat(summary(Files.readAllBytes(temp.resolve("汇总.xlsx"))))
                .contains("\t5,984.40\t5,863.57\t5,798.33\t98.88\t", "\n1\t补充公积金\t");

        MergeResult strict = ziping.merge(
                year.folder(),
                temp.resolve("严.xlsx"),
                new MergeOptions(MergeSort.INPUT, true, true, null),
                Progress.NONE);
        assertThat(strict.forms()).isEqualTo(7);
        assertThat(strict.refused()).isEqualTo(2);
        assertThat(temp.resolve("严")).isDirectoryContaining("glob:**/专项业务费.xlsx");
        assertThatThrownBy(() -> ziping.merge(
                        year.folder(), year.folder().received().resolve("a.xlsx"), MergeOptions.USUAL, Progress.NONE))
                .isInstanceOf(YearFolderException.class);
    }

    // The forms that a ledger shows.

    @Test
    void aFormIsReadAgainFromItsBytes() throws Exception {
        byte[] two = workbook(YearFolders.withError(1), YearFolders.form(3));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream members = new ZipOutputStream(zip, StandardCharsets.UTF_8)) {
            members.putNextEntry(new ZipEntry("公积金/两个.xlsx"));
            members.write(two);
        }
        year.receive("收件.zip", zip.toByteArray(), JAN_5);
        year.receive("9.xlsx", YearFolders.form(9), JAN_5);
        Ledger ledger = ledger();

        Reading first = ziping.form(year.folder(), ledger.projects().get(0).current());
        assertThat(first.evaluation().indicators().get(1).score()).isNull();
        assertThat(first.source().mainSheet()).isEqualTo("信息化运维项目");
        assertThat(first.source().place(FieldPath.of(Field.PROJECT))).isNotNull();
        assertThat(first.findings()).extracting(Finding::rule).contains("missing-value");
        Reading third = ziping.form(year.folder(), ledger.projects().get(2).current());
        assertThat(third.evaluation().project()).isEqualTo("专项业务费");
        Reading ninth = ziping.form(year.folder(), ledger.projects().get(8).current());
        assertThat(ninth.findings())
                .containsExactlyElementsOf(
                        ziping.check(List.of(year.folder().received().resolve("9.xlsx")), null, Progress.NONE)
                                .findings());
        assertThat(ziping.counting(year.folder(), ledger))
                .extracting(form -> form.evaluation().project())
                .containsExactly("信息化运维项目", "专项业务费", "住房公积金互联网业务运行专项");
    }

    @Test
    void aFormThatChangedSinceIsRefused() throws Exception {
        year.receive("1.xlsx", YearFolders.form(1), JAN_5);
        year.receive("照片.jpg", new byte[] {1}, JAN_5);
        Ledger ledger = ledger();
        ReceivedItem item = ledger.projects().get(0).current();
        year.receive("1.xlsx", YearFolders.withError(1), JAN_5);

        assertThatThrownBy(() -> ziping.form(year.folder(), item))
                .isInstanceOf(YearFolderException.class)
                .hasMessage("“1.xlsx”已经被修改、移走或删除；请重新打开台账再试");
        assertThatThrownBy(() -> ziping.counting(year.folder(), ledger)).isInstanceOf(YearFolderException.class);
        assertThatThrownBy(() -> ziping.form(year.folder(), ledger.unmatched().get(0)))
                .isInstanceOf(YearFolderException.class);
    }

    @Test
    void twoVersionsAreCompared() throws Exception {
        year.receive("a.xlsx", YearFolders.withError(1), JAN_5);
        year.receive("b.xlsx", YearFolders.form(1), JAN_9);
        LedgerProject project = ledger().projects().get(0);
        List<Reading> versions = new ArrayList<>();
        for (ReceivedItem item : project.received()) {
            versions.add(ziping.form(year.folder(), item));
        }

        assertThat(Ziping.compare(versions.get(1), versions.get(0)).settled())
                .extracting(Finding::rule)
                .contains("missing-value");
        assertThat(Ziping.compare(versions.get(1), versions.get(0)).added()).isEmpty();
        assertThat(Ziping.compare(versions.get(1), versions.get(0)).fields())
                .anySatisfy(change -> assertThat(change.name()).isEqualTo("三级指标“巡检次数”的得分"));
    }
}
