package io.github.ziping.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.testing.TextGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where forms begin and end on sheets drawn as text. */
class FormRegionsTest {
    private static final List<String> FORM = List.of(
            "项目支出绩效自评表",
            "（2024年度）",
            "项目名称|甲项目",
            "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
            "|年度资金总额|100|100|90|10|90%|9",
            "年度总体目标|预期目标|||实际完成情况",
            "|建成三处|||建成三处",
            "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
            "产出指标|数量指标|巡检次数|≥12次|13次|90|90",
            "总分|||||100|99");

    /** The first and the last row of each form, as spreadsheets count them. */
    private static List<String> rows(List<String> lines) throws OoxmlException {
        SheetGrid sheet =
                new TextGrid().sheet("表", lines.toArray(String[]::new)).grid();
        List<String> found = new ArrayList<>();
        for (FormRegion region : FormRegions.find(sheet, sheet.words())) {
            List<SheetGrid.Row> rows = region.grid().rows();
            found.add(rows.get(0).index() + 1 + "-" + (rows.get(rows.size() - 1).index() + 1)
                    + (region.isForm() ? "" : " none"));
        }
        return found;
    }

    private static List<String> lines(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }

    @Test
    void anotherFormBeginsWithItsTitle() throws OoxmlException {
        assertThat(rows(lines(FORM, FORM.toArray(String[]::new)))).containsExactly("1-10", "11-20");
    }

    @Test
    void withoutATitleItBeginsWithItsProject() throws OoxmlException {
        List<String> untitled = FORM.subList(2, FORM.size());

        assertThat(rows(lines(untitled, untitled.toArray(String[]::new)))).containsExactly("1-8", "9-16");
    }

    @Test
    void theHeadingsOfTheNextPageBeginNone() throws OoxmlException {
        assertThat(rows(lines(FORM.subList(0, 9), FORM.get(7), "满意度指标|服务对象满意度|满意度|≥90%|91%|0|0", FORM.get(9))))
                .containsExactly("1-12");
    }

    @Test
    void anIndicatorThatIsCalledLikeALabelBeginsNone() throws OoxmlException {
        assertThat(rows(lines(FORM.subList(0, 9), "|质量指标|项目名称|规范|规范|0|0", FORM.get(9))))
                .containsExactly("1-11");
    }

    @Test
    void aListOfProjectsIsPartOfNone() throws OoxmlException {
        assertThat(rows(lines(FORM, "", "项目名称|年初预算数|全年预算数|全年执行数|执行率", "甲项目|100|100|90|90%", "乙项目|1|1|1|100%")))
                .containsExactly("1-10");
    }

    @Test
    void whatFollowsWithoutATitleTakesNoRowFromTheTableAbove() throws OoxmlException {
        List<String> open = new ArrayList<>(FORM.subList(0, 9));
        open.add("|质量指标|完好率|≥90%|91%|5|5");
        open.add("总分：99分　评价等级：优");
        open.add("2024年度项目清单");
        open.add("序号|项目名称|实施单位|预算金额（万元）");
        open.add("1|甲项目|甲中心|120");

        assertThat(rows(lines(open, FORM.toArray(String[]::new)))).first().isEqualTo("1-11");
    }

    @Test
    void remarksAboveATitleBelongToNoForm() throws OoxmlException {
        assertThat(rows(lines(List.of("附件3", "注：请认真填写", ""), FORM.toArray(String[]::new))))
                .containsExactly("4-13");
    }

    @Test
    void formsMayStandSideBySide() throws OoxmlException {
        SheetGrid sheet = new TextGrid()
                .sheet("表", FORM.stream().map(line -> wide(line) + "|" + line).toArray(String[]::new))
                .grid();

        assertThat(FormRegions.find(sheet, sheet.words()))
                .extracting(FormRegion::isForm)
                .containsExactly(true, true);
    }

    private static String wide(String line) {
        return line + "|".repeat(8 - (int) line.chars().filter(c -> c == '|').count());
    }

    @Test
    void aTableAloneIsNoForm() throws OoxmlException {
        assertThat(rows(FORM.subList(7, 9))).containsExactly("1-2 none");
    }
}
