package io.github.ziping.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.Chromium;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.PageLooks;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import io.github.ziping.testing.YearFolders;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The open questions, answered by the keyboard alone; a second window agrees. */
@Tag("browser")
class SettlePageTest {
    private static final String TIME = "2025-01-05T02:00:00Z";

    @TempDir
    private Path temp;

    private YearFolders folder() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp, "甲项目|甲所|李", "大楼修缮项目|基建处|李");
        year.receive("1.xlsx", YearFolders.form(1), TIME);
        year.receive("5.xlsx", YearFolders.form(5), TIME);
        year.receive("6.xlsx", YearFolders.form(6).withUnit("上海公积金管理中心"), TIME);
        SelfEvaluation road = YearFolders.form(2).withProject("道路养护项目");
        year.receive("甲.xlsx", road, TIME);
        year.receive("乙.xlsx", road.withExpectedGoal("另一处的路"), TIME);
        year.receive("修缮.xlsx", YearFolders.form(3).withProject("大楼修缮工程项目").withUnit("基建处"), TIME);
        byte[] form = new TextGrid()
                .sheet(
                        "自评表",
                        "项目支出绩效自评表",
                        "（2024年度）",
                        "项目名称|甲项目",
                        "一级指标|二级指标|三级指标|年度指标值|做到了什么：|分值|得分|偏离因素及措施",
                        "产出指标|数量指标|巡检次数|≥12次|13次|50|50|无",
                        "效益指标|社会效益指标|系统可用率|≥95%|96%|40|40|无")
                .xlsx();
        year.receive("外表.xlsx", form, TIME);
        return year;
    }

    @Test
    void byTheKeyboardAlone() throws Exception {
        YearFolders year = folder();
        try (PageClient server = PageClient.start(year.folder().root());
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.origin() + "/settle");
            Page other = chromium.open(1366, 768);
            other.navigate(server.origin() + "/settle");
            assertThat(page.locator("#settle-count")).hasText("有 6 个问题等待确认");
            PageLooks.check(page, "settle");

            PageLooks.tabTo(page, "button[value=SAME_UNIT]");
            page.keyboard().press("Enter");
            assertThat(page.locator("#settle-count")).hasText("有 5 个问题等待确认");
            assertThat(page.locator("#settle-title")).isFocused();
            assertThat(other.locator("#settle-count")).hasText("有 5 个问题等待确认");
            assertThat(other.locator("#nav .mark")).hasText("5");
            assertThat(other.locator("#change")).containsText("可上报");

            PageLooks.tabTo(page, "select[name=field]");
            for (int i = 0; i < 40 && !"actual".equals(page.evaluate("() => document.activeElement.value")); i++) {
                page.keyboard().press("ArrowDown");
            }
            PageLooks.tabTo(page, "form[action='/settle/word'] button");
            page.keyboard().press("Enter");
            assertThat(page.locator("#said")).containsText("表头“做到了什么”是“实际完成值”");
            assertThat(other.locator("#said")).containsText("表头“做到了什么”是“实际完成值”");

            PageLooks.tabTo(page, "#said button");
            page.keyboard().press("Enter");
            assertThat(page.locator("#change")).containsText("取消：");
            assertThat(other.locator("#settle-count")).hasText("有 5 个问题等待确认");
            PageLooks.check(page, "settle-said");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    /** A file that comes meanwhile brings another question, and takes nothing from who is about to answer one. */
    @Test
    void whatIsChosenStays() throws Exception {
        YearFolders year = folder();
        try (PageClient server = PageClient.start(year.folder().root());
                Chromium chromium = Chromium.start()) {
            Page page = chromium.open(1366, 768);
            page.navigate(server.origin() + "/settle");
            assertThat(page.locator("#settle-count")).hasText("有 6 个问题等待确认");
            Locator field = page.locator("select[name=field]").last();
            Locator aside = page.locator("button[formaction='/settle/aside']").last();
            field.selectOption("deviation");
            aside.focus();
            year.receive("另一份.xlsx", YearFolders.form(4).withProject("大楼修缮改造项目").withUnit("基建处"), TIME);
            assertThat(page.locator("#settle-count")).hasText("有 7 个问题等待确认");
            assertThat(field).hasValue("deviation");
            assertThat(aside).isFocused();

            // of buttons that look the same it is the same question's, wherever that stands now
            page.locator("button[value=not-listed]").last().focus();
            String question =
                    "() => document.activeElement.value + ' ' + document.activeElement.form.elements.id.value";
            Object before = page.evaluate(question);
            year.receive("甲一份.xlsx", YearFolders.form(7).withProject("大楼修缮二期项目").withUnit("基建处"), TIME);
            year.receive("最后.xlsx", YearFolders.form(8).withProject("大楼修缮三期项目").withUnit("基建处"), TIME);
            assertThat(page.locator("#settle-count")).hasText("有 9 个问题等待确认");
            assertThat(page.evaluate(question)).isEqualTo(before);
            assertThat(field).hasValue("deviation");
        }
    }
}
