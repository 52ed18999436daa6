package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.files.TextLines;
import io.github.ziping.job.Progress;
import io.github.ziping.returns.Reminder;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is reminded of what: each unit of its own alone, and nobody of what is in order. */
class RemindersTest {
    private static final String TIME = "2025-01-05T02:00:00Z";

    @TempDir
    private Path temp;

    private YearFolders year;

    @BeforeEach
    void folder() throws Exception {
        year = YearFolders.nine(TestOffice.open(), temp, "甲项目|甲所|李", "乙项目|甲 所|周", "丙项目|丙处|", "丁项目||孙");
        Files.write(year.folder().root().resolve("设置.txt"), TextLines.bytes(List.of("年度：2024", "截止日期：2025-01-31")));
    }

    private List<Reminder> reminders() throws Exception {
        return Ziping.reminders(Ziping.office(year.folder(), null).ledger(year.folder(), Progress.NONE));
    }

    private Reminder of(String unit) throws Exception {
        return reminders().stream()
                .filter(reminder -> reminder.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aUnitThatSentNothing() throws Exception {
        assertThat(reminders())
                .extracting(Reminder::unit)
                .containsExactly(String.valueOf(YearFolders.form(1).unit()), "甲所", "丙处");
        Reminder reminder = of("甲所");
        assertThat(reminder.contacts()).containsExactly("李", "周");
        assertThat(reminder.lines())
                .containsExactly(
                        "甲所：",
                        "",
                        "2024年度项目支出绩效自评表还没有交齐：2 个项目没有收到。详见下面的清单。",
                        "截止日期是 2025年1月31日（含当日），请按时交回；已经过了的，请尽快交回。",
                        "",
                        "一、还没有收到自评表的项目",
                        "",
                        "1. 甲项目",
                        "2. 乙项目",
                        "",
                        "请把填好的自评表交来（表格文件，不是扫描件或照片）。已经交了的，请告诉我们是哪个文件、什么时候交的。");
    }

    /** What is in order, or has nothing but warnings, is nobody's debt; an older version that was in order pays nothing. */
    @Test
    void whatCameAndIsNoUse() throws Exception {
        year.receive("1.xlsx", YearFolders.form(1).withProject("甲项目").withUnit("甲所"), TIME);
        year.receive("2.xlsx", YearFolders.withError(1).withProject("甲项目").withUnit("甲所"), "2025-01-06T02:00:00Z");
        year.receive("丙处/丙项目.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8), TIME);
        Reminder faulty = of("甲所");
        assertThat(faulty.missing()).isEqualTo(1);
        assertThat(faulty.faulty()).isEqualTo(1);
        assertThat(faulty.text())
                .contains("：1 个项目没有收到，1 份有错误。")
                .contains("二、有错误的自评表，请改正后重新提交\n\n1. 甲项目，文件 2.xlsx\n   (1) 错误　")
                .doesNotContain("丙");
        Reminder unread = of("丙处");
        assertThat(unread.unread()).isEqualTo(1);
        assertThat(unread.text()).contains("一、读不出的文件，请重新提交\n\n1. 丙项目，文件 丙项目.xlsx\n   (1) 错误　");

        year.receive("3.xlsx", YearFolders.form(1).withProject("甲项目").withUnit("甲所"), "2025-01-07T02:00:00Z");
        year.receive("4.xlsx", YearFolders.form(1).withProject("乙项目").withUnit("甲所"), "2025-01-07T02:00:00Z");
        assertThat(reminders()).extracting(Reminder::unit).doesNotContain("甲所");
    }

    /** What was not sent out yet is no unit's debt, once the office sends at all. */
    @Test
    void whatWasNotSentOut() throws Exception {
        year.send("甲项目.xlsx", YearFolders.form(1).withProject("甲项目").withUnit("甲所"));
        assertThat(reminders()).extracting(Reminder::unit).containsExactly("甲所");
        assertThat(of("甲所").missing()).isEqualTo(1);
    }
}
