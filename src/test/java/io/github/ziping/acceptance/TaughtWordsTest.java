package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.files.TextLines;
import io.github.ziping.finding.Finding;
import io.github.ziping.job.Progress;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import io.github.ziping.testing.UnknownHeading;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.Ledger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 词语.txt: what headings of others' forms mean, which the office says once and every way of reading the folder knows. */
class TaughtWordsTest {
    private static final String HEADING = "做到了什么";

    @TempDir
    private Path temp;

    private YearFolders year;

    @BeforeEach
    void folder() throws Exception {
        year = YearFolders.nine(TestOffice.open(), temp, "甲项目|甲所|李");
        byte[] form = UnknownHeading.form(HEADING + "：");
        year.receive("外表.xlsx", form, "2025-01-05T02:00:00Z");
    }

    private Ledger ledger() throws Exception {
        return Ziping.office(year.folder(), null).ledger(year.folder(), Progress.NONE);
    }

    private List<String> unknown() throws Exception {
        List<String> unknown = new ArrayList<>();
        for (Finding finding : ledger().findings()) {
            if (finding.rule().equals("unknown-heading")) {
                unknown.add(finding.subject() + " " + finding.expected());
            }
        }
        return unknown;
    }

    private void words(Charset charset, String... lines) throws Exception {
        Files.write(
                year.folder().root().resolve("词语.txt"),
                String.join("\r\n", lines).getBytes(charset));
    }

    @Test
    void theFindingSaysWhatToTeach() throws Exception {
        assertThat(unknown()).containsExactly(HEADING + " null");

        Ziping.teach(year.folder(), HEADING, "actual");
        assertThat(unknown()).isEmpty();
        assertThat(ledger().notes()).isEmpty();
        assertThat(TextLines.read(year.folder().root().resolve("词语.txt")))
                .hasSize(2)
                .last()
                .isEqualTo("做到了什么 | 实际完成值");

        Ziping.teach(year.folder(), HEADING, null);
        assertThat(unknown()).hasSize(1);
    }

    /** A heading of which a field is near says the field's name, which may be taught as it is. */
    @Test
    void theNearestFieldIsOneOfTheFields() throws Exception {
        byte[] form = new TextGrid()
                .sheet(
                        "自评表",
                        "项目支出绩效自评表",
                        "（2024年度）",
                        "项目名称|甲项目",
                        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏离因素及措施",
                        "产出指标|数量指标|巡检次数|≥12次|13次|50|50|无",
                        "效益指标|社会效益指标|系统可用率|≥95%|96%|40|40|无")
                .xlsx();
        Finding finding = TestOffice.open().read(form, "外表.xlsx").get(0).findings().stream()
                .filter(each -> each.rule().equals("unknown-heading"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.subject()).isEqualTo("偏离因素及措施");
        assertThat(finding.expected()).isEqualTo("偏差原因分析及改进措施");
        Ziping.teach(year.folder(), finding.subject(), Objects.requireNonNull(finding.expected()));
        Ziping taught = Ziping.office(year.folder(), null);
        assertThat(taught.read(form, "外表.xlsx").get(0).findings())
                .extracting(Finding::rule)
                .doesNotContain("unknown-heading");
    }

    @Test
    void everyFieldCanBeTaughtByEitherName() throws Exception {
        assertThat(Ziping.fields())
                .containsEntry("weight", "分值")
                .containsEntry("deviation", "偏差原因分析及改进措施")
                .containsEntry("ordinal", "序号");
        assertThat(new HashSet<>(Ziping.fields().values()))
                .hasSameSizeAs(Ziping.fields().keySet());
        assertThat(List.copyOf(Ziping.fields().keySet()))
                .startsWith("project", "year")
                .endsWith("grade", "note");
        for (String key : Ziping.fields().keySet()) {
            Ziping byKey = TestOffice.open().withWord("某某栏", key);
            Ziping byName = TestOffice.open().withWord("某某栏", Ziping.fields().get(key));
            assertThat(byName.profile()).as(key).isEqualTo(byKey.profile());
        }
    }

    @Test
    void linesAreReadAsPeopleWriteThem() throws Exception {
        words(Charset.forName("GBK"), "# 各处的叫法", "", "做到 了什么：｜实际完成值");
        // a colon is no part of a heading, blanks are none
        assertThat(unknown()).isEmpty();
        words(StandardCharsets.UTF_16, "\ufeff做到了什么\tactual");
        assertThat(unknown()).isEmpty();
        words(StandardCharsets.UTF_8, "做到了什么 | actual", "做到了什么 | ordinal", "做到了什么 | 得分", "做到了什么 | actual");
        assertThat(unknown()).isEmpty();
    }

    @Test
    void aLineThatMeansNothingIsToldAndDoesNothing() throws Exception {
        words(StandardCharsets.UTF_8, "做到了什么 | 不知道", "做到了什么", "| actual", "做到了什么 | actual");

        assertThat(unknown()).isEmpty();
        List<String> notes = ledger().notes();
        assertThat(notes).hasSize(3);
        assertThat(notes.get(0))
                .startsWith("词语.txt 第 1 行“做到了什么 | 不知道”没有这样的含义，没有起作用；可以写 项目名称、")
                .contains("、分值、");
        assertThat(notes.get(1)).startsWith("词语.txt 第 2 行“做到了什么 | ”看不懂，没有起作用；");
        assertThat(notes.get(2)).startsWith("词语.txt 第 3 行“ | actual”看不懂，没有起作用；");
    }

    /** The other cells of the form are read and told as before. */
    @Test
    void aHeadingThatIsNothingToBeFilledInIsNotTold() throws Exception {
        Ziping plain = Ziping.office(year.folder(), null);
        byte[] form = new TextGrid()
                .sheet(
                        "自评表",
                        "项目支出绩效自评表",
                        "（2024年度）",
                        "项目名称|甲项目",
                        "经办电话|12345",
                        "内部编号|A-7",
                        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|佐证材料（页）|评分办法",
                        "产出指标|数量指标|巡检次数|≥12次|13次|50|50|3|甲",
                        "效益指标|社会效益指标|系统可用率|≥95%|96%|40|40|4|乙")
                .xlsx();
        assertThat(unknown(plain, form)).containsExactly("经办电话 A4", "佐证材料 H6", "评分办法 I6");

        Ziping.setAside(year.folder(), "佐证材料");
        assertThat(TextLines.read(year.folder().root().resolve("词语.txt")))
                .last()
                .isEqualTo("佐证材料 | 不用填");
        assertThat(ledger().notes()).isEmpty();
        Ziping taught = Ziping.office(year.folder(), null);
        assertThat(unknown(taught, form)).hasSize(2).doesNotContain("佐证材料 H6");
        assertThat(taught.read(form, "外表.xlsx").get(0).evaluation())
                .isEqualTo(plain.read(form, "外表.xlsx").get(0).evaluation());

        words(StandardCharsets.UTF_8, "经办电话 | 不用填", "佐证材料｜不 用 填", "评分办法 | 得分", "评分办法 | 不用填");
        assertThat(ledger().notes()).isEmpty();
        // of the two labels above the table one is left
        assertThat(unknown(Ziping.office(year.folder(), null), form)).containsExactly("内部编号 A5");
        Ziping.teach(year.folder(), "佐证材料", null);
        assertThat(unknown(Ziping.office(year.folder(), null), form)).contains("佐证材料 H6");
    }

    private static List<String> unknown(Ziping office, byte[] form) throws Exception {
        return office.read(form, "外表.xlsx").get(0).findings().stream()
                .filter(finding -> finding.rule().equals("unknown-heading"))
                .map(finding -> finding.subject() + " "
                        + Objects.requireNonNull(finding.cell()).address())
                .toList();
    }

    @Test
    void teachingRefusesWhatIsNoField() {
        assertThatThrownBy(() -> Ziping.teach(year.folder(), HEADING, "nosuch"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("没有字段“nosuch”");
        assertThatThrownBy(() -> Ziping.teach(year.folder(), " \n", "weight"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("没有写表头");
        assertThat(year.folder().root().resolve("词语.txt")).doesNotExist();
    }

    @Test
    void headingsOfAnyKindAreKept() throws Exception {
        words(StandardCharsets.UTF_8, "# 手写", "别的 | 得分");
        for (String heading : List.of("#号", "甲|乙", "#甲|乙", "两\n行", "＃")) {
            Ziping.teach(year.folder(), heading, "weight");
            Ziping.teach(year.folder(), heading, "score");
        }
        assertThat(TextLines.read(year.folder().root().resolve("词语.txt")))
                .containsExactly("# 手写", "别的 | 得分", "| #号 | 得分", "甲|乙\t得分", "|\t#甲|乙\t得分", "两 行 | 得分", "| ＃ | 得分");
        assertThat(ledger().notes()).isEmpty();
    }

    @Test
    void anotherOfficeKnowsTheWordsToo() throws Exception {
        Ziping.teach(year.folder(), HEADING, "actual");

        assertThat(Ziping.office(year.folder(), Ziping.DEFAULT_OFFICE).name()).isEqualTo(Ziping.DEFAULT_OFFICE);
        assertThat(Ziping.office(year.folder(), Ziping.DEFAULT_OFFICE).profile())
                .isEqualTo(TestOffice.open().withWord(HEADING, "actual").profile());
    }
}
