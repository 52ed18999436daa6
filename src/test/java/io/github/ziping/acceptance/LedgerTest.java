package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import io.github.ziping.job.ExitCodes;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.PrepareOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.job.year.LedgerFormat;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolderException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year's folder with the nine projects, as it fills in January: what the ledger says of it is written here by hand. */
class LedgerTest {
    private static final String JAN_5 = "2025-01-05T02:00:00Z";
    private static final String JAN_9 = "2025-01-09T02:31:00Z";
    private static final String JAN_12 = "2025-01-12T02:00:00Z";

    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path temp;

    private YearFolders year;

    @BeforeEach
    void folder() throws Exception {
        year = YearFolders.nine(ziping, temp, "大楼修缮项目|行政处|李");
    }

    private Ledger ledger() throws IOException {
        return ziping.ledger(year.folder(), Progress.NONE);
    }

    private LedgerProject project(int number) throws IOException {
        return ledger().projects().get(number - 1);
    }

    private static String files(List<ReceivedItem> items) {
        return String.join(" ", items.stream().map(ReceivedItem::file).toList());
    }

    private static List<String> rules(ReceivedItem item) {
        return item.findings().stream().map(Finding::rule).toList();
    }

    private static byte[] zip(Charset names, Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aNewFolderHasSentNothing() throws IOException {
        Ledger ledger = ledger();

        assertThat(ledger.year()).isEqualTo(2024);
        assertThat(ledger.projects()).hasSize(10).allMatch(project -> project.state() == ProjectState.NOT_SENT);
        assertThat(ledger.projects().get(9).entry().unit()).isEqualTo("行政处");
        assertThat(ledger.projects().get(9).entry().contact()).isEqualTo("李");
        assertThat(ledger.notes()).isEmpty();
        assertThat(ExitCodes.of(ledger)).isEqualTo(1);
    }

    /** All nine as they were published: two have an error, two a warning, five neither. */
    @Test
    void theNineFormsAsTheyWere() throws IOException {
        for (int i = 1; i <= 9; i++) {
            year.receive(i + ".xlsx", YearFolders.form(i), JAN_5);
        }

        Ledger ledger = ledger();
        assertThat(ledger.projects().subList(0, 9))
                .extracting(LedgerProject::state)
                .containsExactly(
                        ProjectState.READY,
                        ProjectState.WARNINGS,
                        ProjectState.WARNINGS,
                        ProjectState.ERRORS,
                        ProjectState.READY,
                        ProjectState.READY,
                        ProjectState.READY,
                        ProjectState.READY,
                        ProjectState.ERRORS);
        assertThat(ledger.projects().subList(0, 9))
                .extracting(project -> String.valueOf(project.current().score()))
                .containsExactly("98.97", "98.93", "98.50", "98.93", "99.86", "98.00", "98.42", "96.85", "98.80");
        LedgerProject last = ledger.projects().get(8);
        assertThat(last.current().count(Severity.ERROR)).isEqualTo(1);
        assertThat(last.current().count(Severity.WARNING)).isEqualTo(2);
        assertThat(last.current().count(Severity.INFO)).isEqualTo(2);
        assertThat(last.current().grade()).isEqualTo("优");
        assertThat(last.lastFinding().rule()).isEqualTo("cost-deviation");
        assertThat(ledger.projects().get(9).state()).isEqualTo(ProjectState.NOT_SENT);
        // as check counts: 2 errors, 4 warnings, 9 of information, and what is missing
        assertThat(ledger.findings()).hasSize(16);
    }

    @Test
    void aWorkbookInTheFolderWasSent() throws IOException {
        year.send("信息化运维项目.xlsx", YearFolders.form(1).withProject("信息化运维项目"));
        year.send("发给二科的表.xlsx", YearFolders.form(2));
        Files.writeString(year.folder().sent().resolve("专项业务费（改）.xlsx"), "坏了");

        assertThat(project(1).sent()).isEqualTo("信息化运维项目.xlsx");
        assertThat(project(2).sent()).isEqualTo("发给二科的表.xlsx");
        assertThat(project(3).sent()).isEqualTo("专项业务费（改）.xlsx");
        assertThat(project(3).state()).isEqualTo(ProjectState.MISSING);
        assertThat(project(4).state()).isEqualTo(ProjectState.NOT_SENT);
    }

    @Test
    void whatIsStillComingIsNobodysForm() throws IOException {
        byte[] form = ziping.fill(YearFolders.form(1));
        year.receive("~$信息化运维项目.xlsx", "锁".getBytes(StandardCharsets.UTF_8), JAN_5);
        year.receive(".ziping-77-1.tmp", form, JAN_5);
        year.receive(".信息化运维项目.xlsx.crdownload", form, JAN_5);
        year.receive("信息化运维项目.xlsx.part", form, JAN_5);
        year.receive("信息化运维项目.xlsx.crdownload", form, JAN_5);

        assertThat(project(1).state()).isEqualTo(ProjectState.NOT_SENT);
        assertThat(project(1).received()).isEmpty();
        assertThat(ledger().unreadable()).isZero();
        assertThat(ledger().unmatched())
                .extracting(item -> item.label() + " " + item.gravest().message())
                .containsExactly("信息化运维项目.xlsx.crdownload 这是没有下载完的文件，没有读取", "信息化运维项目.xlsx.part 这是没有下载完的文件，没有读取");
    }

    /** Cut anywhere, a file that is being copied gives a ledger, in which it is not read, and no fault of the program. */
    @Test
    void aHalfCopiedFileIsNotRead() throws IOException {
        byte[] form = ziping.fill(YearFolders.form(1));
        for (int bytes : List.of(0, 1, 30, 1000, form.length / 2, form.length - 30, form.length - 1)) {
            year.receive("信息化运维项目.xlsx", Arrays.copyOf(form, bytes), JAN_5);
            List<Throwable> faults = new ArrayList<>();
            Ledger ledger = ziping.ledger(year.folder(), faults(faults));

            assertThat(ledger.projects().get(0).state()).as(bytes + " bytes").isEqualTo(ProjectState.UNREADABLE);
            assertThat(faults).isEmpty();
        }
        // as systems do that reserve the room first
        year.receive("信息化运维项目.xlsx", Arrays.copyOf(Arrays.copyOf(form, 1000), form.length), JAN_5);
        assertThat(project(1).state()).isEqualTo(ProjectState.UNREADABLE);
    }

    private static Progress faults(List<Throwable> faults) {
        return new Progress() {
            @Override
            public void step(int done, int total, String name) {}

            @Override
            public void fault(String name, Throwable fault) {
                faults.add(fault);
            }
        };
    }

    /** Files come, change and go while ledgers are made: each ledger is one, and the last one is right. */
    @Test
    void aLedgerIsMadeWhileFilesComeAndGo() throws Exception {
        byte[] form = ziping.fill(YearFolders.form(1));
        AtomicBoolean over = new AtomicBoolean();
        List<Throwable> faults = new ArrayList<>();
        Thread busy = new Thread(() -> {
            try {
                for (int i = 0; !over.get(); i++) {
                    Path below =
                            Files.createDirectories(year.folder().received().resolve("处" + i % 3));
                    Path file = below.resolve(i % 5 + ".xlsx");
                    Files.write(file, Arrays.copyOf(form, form.length - i % 7 * 1000));
                    if (i % 2 == 0) {
                        Files.delete(file);
                    }
                    if (i % 11 == 0) {
                        deleteAll(below);
                    }
                }
            } catch (IOException e) {
                faults.add(e);
            }
        });
        busy.start();
        for (int i = 0; i < 15; i++) {
            ziping.ledger(year.folder(), faults(faults));
        }
        over.set(true);
        busy.join();
        for (int i = 0; i < 3; i++) {
            deleteAll(year.folder().received().resolve("处" + i));
        }
        year.receive("最后.xlsx", form, JAN_5);

        assertThat(faults).isEmpty();
        assertThat(project(1).state()).isEqualTo(ProjectState.READY);
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    @Test
    void theNewestFormCountsAndOldOnesStay() throws IOException {
        year.receive("信息化运维项目.xlsx", YearFolders.withError(1), JAN_5);
        year.receive("二次/信息化运维项目 (2).xlsx", YearFolders.form(1), JAN_9);

        LedgerProject project = project(1);
        assertThat(files(project.received())).isEqualTo("二次/信息化运维项目 (2).xlsx 信息化运维项目.xlsx");
        assertThat(project.current()).isSameAs(project.received().get(0));
        assertThat(project.forms()).isEqualTo(2);
        assertThat(project.reason()).isEqualTo("收到时间最晚（2025-01-09 10:31）");
        assertThat(project.receivedAt()).isEqualTo(Instant.parse(JAN_9));
        assertThat(project.state()).isEqualTo(ProjectState.READY);
        assertThat(rules(project.received().get(1))).contains("missing-value");
        // two versions are no duplicates
        assertThat(ledger().findings()).extracting(Finding::rule).doesNotContain("duplicate-project", "missing-value");
    }

    @Test
    void whoSentTheFileBackDidSoAfterTheFirst() throws Exception {
        Path first = year.receive("信息化运维项目.xlsx", YearFolders.withError(1), JAN_9);
        ziping.annotate(List.of(first), ziping.check(List.of(first), null, Progress.NONE), temp.resolve("退"));
        byte[] copy = Files.readAllBytes(temp.resolve("退").resolve("信息化运维项目.xlsx"));
        year.receive("z/信息化运维项目.xlsx", copy, "2025-01-09T02:30:00Z");

        assertThat(project(1).current().file()).isEqualTo("z/信息化运维项目.xlsx");
        assertThat(project(1).reason()).isEqualTo("带有第1轮审核意见");
    }

    /** An archive of a Chinese Windows: names in GBK without a flag; it came when its file did. */
    @Test
    void anArchiveIsReadInPlace() throws Exception {
        Map<String, byte[]> members = new TreeMap<>();
        members.put("公积金/专项业务费.xlsx", ziping.fill(YearFolders.form(3)));
        members.put("公积金/说明.doc", new byte[] {1});
        members.put("公积金/补充公积金.xlsx", "坏了".getBytes(StandardCharsets.UTF_8));
        year.receive("收件.zip", zip(Charset.forName("GBK"), members), JAN_9);

        assertThat(project(3).current().file()).isEqualTo("收件.zip!公积金/专项业务费.xlsx");
        assertThat(project(3).receivedAt()).isEqualTo(Instant.parse(JAN_9));
        assertThat(project(5).state()).isEqualTo(ProjectState.UNREADABLE);
        assertThat(project(5).receivedAt()).isEqualTo(Instant.parse(JAN_9));
        assertThat(files(ledger().unmatched())).isEqualTo("收件.zip!公积金/说明.doc");
        assertThat(Ziping.received(year.folder(), project(3).current())).isEqualTo(members.get("公积金/专项业务费.xlsx"));
    }

    @Test
    void aNewerFileThatCannotBeReadIsToldAndTheOldOneCounts() throws IOException {
        year.receive("补充公积金.xlsx", YearFolders.form(5), JAN_5);
        year.receive("补充公积金 定稿.xlsx", "坏了".getBytes(StandardCharsets.UTF_8), JAN_9);

        LedgerProject project = project(5);
        assertThat(project.state()).isEqualTo(ProjectState.READY);
        assertThat(project.current().file()).isEqualTo("补充公积金.xlsx");
        assertThat(project.forms()).isEqualTo(1);
        assertThat(files(project.received())).isEqualTo("补充公积金.xlsx 补充公积金 定稿.xlsx");
        assertThat(project.notes()).containsExactly("较新的“补充公积金 定稿.xlsx”（2025-01-09 10:31）读不出：这是纯文本而不是 .xlsx 表格");
        assertThat(ExitCodes.of(ledger())).isEqualTo(3);
    }

    @Test
    void whatGivesNoForm() throws IOException {
        year.receive("补充公积金.xlsx", ziping.departmentWorkbook(null), JAN_5);
        year.send("专项业务费.xlsx", YearFolders.form(3));
        year.receive("专项业务费 盖章.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), JAN_9);
        year.receive("照片.jpg", new byte[] {1}, JAN_5);

        assertThat(project(5).state()).isEqualTo(ProjectState.MISSING);
        assertThat(project(5).notes()).containsExactly("收到的“补充公积金.xlsx”（2025-01-05 10:00）是空白表，没有填写");
        assertThat(project(3).state()).isEqualTo(ProjectState.UNREADABLE);
        assertThat(project(3).lastFinding().message()).isEqualTo("PDF 文件已损坏或不完整，无法打开");
        assertThat(files(ledger().unmatched())).isEqualTo("照片.jpg");
    }

    @Test
    void aBlankWorkbookThatNamesItsProjectWasNotHandedIn() throws IOException {
        SelfEvaluation goals = YearFolders.form(7);
        SelfEvaluation blank = goals.withIndicators(List.of())
                .withFunds(goals.funds().withSources(List.of()))
                .withExpectedGoal(null)
                .withActualResult(null);
        Path folder = temp.resolve("填报表");
        Path json = Files.write(temp.resolve("a.json"), Ziping.json(List.of(blank.withYear(2023))));
        ziping.prepare(List.of(json), folder, new PrepareOptions(2024, false), Progress.NONE);
        year.receive("交回.xlsx", Files.readAllBytes(folder.resolve("信息化建设项目.xlsx")), JAN_5);

        assertThat(project(7).state()).isEqualTo(ProjectState.MISSING);
        assertThat(project(7).received()).hasSize(1);
        assertThat(project(7).received().get(0).content()).isEqualTo(ReceivedItem.Content.BLANK);
    }

    @Test
    void aFormOfAnUnknownProjectIsListedWithTheNearestName() throws IOException {
        year.receive("a.xlsx", YearFolders.form(5).withProject("补充公积金业务"), JAN_5);

        Ledger ledger = ledger();
        assertThat(files(ledger.unmatched())).isEqualTo("a.xlsx");
        assertThat(ledger.unmatched().get(0).project()).isEqualTo("补充公积金业务");
        assertThat(rules(ledger.unmatched().get(0))).contains("not-on-roster");
        assertThat(ledger.projects().get(4).state()).isEqualTo(ProjectState.NOT_SENT);

        // the office knows better
        Files.writeString(year.folder().root().resolve("采用.txt"), "a.xlsx | 补充公积金\n");
        assertThat(project(5).state()).isEqualTo(ProjectState.WARNINGS);
        assertThat(ledger().unmatched()).isEmpty();
        assertThat(ledger().findings())
                .filteredOn(finding -> finding.rule().equals("not-submitted"))
                .extracting(Finding::project)
                .hasSize(9)
                .doesNotContain("补充公积金");
    }

    @Test
    void theOfficeChoosesAnOlderForm() throws IOException {
        year.receive("甲/运维.xlsx", YearFolders.form(1), JAN_5);
        year.receive("运维 新.xlsx", YearFolders.withError(1), JAN_9);
        year.receive("乙/运维.xlsx", YearFolders.form(2), JAN_5);
        Path choices = year.folder().root().resolve("采用.txt");

        // Notepad of a Chinese Windows; a name that two files have is none
        Files.write(choices, "# 局里定的\r\n甲\\运维.xlsx\r\n运维.xlsx\r\n没有.xlsx\r\n".getBytes(Charset.forName("GBK")));
        Ledger ledger = ledger();
        LedgerProject project = ledger.projects().get(0);
        assertThat(project.current().file()).isEqualTo("甲/运维.xlsx");
        assertThat(project.state()).isEqualTo(ProjectState.READY);
        assertThat(project.reason()).isEqualTo("按采用.txt");
        assertThat(project.notes()).containsExactly("按采用.txt采用“甲/运维.xlsx”，另有较新的“运维 新.xlsx”（2025-01-09 10:31）");
        assertThat(ledger.notes())
                .containsExactly(
                        "采用.txt 第 3 行“运维.xlsx”：收件里有 2 个文件叫这个名字，没有起作用；请连文件夹一起写，例如 乙/运维.xlsx",
                        "采用.txt 第 4 行“没有.xlsx”：收件里没有这个文件，没有起作用；核对文件名，或去掉这一行");

        Ziping.choose(year.folder(), project, project.received().get(1));
        assertThat(project(1).current().file()).isEqualTo("运维 新.xlsx");
        Ziping.choose(year.folder(), project, null);
        assertThat(project(1).current().file()).isEqualTo("甲/运维.xlsx");
    }

    /** A submission workbook of two projects, the second of which is chosen by its sheet. */
    @Test
    void aFileOfSeveralForms() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("两份"));
        Files.write(folder.resolve("a.xlsx"), ziping.fill(YearFolders.form(3)));
        Files.write(folder.resolve("b.xlsx"), ziping.fill(YearFolders.form(5)));
        ziping.merge(List.of(folder), temp.resolve("汇总.xlsx"), MergeOptions.USUAL, Progress.NONE);
        year.receive("汇总.xlsx", Files.readAllBytes(temp.resolve("汇总.xlsx")), JAN_5);
        year.receive("单独.xlsx", YearFolders.withError(5), JAN_9);

        assertThat(project(3).current().label()).startsWith("汇总.xlsx!");
        assertThat(project(3).state()).isEqualTo(ProjectState.WARNINGS);
        assertThat(project(5).state()).isEqualTo(ProjectState.ERRORS);
        Ziping.choose(year.folder(), project(5), project(5).received().get(1));
        assertThat(project(5).state()).isEqualTo(ProjectState.READY);
        assertThat(project(5).current().file()).isEqualTo("汇总.xlsx");
        assertThat(project(3).reason()).isEmpty();
    }

    /** Two forms of one project in one file are no copies of each other. */
    @Test
    void aProjectTwiceInOneFile() throws Exception {
        year.receive("全部.json", Ziping.json(List.of(YearFolders.withError(1), YearFolders.form(1))), JAN_5);

        assertThat(project(1).forms()).isEqualTo(2);
        assertThat(project(1).state()).isEqualTo(ProjectState.ERRORS);
        assertThat(project(1).reason()).isEqualTo("看不出先后，取文件名排在前面的");
    }

    @Test
    void aFinalFormStaysFinalAndALaterOneIsTold() throws Exception {
        Path first = year.receive("运维.xlsx", YearFolders.form(1), JAN_5);
        Ziping.finalise(year.folder(), project(1), project(1).current(), Instant.parse(JAN_9));
        assertThat(project(1).state()).isEqualTo(ProjectState.FINAL);
        assertThat(project(1).notes()).isEmpty();

        // a copy is no later version, nor is an older one
        year.receive("同一份.xlsx", Files.readAllBytes(first), JAN_12);
        year.receive("初稿.xlsx", YearFolders.withError(1), "2025-01-02T02:00:00Z");
        assertThat(project(1).notes()).isEmpty();
        assertThat(project(1).newer()).isZero();
        year.receive("又一份.xlsx", YearFolders.withError(1), JAN_12);
        LedgerProject project = project(1);
        assertThat(project.newer()).isEqualTo(1);
        assertThat(told(LedgerFormat.TEXT)).containsPattern("已定稿.*  4，有较新的 1  ");
        assertThat(told(LedgerFormat.JSON)).contains("\"newer\" : 1,");
        assertThat(project.state()).isEqualTo(ProjectState.FINAL);
        assertThat(project.current().file()).isEqualTo("运维.xlsx");
        assertThat(project.notes()).containsExactly("已定稿“运维.xlsx”，另收到较新的“又一份.xlsx”（2025-01-12 10:00）；要改用它，先取消定稿");

        // a name is nothing, the bytes are
        Files.delete(year.folder().received().resolve("同一份.xlsx"));
        Files.move(first, first.resolveSibling("改了名.xlsx"));
        assertThat(project(1).current().file()).isEqualTo("改了名.xlsx");
        year.receive("改了名.xlsx", YearFolders.withError(1), JAN_9);
        assertThat(project(1).state()).isEqualTo(ProjectState.ERRORS);
        assertThat(project(1).notes())
                .containsExactly("定稿的“运维.xlsx”在收件里找不到内容相同的文件（被修改、移走或删除了）；核对后重新定稿，或去掉 定稿.txt 第 2 行");

        Ziping.reopen(year.folder(), project(1));
        assertThat(project(1).notes()).isEmpty();
    }

    private String told(LedgerFormat format) throws Exception {
        return new String(ziping.ledger(ziping.ledger(year.folder(), Progress.NONE), format), StandardCharsets.UTF_8);
    }

    @Test
    void whatChangedSinceTheLedgerIsNeitherFinalNorShown() throws IOException {
        year.receive("运维.xlsx", YearFolders.form(1), JAN_5);
        LedgerProject before = project(1);
        year.receive("运维.xlsx", YearFolders.withError(1), JAN_9);

        assertThatThrownBy(() -> Ziping.finalise(year.folder(), before, before.current(), Instant.parse(JAN_9)))
                .isInstanceOf(YearFolderException.class)
                .hasMessageContaining("“运维.xlsx”已经被修改、移走或删除");
        assertThat(year.folder().root().resolve("定稿.txt")).doesNotExist();
        ReceivedItem invented = new ReceivedItem(
                "../名单.xlsx",
                null,
                true,
                null,
                before.current().sha256(),
                ReceivedItem.Content.FORM,
                null,
                null,
                List.of(),
                null,
                null);
        assertThatThrownBy(() -> Ziping.received(year.folder(), invented)).isInstanceOf(YearFolderException.class);
    }

    @Test
    void theChecksumIsThatOfTheFile() throws Exception {
        Path file = year.receive("运维.xlsx", YearFolders.form(1), JAN_5);

        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertThat(project(1).current().sha256()).isEqualTo(HexFormat.of().formatHex(sum));
    }

    @Test
    void nothingIsWrittenAmongWhatCameIn() throws IOException {
        year.receive("a/运维.xlsx", YearFolders.form(1), JAN_5);
        List<String> before = everything();

        ledger();
        Ziping.choose(year.folder(), project(1), project(1).current());

        assertThat(everything()).isEqualTo(before);
    }

    private List<String> everything() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(year.folder().received())) {
            for (Path path : paths.sorted().toList()) {
                all.add(path + " " + Files.getLastModifiedTime(path));
            }
        }
        return all;
    }

    /** Three units have a project of one name, one of them in two lines of the list. */
    @Test
    void unitsTellProjectsOfOneNameApart() throws IOException {
        YearFolders.list(
                year.folder().root().resolve("名单.xlsx"), List.of("设备购置|甲所|王", "设备购置|乙研究所|李", "设备购置|丙所|张", "设备购置|甲所|王"));
        SelfEvaluation form = YearFolders.form(5).withProject("设备购置");
        year.receive("1.xlsx", form.withUnit("乙研究所"), JAN_5);
        year.receive("2.xlsx", form.withUnit("丙所"), JAN_5);
        year.receive("丙所/设备购置.xlsx", "坏了".getBytes(StandardCharsets.UTF_8), JAN_9);
        year.send("设备购置（丙所）.xlsx", form);

        Ledger ledger = ledger();
        assertThat(ledger.projects())
                .extracting(project -> project.entry().unit() + " " + project.state() + " " + files(project.received())
                        + " " + project.sent())
                .containsExactly(
                        "甲所 NOT_SENT  null", "乙研究所 READY 1.xlsx null", "丙所 READY 2.xlsx 丙所/设备购置.xlsx 设备购置（丙所）.xlsx");
        assertThat(ledger.notes()).containsExactly("名单.xlsx 的 A2 和 A5 都是“设备购置”，同一单位，台账只列一次");
        assertThat(ledger.findings())
                .filteredOn(finding -> finding.rule().equals("not-submitted"))
                .allMatch(finding -> finding.message().contains("（甲所）"));
    }

    @Test
    void aListWithoutUnitsCannotTellThemApart() throws IOException {
        YearFolders.list(year.folder().root().resolve("名单.xlsx"), List.of("设备购置", "设备购置"));
        SelfEvaluation form = YearFolders.form(5).withProject("设备购置");
        year.receive("1.xlsx", form.withUnit("乙研究所"), JAN_5);
        year.receive("2.xlsx", form.withUnit("丙所"), JAN_9);

        Ledger ledger = ledger();
        assertThat(ledger.notes()).containsExactly("名单.xlsx 的 A2 和 A3 都是“设备购置”，又没有写实施单位：收到的表都算在前一个；在名单上写明实施单位");
        assertThat(ledger.projects().get(0).notes())
                .containsExactly("收到的各份实施单位不同（丙所、乙研究所），可能不是同一个项目；是不同的项目的，在名单上分别列出并写明实施单位");
        assertThat(ledger.projects().get(1).state()).isEqualTo(ProjectState.NOT_SENT);
    }

    @Test
    void aBrokenListCostsTheProjectsAndNothingElse() throws IOException {
        year.receive("a.xlsx", YearFolders.form(1), JAN_5);
        Files.writeString(year.folder().root().resolve("名单.xlsx"), "坏了");

        Ledger ledger = ledger();
        assertThat(ledger.projects()).isEmpty();
        assertThat(files(ledger.unmatched())).isEqualTo("a.xlsx");
        assertThat(ledger.unmatched().get(0).count(Severity.ERROR)).isZero();
        assertThat(ledger.findings().get(ledger.findings().size() - 1).file()).isEqualTo("名单.xlsx");
        assertThat(ExitCodes.of(ledger)).isEqualTo(4);

        Files.delete(year.folder().root().resolve("名单.xlsx"));
        assertThat(ledger().findings()).anyMatch(finding -> finding.message().equals("年度文件夹里没有名单"));
    }
}
