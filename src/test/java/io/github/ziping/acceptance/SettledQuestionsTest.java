package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.files.TextLines;
import io.github.ziping.finding.Finding;
import io.github.ziping.job.Progress;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.Answer;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.SettledQuestion;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 确认.txt: what the office looked at once and found right is not asked again, until somebody takes the line away. */
class SettledQuestionsTest {
    private static final String JAN_5 = "2025-01-05T02:00:00Z";
    private static final String USUAL = "上海市公积金管理中心";

    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path temp;

    private YearFolders year;

    @BeforeEach
    void folder() throws Exception {
        year = YearFolders.nine(ziping, temp, "大楼修缮项目|基建处|李");
    }

    private Ledger ledger() throws Exception {
        return ziping.ledger(year.folder(), Progress.NONE);
    }

    private List<Finding> findings(String rule) throws Exception {
        return ledger().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private LedgerProject project(int number) throws Exception {
        return ledger().projects().get(number - 1);
    }

    private void lines(Charset charset, String... lines) throws Exception {
        Files.write(
                year.folder().root().resolve("确认.txt"),
                String.join("\r\n", lines).getBytes(charset));
    }

    private List<String> lines() throws Exception {
        return TextLines.read(year.folder().root().resolve("确认.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** Three forms without a fault of their own, the last of which spells its unit otherwise. */
    private void receiveVariant() throws Exception {
        year.receive("1.xlsx", YearFolders.form(1).withUnit(USUAL), JAN_5);
        year.receive("5.xlsx", YearFolders.form(5).withUnit(USUAL), JAN_5);
        year.receive("6.xlsx", YearFolders.form(6).withUnit("上海公积金管理中心"), JAN_5);
    }

    @Test
    void twoSpellingsOfOneUnit() throws Exception {
        receiveVariant();
        Finding finding = findings("name-variant").get(0);
        assertThat(project(6).state()).isEqualTo(ProjectState.WARNINGS);
        assertThat(Answer.of(finding)).containsExactly(Answer.SAME_UNIT, Answer.DIFFERENT_UNITS);

        Ziping.settle(year.folder(), finding, Answer.SAME_UNIT, null);
        assertThat(lines()).containsExactly("名称 | " + USUAL + " | 上海公积金管理中心 | 同一单位");
        assertThat(findings("name-variant")).isEmpty();
        assertThat(project(6).state()).isEqualTo(ProjectState.READY);
        assertThat(project(6).current().unit()).isEqualTo(USUAL);
        assertThat(ledger().notes()).isEmpty();

        Ziping.settle(year.folder(), finding, Answer.DIFFERENT_UNITS, null);
        assertThat(lines()).containsExactly("名称 | " + USUAL + " | 上海公积金管理中心 | 不同");
        assertThat(findings("name-variant")).isEmpty();
        assertThat(project(6).current().unit()).isEqualTo("上海公积金管理中心");

        Ziping.unsettle(year.folder(), Ziping.settled(year.folder()).get(0));
        assertThat(lines()).isEmpty();
        assertThat(findings("name-variant")).hasSize(1);
    }

    /** Where the list says no unit, a form goes back to the one that it names: to one folder, when both names are one unit's. */
    @Test
    void whatGoesBackToOneUnitIsInOneFolder() throws Exception {
        year = YearFolders.nine(ziping, Files.createDirectory(temp.resolve("另")), "甲项目||李", "乙项目||李");
        year.receive("甲.xlsx", YearFolders.withError(1).withProject("甲项目").withUnit("某某一所"), JAN_5);
        year.receive("乙.xlsx", YearFolders.withError(2).withProject("乙项目").withUnit("老一所"), JAN_5);
        assertThat(ziping.returnForms(year.folder(), null, Progress.NONE).units())
                .extracting(unit -> String.valueOf(unit.folder().getFileName()))
                .contains("某某一所", "老一所");

        lines(StandardCharsets.UTF_8, "名称 | 某某一所 | 老一所 | 同一单位");
        assertThat(ziping.returnForms(year.folder(), temp.resolve("退"), Progress.NONE)
                        .units())
                .filteredOn(unit -> unit.forms() > 0)
                .extracting(unit -> unit.folder().getFileName() + " " + unit.forms())
                .containsExactly("某某一所 2");
    }

    @Test
    void whatTheListCallsAUnitCountsBeforeAllElse() throws Exception {
        lines(
                StandardCharsets.UTF_8,
                "名称 | 市基建办 | 基建处 | 同一单位",
                "名称 | 基建科 | 市基建办 | 同一单位",
                "名称 | 甲 | 基建科 | 同一单位",
                "名称 | 基建处 | 甲 | 同一单位");
        for (String unit : List.of("市基建办", "基建科", "甲", "基 建处", "基建处")) {
            year.receive("表.xlsx", YearFolders.form(1).withProject("大楼修缮项目").withUnit(unit), JAN_5);
            assertThat(project(10).current().unit()).as(unit).isEqualTo("基建处");
        }
    }

    @Test
    void twoFormsThatAreNotOneProject() throws Exception {
        SelfEvaluation form = YearFolders.form(1).withProject("道路养护项目");
        year.receive("处/甲.xlsx", form, JAN_5);
        year.receive("处/乙.xlsx", form.withExpectedGoal("另一处的路"), JAN_5);
        year.receive("处/丙.xlsx", form.withExpectedGoal("第三处的路"), JAN_5);
        List<Finding> found = findings("duplicate-project");
        assertThat(found).hasSize(2);

        assertThat(Answer.of(found.get(0))).containsExactly(Answer.NOT_REPEATED);
        Ziping.settle(year.folder(), found.get(0), Answer.NOT_REPEATED, null);
        assertThat(findings("duplicate-project")).containsExactly(found.get(1));
        Ziping.settle(year.folder(), found.get(1), Answer.NOT_REPEATED, null);
        assertThat(findings("duplicate-project")).isEmpty();
        assertThat(lines())
                .hasSize(2)
                .allMatch(line -> line.matches("重复 \\| 处/.\\.xlsx!.+ \\| 处/.\\.xlsx!.+ \\| 不是重复"));

        // moved away: the answer is about nothing, and no word of it
        Files.delete(year.folder().received().resolve("处/丙.xlsx"));
        assertThat(ledger().notes()).isEmpty();
    }

    @Test
    void aLineNamesFilesAsPeopleDo() throws Exception {
        SelfEvaluation form = YearFolders.form(1).withProject("道路养护项目");
        year.receive("处/甲.xlsx", form, JAN_5);
        year.receive("处/乙.xlsx", form.withExpectedGoal("另一处的路"), JAN_5);
        assertThat(findings("duplicate-project")).hasSize(1);

        lines(Charset.forName("GBK"), "重复｜处\\甲.XLSX｜处\\乙.xlsx｜不是重复");
        assertThat(findings("duplicate-project")).isEmpty();
        lines(StandardCharsets.UTF_8, "重复\t处/乙.xlsx\t处/甲.xlsx\t不重复");
        assertThat(findings("duplicate-project")).isEmpty();
        lines(StandardCharsets.UTF_8, "重复 | 处/乙.xlsx | 处/丙.xlsx | 不是重复");
        assertThat(findings("duplicate-project")).hasSize(1);
        assertThat(ledger().notes()).isEmpty();
    }

    @Test
    void twoNamesThatAreNearlyTheSame() throws Exception {
        year.receive("1.xlsx", YearFolders.form(1), JAN_5);
        year.receive("另.xlsx", YearFolders.form(1).withProject("信息化运维"), JAN_5);
        Finding similar = findings("similar-project").get(0);
        assertThat(similar.subject()).startsWith("1.xlsx!");

        Ziping.settle(year.folder(), similar, Answer.NOT_REPEATED, null);
        assertThat(findings("similar-project")).isEmpty();
        assertThat(findings("not-on-roster")).hasSize(1);
    }

    @Test
    void aFormOfAProjectThatItCallsOtherwise() throws Exception {
        year.receive("修缮.xlsx", YearFolders.form(1).withProject("大楼维修项目"), JAN_5);
        Finding finding = findings("not-on-roster").get(0);
        assertThat(finding.expected()).isEqualTo("大楼修缮项目");
        assertThat(Answer.of(finding)).containsExactly(Answer.LISTED_PROJECT);

        Ziping.settle(year.folder(), finding, Answer.LISTED_PROJECT, null);
        assertThat(lines()).containsExactly("项目 | 大楼维修项目 | 大楼修缮项目");
        assertThat(project(10).current().file()).isEqualTo("修缮.xlsx");
        assertThat(project(10).current().project()).isEqualTo("大楼修缮项目");
        assertThat(ledger().unmatched()).isEmpty();
        assertThat(findings("not-on-roster")).isEmpty();
        assertThat(findings("not-submitted")).hasSize(9);

        // another of the list
        Ziping.settle(
                year.folder(),
                finding,
                Answer.LISTED_PROJECT,
                YearFolders.form(9).project());
        assertThat(project(9).current().file()).isEqualTo("修缮.xlsx");
        assertThat(project(10).current()).isNull();

        // one that the list has not, or has no more
        Ziping.settle(year.folder(), finding, Answer.LISTED_PROJECT, "没有的项目");
        assertThat(findings("not-on-roster")).hasSize(1);
        assertThat(ledger().notes()).isEmpty();
    }

    /** What stands on the list by its own name is that project. */
    @Test
    void anOwnNameOnTheListCounts() throws Exception {
        year.receive("1.xlsx", YearFolders.form(1), JAN_5);
        lines(StandardCharsets.UTF_8, "项目 | " + YearFolders.form(1).project() + " | 大楼修缮项目");

        assertThat(project(1).current()).isNotNull();
        assertThat(project(10).current()).isNull();
    }

    @Test
    void aLineThatMeansNothingIsTold() throws Exception {
        lines(
                StandardCharsets.UTF_8,
                "# 备注",
                "名称 | 甲 | 乙",
                "名称 | 甲 | 乙 | 也许",
                "重复 | 甲.xlsx",
                "项目 | 甲",
                "别的 | 甲 | 乙",
                "名称 |  | 乙 | 不同",
                "名称 | 甲 | 乙 | 不同单位");

        assertThat(ledger().notes())
                .hasSize(6)
                .first()
                .asString()
                .isEqualTo("确认.txt 第 2 行“名称 | 甲 | 乙”看不懂，没有起作用；可以写 名称 | 甲 | 乙 | 同一单位（或 不同），"
                        + "重复 | 文件!工作表 | 文件!工作表 | 不是重复，项目 | 表上的名称 | 名单上的名称");
        assertThat(Ziping.settled(year.folder()))
                .containsExactly(new SettledQuestion(8, Answer.DIFFERENT_UNITS, "甲", "乙"));
        // what is no answer stays where people wrote it
        Ziping.unsettle(year.folder(), Ziping.settled(year.folder()).get(0));
        assertThat(lines()).hasSize(6);
    }

    @Test
    void theLastLineAboutTheSameCounts() throws Exception {
        lines(
                StandardCharsets.UTF_8,
                "名称 | 甲 | 乙 | 同一单位",
                "名称 | 乙 | 甲 | 不同",
                "项目 | 丙 | 丁",
                "项目 | 丙 | 戊",
                "重复 | a.xlsx | b.xlsx | 不是重复",
                "重复 | B.xlsx | a.xlsx | 不是重复");

        assertThat(Ziping.settled(year.folder()))
                .extracting(SettledQuestion::text)
                .containsExactly("名称 | 乙 | 甲 | 不同", "项目 | 丙 | 戊", "重复 | B.xlsx | a.xlsx | 不是重复");
        Ziping.unsettle(year.folder(), Ziping.settled(year.folder()).get(0));
        assertThat(Ziping.settled(year.folder())).hasSize(2);
    }

    @Test
    void aFaultIsNoQuestion() throws Exception {
        year.receive("1.xlsx", YearFolders.withError(1), JAN_5);
        for (Finding finding : ledger().findings()) {
            assertThat(Answer.of(finding)).isEmpty();
            assertThatThrownBy(() -> Ziping.settle(year.folder(), finding, Answer.SAME_UNIT, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(year.folder().root().resolve("确认.txt")).doesNotExist();
    }

    /** What goes up is the very form that was answered for, of several in a file, by the names that count. */
    @Test
    void whatGoesUpHasTheNamesThatCount() throws Exception {
        SelfEvaluation other = YearFolders.form(2);
        SelfEvaluation renamed = YearFolders.form(1).withProject("大楼维修项目").withUnit("老基建处");
        year.receive("两份.json", Ziping.json(List.of(other, renamed)), JAN_5);
        lines(StandardCharsets.UTF_8, "项目 | 大楼维修项目 | 大楼修缮项目", "名称 | 基建处 | 老基建处 | 同一单位");

        assertThat(ziping.counting(year.folder(), ledger()))
                .extracting(form -> form.evaluation().project() + " "
                        + form.evaluation().unit() + " " + form.evaluation().expectedGoal())
                .containsExactly(
                        other.project() + " " + other.unit() + " " + other.expectedGoal(),
                        "大楼修缮项目 基建处 " + renamed.expectedGoal());
    }
}
