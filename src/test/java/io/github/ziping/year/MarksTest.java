package io.github.ziping.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.files.TextLines;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Roster;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 采用.txt and 定稿.txt, which people and the program write into by turns. */
class MarksTest {
    private static final String SUM = "0123456789abcdef".repeat(4);

    @TempDir
    private Path temp;

    private YearFolder folder;

    @BeforeEach
    void folder() {
        folder = new YearFolder(temp);
    }

    private static Roster.Entry entry(String project, @Nullable String unit) {
        return new Roster.Entry("名单", new CellRef(1, 0), project, null, null, unit, null, null, null, null, "万元");
    }

    private static ReceivedItem item(String file) {
        return new ReceivedItem(
                file, "自评", false, null, SUM, ReceivedItem.Content.FORM, null, null, List.of(), null, null);
    }

    private List<String> lines(String name) throws IOException {
        return TextLines.read(temp.resolve(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void aChoiceStaysBesideWhatPeopleWrote() throws IOException {
        Files.write(
                temp.resolve("采用.txt"),
                "# 局里定的\r\n甲\\自评表.xlsx\r\n乙.xlsx ｜ 设备购置 ｜ 乙所\r\n".getBytes(Charset.forName("GBK")));

        Choices.choose(folder, entry("设备购置", "丙所"), item("丙.xlsx"));
        Choices.choose(folder, entry("设备购置", "丙所"), item("丙 (2).xlsx"));
        assertThat(TextLines.read(temp.resolve("采用.txt")))
                .containsExactly("# 局里定的", "甲\\自评表.xlsx", "乙.xlsx ｜ 设备购置 ｜ 乙所", "丙 (2).xlsx!自评 | 设备购置 | 丙所");
        assertThat(Choices.of(folder))
                .containsExactly(
                        new Choices.Choice(2, "甲/自评表.xlsx", "", ""),
                        new Choices.Choice(3, "乙.xlsx", "设备购置", "乙所"),
                        new Choices.Choice(4, "丙 (2).xlsx!自评", "设备购置", "丙所"));

        Choices.choose(folder, entry("设备购置", "乙 所"), null);
        assertThat(lines("采用.txt")).containsExactly("甲\\自评表.xlsx", "丙 (2).xlsx!自评 | 设备购置 | 丙所");
    }

    @Test
    void aNameWithABarIsSplitByTabs() throws IOException {
        Choices.choose(folder, entry("甲|乙", null), item("a|b.xlsx"));

        assertThat(Choices.of(folder)).containsExactly(new Choices.Choice(2, "a|b.xlsx!自评", "甲|乙", ""));
    }

    @Test
    void aProjectHasOneFinalForm() throws IOException {
        Instant when = Instant.parse("2026-01-20T07:30:00Z");
        FinalForms.finalise(folder, entry("运维", "甲所"), item("旧.xlsx"), when);
        FinalForms.finalise(folder, entry("运维", null), item("别的.xlsx"), when);
        FinalForms.finalise(folder, entry("运维", "甲所"), item("新.xlsx"), when);

        assertThat(lines("定稿.txt"))
                .containsExactly(
                        "别的.xlsx!自评 | 运维 |  | " + SUM + " | 2026-01-20 15:30",
                        "新.xlsx!自评 | 运维 | 甲所 | " + SUM + " | 2026-01-20 15:30");
        assertThat(FinalForms.of(folder))
                .containsExactly(
                        new FinalForms.FinalForm(2, "别的.xlsx!自评", "运维", "", SUM),
                        new FinalForms.FinalForm(3, "新.xlsx!自评", "运维", "甲所", SUM));

        FinalForms.reopen(folder, entry("运维", "甲所"));
        assertThat(lines("定稿.txt")).hasSize(1);
    }

    @Test
    void aLineWithoutAChecksumMakesNothingFinal() throws IOException {
        Files.writeString(temp.resolve("定稿.txt"), "新.xlsx | 运维 | 甲所 | 12ab | 昨天");

        assertThat(FinalForms.of(folder)).containsExactly(new FinalForms.FinalForm(1, "新.xlsx", "运维", "甲所", ""));
    }

    @Test
    void aNameThatBeginsLikeARemarkIsNone() throws IOException {
        Choices.choose(folder, entry("运维", null), item("#1 自评表.xlsx"));

        assertThat(Choices.of(folder)).containsExactly(new Choices.Choice(2, "#1 自评表.xlsx!自评", "运维", ""));
        Choices.choose(folder, entry("运维", null), null);
        assertThat(Choices.of(folder)).isEmpty();
    }

    @Test
    void takingBackWhatNobodySaidMakesNoFile() throws IOException {
        Choices.choose(folder, entry("运维", null), null);

        assertThat(temp.resolve("采用.txt")).doesNotExist();
    }
}
