package io.github.ziping.write.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FormHtml;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.HtmlGrid;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.PrintedTexts;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The official form on a page, held against its workbook as POI sees it. */
@Tag("slow")
class FormHtmlTest {
    private static final String HOSTILE =
            "<script>alert(1)</script>\"&'`</td>]]><!--\u200b\u202e\u0001\u0000\u2028\ufeff\ud800\uffff{{project}}&amp;";

    private static final Ziping SHANGHAI = TestOffice.open();
    private static final Ziping MINISTRY = TestOffice.mof();

    private record Case(String name, SelfEvaluation form) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> forms() {
        List<Case> cases = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            cases.add(new Case(String.valueOf(form.project()), form));
        }
        cases.add(new Case("ten lines", of("第1行\n二\n三\n四\n五\n六\n七\n八\n九\n第10行", 3)));
        cases.add(new Case("hostile", of(HOSTILE, 2)));
        cases.add(new Case("several pages", of("很长的文字。".repeat(150), 12)));
        cases.add(new Case(
                "an indicator over pages",
                FormEdits.set(NineForms.all().get(1), "indicators[2].deviation", longText())));
        cases.add(new Case("without sources", withFunds(new Funds("元", total(), List.of()))));
        cases.add(new Case("of a stated rate", withFunds(new Funds("万元", FundLine.EMPTY, List.of(total())))));
        cases.add(new Case("empty", SelfEvaluation.EMPTY));
        LongStream.range(0, 20).forEach(seed -> cases.add(new Case("seed " + seed, RandomForms.of(seed))));
        LongStream.range(0, 3).forEach(seed -> cases.add(new Case("long seed " + seed, RandomForms.longOf(seed))));
        return cases.stream();
    }

    private static String longText() {
        return IntStream.range(0, 2500).mapToObj(i -> "第" + i * i % 9973 + "句。").collect(Collectors.joining());
    }

    private static FundLine total() {
        BigDecimal amount = new BigDecimal("1234567.5");
        return new FundLine("年度资金总额", amount, amount, new BigDecimal("-12.345"), BigDecimal.TEN, null, null);
    }

    private static SelfEvaluation withFunds(Funds funds) {
        SelfEvaluation form = NineForms.all().get(0);
        return new SelfEvaluation(
                form.title(),
                form.year(),
                form.project(),
                form.authority(),
                form.unit(),
                funds,
                form.expectedGoal(),
                form.actualResult(),
                form.indicators(),
                null,
                null,
                null);
    }

    private static SelfEvaluation of(String text, int indicators) {
        List<Indicator> list = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            BigDecimal points = new BigDecimal("45.00");
            list.add(new Indicator(
                    text, text, text, Target.of(text), Actual.of(text), points, new BigDecimal("44.5"), text));
        }
        FundLine line = new FundLine(text, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE, null, null, null);
        return new SelfEvaluation(
                text,
                2024,
                text,
                text,
                text,
                new Funds(text, total(), List.of(line, line)),
                text,
                text,
                list,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsWhatTheWorkbookShows(Case one) throws IOException {
        isAsPrinted(SHANGHAI, one.form());
        isAsPrinted(MINISTRY, one.form());
    }

    private static void isAsPrinted(Ziping office, SelfEvaluation form) throws IOException {
        HtmlGrid shown = HtmlGrid.of(office.formHtml(form, List.of()).table());
        try (XSSFWorkbook printed = new XSSFWorkbook(new ByteArrayInputStream(office.fill(form)))) {
            XSSFSheet sheet = printed.getSheetAt(0);
            assertThat(shown.texts()).isEqualTo(PrintedTexts.of(sheet, 100));
            assertThat(shown.merges()).isEqualTo(PrintedTexts.merges(sheet, 100));
            assertThat(shown.cells().keySet()).contains("A" + (sheet.getLastRowNum() + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isMarkupOfClassesAlone(Case one) {
        List<Finding> findings = findings(one.form().paths(), HOSTILE);
        for (Ziping office : List.of(SHANGHAI, MINISTRY)) {
            FormHtml html = office.formHtml(one.form(), findings);
            Set<String> elements = new TreeSet<>();
            Set<String> attributes = new TreeSet<>();
            Set<String> classes = new TreeSet<>();
            Set<String> ids = new TreeSet<>();
            for (Element element :
                    HtmlGrid.elements(HtmlGrid.document(html.table()).getDocumentElement(), "*")) {
                elements.add(element.getTagName());
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    attributes.add(element.getAttributes().item(i).getNodeName());
                }
                classes.addAll(HtmlGrid.classes(element));
                assertThat(!element.hasAttribute("id") || ids.add(element.getAttribute("id")))
                        .as("one element of each id")
                        .isTrue();
            }
            assertThat(elements)
                    .isSubsetOf("div", "table", "caption", "colgroup", "col", "tbody", "tr", "th", "td", "span", "a");
            assertThat(attributes)
                    .isSubsetOf(
                            "class",
                            "id",
                            "role",
                            "tabindex",
                            "aria-label",
                            "aria-hidden",
                            "scope",
                            "colspan",
                            "rowspan",
                            "href");
            assertThat(html.table()).doesNotContain("style=", "\u202e", "\u200b");
            classes.removeAll(Set.of("", "n", "b0", "ziping-form", "scale-96"));
            String css = office.formStylesheet();
            assertThat(classes).allSatisfy(name -> assertThat(css).containsPattern("\\." + name + "[ {,]"));
        }
    }

    private static List<Finding> findings(List<FieldPath> paths, String title) {
        return paths.stream()
                .map(path -> finding(path, Severity.WARNING, title))
                .toList();
    }

    private static Finding finding(@Nullable FieldPath field, Severity severity, String title) {
        Rule rule = new Rule("made-up", title, severity, null);
        return new Finding(rule, severity, "表.xlsx", null, null, null, field, "错", "改", null, null);
    }

    /** Each value is another one, so that it stands in one cell alone. */
    private static SelfEvaluation ofDifferentValues() {
        FundLine total = line("年度资金总额：", "1001", "1002", "701.4");
        FundLine source = line("其中：当年财政拨款", "701", "702", "351");
        FundLine other = line("其他资金", "300", "300", "350.4");
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            indicators.add(new Indicator(
                    "一级" + i,
                    "二级" + i,
                    "三级" + i,
                    Target.of("目标" + i),
                    Actual.of("完成" + i),
                    new BigDecimal(30 + i),
                    new BigDecimal(20 + i),
                    "原因" + i));
        }
        return new SelfEvaluation(
                "标题表",
                2024,
                "项目甲",
                "部门乙",
                "单位丙",
                new Funds("万元", total, List.of(source, other)),
                "预期丁",
                "完成戊",
                indicators,
                null,
                null,
                null);
    }

    private static FundLine line(String label, String initial, String annual, String executed) {
        return new FundLine(
                label,
                new BigDecimal(initial),
                new BigDecimal(annual),
                new BigDecimal(executed),
                label.startsWith("年度") ? BigDecimal.TEN : null,
                null,
                null);
    }

    @Test
    void aFindingStandsAtTheCellOfItsValue() {
        SelfEvaluation form = ofDifferentValues();
        // 701.4 ÷ 1002 = 0.7000, of 10 points 7; with 20 + 21 + 22 that is 70; weights 10 + 30 + 31 + 32
        Map<String, String> expected = Map.ofEntries(
                Map.entry("title", "标题表"),
                Map.entry("project", "项目甲"),
                Map.entry("authority", "部门乙"),
                Map.entry("unit", "单位丙"),
                Map.entry("funds.total.initialBudget", "1,001.00"),
                Map.entry("funds.total.annualBudget", "1,002.00"),
                Map.entry("funds.total.executed", "701.40"),
                Map.entry("funds.total.weight", "10.00"),
                Map.entry("funds.total.ratePercent", "70.00"),
                Map.entry("funds.total.score", "7.00"),
                Map.entry("funds.sources[0].label", "其中：当年财政拨款"),
                Map.entry("funds.sources[0].initialBudget", "701.00"),
                Map.entry("funds.sources[0].ratePercent", "50.00"),
                Map.entry("funds.sources[1].label", "其他资金"),
                Map.entry("funds.sources[1].executed", "350.40"),
                Map.entry("expectedGoal", "预期丁"),
                Map.entry("actualResult", "完成戊"),
                Map.entry("indicators[0].level1", "一级0"),
                Map.entry("indicators[1].level2", "二级1"),
                Map.entry("indicators[2].level3", "三级2"),
                Map.entry("indicators[2].target", "目标2"),
                Map.entry("indicators[1].actual", "完成1"),
                Map.entry("indicators[1].weight", "31.00"),
                Map.entry("indicators[2].score", "22.00"),
                Map.entry("indicators[0].deviation", "原因0"),
                Map.entry("totalWeight", "103.00"),
                Map.entry("totalScore", "70.00"),
                Map.entry("grade", "中"));
        List<FieldPath> paths = form.paths();
        FormHtml html = SHANGHAI.formHtml(form, findings(paths, "错"));
        HtmlGrid grid = HtmlGrid.of(html.table());
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i).toString();
            String cell = html.cellOf(i);
            if (expected.containsKey(path)) {
                found.add(path);
                assertThat(cell).as(path).isNotNull();
                String address = String.valueOf(cell).replace("cell-", "");
                assertThat(grid.texts()).as(path).containsEntry(address, expected.get(path));
                assertThat(grid.cells().get(address).getAttribute("id")).isEqualTo(cell);
                assertThat(marks(grid, address)).contains("#finding-" + (i + 1));
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(expected.keySet()));
    }

    private static List<String> marks(HtmlGrid grid, String address) {
        return HtmlGrid.elements(grid.cells().get(address), "a").stream()
                .map(mark -> mark.getAttribute("href"))
                .toList();
    }

    @Test
    void aCellHasAllItsFindingsAndTheClassOfTheGravest() {
        FieldPath score = FieldPath.indicator(1, Field.SCORE);
        List<Finding> findings = List.of(
                finding(score, Severity.INFO, "一"),
                finding(null, Severity.ERROR, "二"),
                finding(score, Severity.ERROR, "得分<大于>分值"),
                finding(score, Severity.WARNING, "四"),
                finding(FieldPath.indicator(99, Field.SCORE), Severity.ERROR, "五"),
                finding(FieldPath.of(Field.INDICATORS), Severity.ERROR, "六"),
                finding(FieldPath.of(Field.PROJECT), Severity.INFO, "七"));
        FormHtml html = SHANGHAI.formHtml(ofDifferentValues(), findings);

        assertThat(html.cellOf(0))
                .isEqualTo("cell-G13")
                .isEqualTo(html.cellOf(2))
                .isEqualTo(html.cellOf(3));
        assertThat(html.cellOf(1)).isNull();
        assertThat(html.cellOf(4)).isNull();
        assertThat(html.cellOf(5)).isNull();
        assertThat(html.cellOf(6)).isEqualTo("cell-B3");
        HtmlGrid grid = HtmlGrid.of(html.table());
        assertThat(HtmlGrid.classes(grid.cells().get("G13")))
                .contains("has-error")
                .doesNotContain("has-info");
        assertThat(HtmlGrid.classes(grid.cells().get("B3"))).contains("has-info");
        assertThat(marks(grid, "G13")).containsExactly("#finding-1", "#finding-3", "#finding-4");
        assertThat(HtmlGrid.elements(grid.cells().get("G13"), "a").get(1).getAttribute("aria-label"))
                .isEqualTo("第 3 条，错误：得分<大于>分值");
    }

    @Test
    void aLevelOfSeveralIndicatorsIsMarkedWhereItStands() {
        SelfEvaluation form = NineForms.all().get(0);
        // the nine's first form has eight indicators below 产出指标, from the second one on
        Finding fifth = finding(FieldPath.indicator(4, Field.LEVEL1), Severity.ERROR, "错");
        FormHtml html = SHANGHAI.formHtml(form, List.of(fifth));
        String address = String.valueOf(html.cellOf(0)).replace("cell-", "");
        assertThat(HtmlGrid.of(html.table()).texts()).containsEntry(address, "产出指标");
    }

    @Test
    void whatAnOfficeDoesNotPrintHasNoCell() {
        // the ministry's form has no sum of weights and no grade
        FormHtml html = MINISTRY.formHtml(
                ofDifferentValues(), List.of(finding(FieldPath.of(Field.GRADE), Severity.ERROR, "错")));
        assertThat(html.cellOf(0)).isNull();
    }

    @Test
    void headingsAreTold() {
        HtmlGrid grid =
                HtmlGrid.of(SHANGHAI.formHtml(ofDifferentValues(), List.of()).table());
        Map<String, String> texts = grid.texts();
        for (Map.Entry<String, String> heading : Map.of(
                        "项目名称", "row", "年初预算数", "col", "三级指标", "col", "三级1", "row", "总分", "row")
                .entrySet()) {
            String address = texts.entrySet().stream()
                    .filter(text -> text.getValue().equals(heading.getKey()))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            assertThat(grid.cells().get(address).getAttribute("scope")).isEqualTo(heading.getValue());
        }
    }

    @Test
    void theNinesFindingsAllHaveACellOrConcernNoValue() {
        for (SelfEvaluation form : NineForms.all()) {
            List<Finding> findings = SHANGHAI.check(Reading.of(form, "forms.json"));
            FormHtml html = SHANGHAI.formHtml(form, findings);
            for (int i = 0; i < findings.size(); i++) {
                FieldPath field = findings.get(i).field();
                boolean value = field != null && field.field().kind() != Field.Kind.PART;
                assertThat(html.cellOf(i) != null).as(findings.get(i).text()).isEqualTo(value);
            }
        }
    }

    @Test
    void aPageBreakStartsABodyWithTheHeadingsAgain() {
        FormHtml html = SHANGHAI.formHtml(of("很长的文字。".repeat(150), 12), List.of());
        List<Element> bodies = HtmlGrid.elements(HtmlGrid.document(html.table()).getDocumentElement(), "tbody");
        assertThat(bodies).hasSizeGreaterThan(2);
        for (Element body : bodies.subList(1, bodies.size())) {
            assertThat(HtmlGrid.classes(body)).contains("page");
            assertThat(HtmlGrid.classes(HtmlGrid.elements(body, "tr").get(0))).contains("repeated");
        }
        assertThat(HtmlGrid.classes(HtmlGrid.elements(bodies.get(0), "tr").get(0)))
                .doesNotContain("repeated");
    }

    @Test
    void theStyleSheetConcernsItsOwnTableAlone() {
        for (Ziping office : List.of(SHANGHAI, MINISTRY)) {
            assertThat(office.formStylesheet().lines())
                    .allMatch(line ->
                            line.startsWith(".ziping-form") || line.matches("@page ziping-form\\{.*|@media print\\{|}"))
                    .noneMatch(line -> line.contains("<") || line.matches(".*, (?!\\.ziping-form).*\\{.*"));
        }
    }

    @Test
    void aTextThatNoCellHoldsIsRefusedAsInTheWorkbook() {
        SelfEvaluation form = of("字".repeat(32_768), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> SHANGHAI.formHtml(form, List.of()));
    }

    /** A level's label stands on each of the many pages that it fills itself. */
    @Test
    void aFormOfAThousandPagesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHANGHAI.formHtml(of(longText(), 2), List.of()))
                .withMessageContaining("个字符");
    }
}
