package io.github.ziping.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Limits;
import io.github.ziping.testing.HostileXlsx;
import io.github.ziping.testing.TestOffice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Small files that were built to hold a reader up: each is read or refused within what {@link Limits} allow. The timeout is a
 * net for a reader that hangs, no measure of speed.
 */
@Tag("slow")
@Timeout(20)
class HostileInputsTest {
    private static final String END = "</sheetData></worksheet>";
    private static final String HEADINGS = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施";
    private static final String FUNDS = "资金来源|年初预算数|全年预算数|全年执行数|分值|执行率|得分";

    private final Ziping ziping = TestOffice.open();

    /** What the file's findings say, its forms' included, and each form's checks. */
    private String told(byte[] file, String name) {
        StringBuilder told = new StringBuilder();
        try {
            for (Reading reading : ziping.read(file, name)) {
                for (Finding finding : ziping.check(reading)) {
                    told.append(finding).append('\n');
                }
            }
        } catch (UnreadableException e) {
            e.findings().forEach(finding -> told.append(finding).append('\n'));
        }
        return told.toString();
    }

    private String told(HostileXlsx file) {
        return told(file.bytes(), "a.xlsx");
    }

    private static HostileXlsx book() {
        return new HostileXlsx();
    }

    @Test
    void aTextInAMillionRuns() {
        HostileXlsx inline = book().sheet(
                        "<row><c t=\"inlineStr\"><is>", 1_000_000, i -> "<r><t>a</t></r>", "</is></c></row>" + END);
        HostileXlsx shared = book().sheet("<row><c t=\"s\"><v>0</v></c></row>", 0, i -> "", END)
                .strings(1_000_002, i -> i == 0 ? "<si>" : i == 1_000_001 ? "</si>" : "<r><t>a</t></r>");

        assertThat(inline.deflated().bytes()).hasSizeLessThan(60_000);
        assertThat(told(inline)).contains("unreadable-file", "超过 32767 个字符");
        assertThat(told(shared)).contains("unreadable-file", "超过 32767 个字符");
    }

    @Test
    void aTextInAMillionPieces() {
        assertThat(told(book().sheet("<row><c t=\"str\"><v>", 1_000_000, i -> "a<!-- -->", "</v></c></row>" + END)))
                .contains("超过 32767 个字符");
    }

    @Test
    void aTargetThatGoesUpAMillionFolders() {
        String up = "../".repeat(80_000);

        assertThat(told(book().sheetIn(up + "xl/worksheets/sheet1.xml"))).contains("unreadable-file");
    }

    @Test
    void aRowWithoutEnd() {
        assertThat(told(book().sheet("<row>", 3_000_000, i -> "<c r=\"A1\"><v>1</v></c>", "</row>" + END)))
                .contains("第 1 行的单元格超过 16384 个");
    }

    @Test
    void aMillionEmptyCells() {
        assertThat(told(book().sheet("<row>", 1_000_000, i -> "<c r=\"A1\"/>", "</row>" + END)))
                .contains("not-a-form");
    }

    @Test
    void anElementOfAMillionAttributes() {
        assertThat(told(book().sheet("<row><c ", 1_000_000, i -> "a=\"\" ", "/></row>" + END)))
                .contains("超过 256 个属性");
    }

    @Test
    void nestedElements() {
        HostileXlsx file = book().sheet("<row><c>", 1_000_000, i -> "<a>", "</c></row>" + END);

        assertThat(told(file)).contains("不是完整的 XML");
    }

    @Test
    void sheetsThatShareOnePart() {
        HostileXlsx file = book().sheet(2000, i -> HEADINGS);
        for (int i = 0; i < 4_000; i++) {
            file.sheetIn("worksheets/sheet1.xml");
        }

        assertThat(told(file)).contains("两张工作表共用内部文件 xl/worksheets/sheet1.xml");
    }

    @Test
    void mergesOverAllColumnsOnManySheets() {
        HostileXlsx file = book();
        for (int sheet = 0; sheet < 200; sheet++) {
            file.sheet(
                    "<row r=\"3000\"><c r=\"XFD3000\"><v>1</v></c></row></sheetData><mergeCells>",
                    2_000,
                    i -> "<mergeCell ref=\"A" + (i + 1) + ":XFD" + (i + 1) + "\"/>",
                    "</mergeCells></worksheet>");
        }

        assertThat(told(file)).contains("合并区域所占的列合计超过 1000000 列");
    }

    @Test
    void mergedHeadingsOverHiddenTexts() {
        // each heading hides thousands of texts, and each row of the table asks whether it does
        HostileXlsx file = book().sheet(
                        "",
                        20_000,
                        i -> HostileXlsx.row(i, i % 2 == 0 ? HEADINGS : "甲|乙|丙" + i + "|1|1|1|1|x"),
                        "</sheetData><mergeCells><mergeCell ref=\"A1:H1\"/><mergeCell ref=\"A2:H20000\"/></mergeCells></worksheet>");

        assertThat(told(file)).isNotEmpty();
    }

    @Test
    void rowsOfSixteenThousandHeadings() {
        String wide = (HEADINGS + "|").repeat(2_047) + "得分";

        assertThat(told(book().sheet(30, i -> wide))).contains("not-a-form");
    }

    @Test
    void rowsOfNearHeadings() {
        StringBuilder wide = new StringBuilder(HEADINGS);
        for (int i = 0; i < 110; i++) {
            wide.append("|实际完成的数").append((char) ('一' + i));
        }

        assertThat(told(book().sheet(1_500, i -> wide + "" + i))).isNotEmpty();
    }

    @Test
    void thousandsOfFormsSideBySide() {
        assertThat(told(book().sheet(10, i -> "项目名称|甲|".repeat(4_000)))).contains("并排的表超过 64 张");
    }

    @Test
    void projectRowsInsideATable() {
        // each 项目名称 inside the funds asks what follows it
        assertThat(told(book().sheet(60_000, i -> i == 0 ? FUNDS : i % 2 == 0 ? "项目名称|甲" : "其中：财政拨款|1|1|1")))
                .isNotEmpty();
    }

    @Test
    void remarksInsideATable() {
        // each remark asks whether the table goes on behind it
        assertThat(told(book().sheet(
                                60_000,
                                i -> i == 0
                                        ? "项目名称|甲"
                                        : i == 1 ? HEADINGS : i == 59_999 ? "a|b|c|1|1|1|1|" : "注：甲|实际完成值")))
                .isNotEmpty();
    }

    @Test
    void tensOfThousandsOfIndicatorsThatAreWrong() {
        List<String> rows = new ArrayList<>(List.of("项目名称|甲", FUNDS, "年度资金总额|1|1|1|10|100|10", HEADINGS));
        String told = told(book().sheet(20_000, i -> i < rows.size() ? rows.get(i) : "产出指标|数量指标|指标" + i + "|x|y|z|w|"));

        assertThat(told).contains("另有 ");
        assertThat(told.lines()).hasSizeLessThan(2 * Limits.FINDINGS_IN_FORM + 200);
    }

    @Test
    void thousandsOfFormsOnOneSheet() {
        String[] rows = {"项目名称|甲", FUNDS, "年度资金总额|1|1|1|10|100|10", HEADINGS, "产出指标|数量指标|丙|x|y|z|w|"};

        assertThat(told(book().sheet(60_000, i -> rows[i % rows.length]))).contains("自评表超过 10000 张");
    }

    @Test
    void aLongTextThatManyCellsShare() {
        HostileXlsx file = book().sheet("", 100_000, i -> "<row><c t=\"s\"><v>0</v></c></row>", END)
                .strings(1, i -> "<si><t>" + "示例".repeat(16_000) + "</t></si>");

        // two thousand rows are kept where no heading stands, which is more than enough
        assertThat(told(file)).contains("文字超过 16777216 个字符");
        HostileXlsx headed = book().sheet("", 100_000, i -> "<row><c t=\"s\"><v>" + i % 2 + "</v></c></row>", END)
                .strings(2, i -> i == 1 ? "<si><t>项目名称</t></si>" : "<si><t>" + "示例".repeat(16_000) + "</t></si>");
        assertThat(told(headed)).contains("文字超过 16777216 个字符");
    }

    @Test
    void aChainOfFormulas() {
        String nested = "ABS(".repeat(38) + "A%d" + ")".repeat(38);
        HostileXlsx file = book().sheet(
                        HostileXlsx.row(0, "项目名称|甲") + HostileXlsx.row(1, HEADINGS),
                        5_000,
                        i -> "<row r=\"" + (i + 3) + "\"><c r=\"A" + (i + 3) + "\"><f>" + String.format(nested, i + 4)
                                + "</f></c><c r=\"C" + (i + 3) + "\" t=\"str\"><v>指标</v></c><c r=\"F" + (i + 3)
                                + "\"><f>SUM(A1:J2000)</f></c></row>",
                        END);

        assertThat(told(file)).isNotEmpty();
    }

    @Test
    void partsThatShareTheirBytes() {
        // tens of entries of the directory that all lead to one compressed megabyte
        byte[] file = book().part("xl/bomb.xml", HostileXlsx.repeated("", 1 << 20, i -> "a", ""))
                .bytes();
        byte[] doubled = Zips.withEveryEntryTwice(file);

        assertThat(told(doubled, "a.xlsx")).contains("unreadable-file");
    }

    @Test
    void nestedJson() {
        String deep = "{\"forms\":[" + "{\"source\":".repeat(900) + "1" + "}".repeat(900) + "]}";

        assertThat(told(json(deep), "a.json")).contains("嵌套超过 64 层").doesNotContain("nesting");
        assertThat(told(json("[".repeat(1_000_000)), "a.json")).contains("unreadable-file");
    }

    @Test
    void millionsOfValuesInJson() {
        String form = "{\"indicators\":[" + "{},".repeat(3_000_000) + "{}]}";

        assertThat(told(json("{\"forms\":[" + form + "]}"), "a.json")).contains("内容超过 200000 项");
    }

    @Test
    void millionsOfMembersInJson() {
        StringBuilder form = new StringBuilder("{\"forms\":[{");
        for (int i = 0; i < 150_000; i++) {
            form.append("\"m").append(i).append("\":1,");
        }

        assertThat(told(json(form + "\"x\":1}]}"), "a.json")).contains("不认识的成员");
    }

    @Test
    void millionsOfFormsInJson() {
        String form = "{\"funds\":{\"total\":{},\"sources\":[]},\"indicators\":[]},";

        assertThat(told(json("{\"forms\":[" + form.repeat(300_000) + "1]}"), "a.json"))
                .contains("超过 10000 项");
    }

    @Test
    void longWordsInJson() {
        assertThat(told(json("{\"forms\":[{\"title\":\"" + "a".repeat(30 << 20) + "\"}]}"), "a.json"))
                .contains("文字超过");
        assertThat(told(json("{\"forms\":[{\"" + "a".repeat(100_000) + "\":1}]}"), "a.json"))
                .contains("成员名称超过");
        assertThat(told(json("{\"forms\":[{\"year\":" + "1".repeat(100_000) + "}]}"), "a.json"))
                .contains("数字超过");
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
