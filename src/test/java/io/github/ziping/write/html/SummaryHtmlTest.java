package io.github.ziping.write.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.MergeSort;
import io.github.ziping.job.Progress;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.HtmlGrid;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.PrintedTexts;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.SubmissionBook;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.UnfinishedForms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.yaml.snakeyaml.Yaml;

/** 汇总表 on a page, held against the merged workbook as POI sees it. */
@Tag("slow")
class SummaryHtmlTest {
    private static final Ziping SHANGHAI = TestOffice.open();
    private static final Ziping MINISTRY = TestOffice.mof();

    @TempDir
    Path folder;

    private record Batch(String name, Ziping office, List<SelfEvaluation> forms, MergeSort sort) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Batch> batches() {
        List<SelfEvaluation> nine = NineForms.all();
        List<SelfEvaluation> twice = new ArrayList<>(nine);
        twice.add(FormEdits.set(nine.get(3), "actualResult", "第二次报送"));
        List<SelfEvaluation> hostile = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String name = "<script>\"&'项目\u200b\u0001" + i;
            hostile.add(FormEdits.set(FormEdits.set(nine.get(i), "project", name), "unit", "单位<b>" + i));
        }
        List<SelfEvaluation> many = new ArrayList<>(
                LongStream.range(0, 30).mapToObj(RandomForms::of).toList());
        many.addAll(LongStream.range(0, 8).mapToObj(UnfinishedForms::of).toList());
        Collections.shuffle(many, new Random(5));
        return Stream.of(
                new Batch("the nine", SHANGHAI, nine, MergeSort.INPUT),
                new Batch("the nine by score", SHANGHAI, nine, MergeSort.SCORE),
                new Batch("the nine at the ministry", MINISTRY, nine, MergeSort.PROJECT),
                new Batch("one", SHANGHAI, nine.subList(2, 3), MergeSort.INPUT),
                new Batch("one twice", SHANGHAI, twice, MergeSort.INPUT),
                new Batch("hostile", SHANGHAI, hostile, MergeSort.INPUT),
                new Batch("many", SHANGHAI, many, MergeSort.UNIT),
                new Batch("many by amount", MINISTRY, many, MergeSort.AMOUNT));
    }

    private List<Reading> readings(Batch batch) throws Exception {
        byte[] json = Ziping.json(batch.forms());
        Files.write(folder.resolve("forms.json"), json);
        return batch.office().read(json, "forms.json");
    }

    private static MergeOptions options(Batch batch) {
        return new MergeOptions(batch.sort(), false, false, null);
    }

    private XSSFWorkbook merged(Batch batch) throws Exception {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        batch.office().merge(List.of(folder.resolve("forms.json")), workbook, options(batch), Progress.NONE);
        return SubmissionBook.open(workbook.toByteArray());
    }

    @ParameterizedTest
    @MethodSource("batches")
    void showsWhatTheWorkbookShows(Batch batch) throws Exception {
        List<Reading> readings = readings(batch);
        String html = batch.office().summaryHtml(readings, options(batch), form -> "/forms/" + form + "?<>");
        HtmlGrid shown = HtmlGrid.of(html);
        try (XSSFWorkbook workbook = merged(batch)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            // the title goes over the table, the charts' one begins behind it
            int columns = sheet.getMergedRegions().get(0).getLastColumn() + 1;
            Map<String, String> expected = PrintedTexts.of(sheet, columns);
            // on a page nothing is taken from sheets behind
            expected.computeIfPresent("A2", (cell, note) -> note.replaceAll("；表中数字均取自.*", ""));
            assertThat(shown.texts()).isEqualTo(expected);
            assertThat(shown.merges()).isEqualTo(PrintedTexts.merges(sheet, columns));
        }
        for (Element link : HtmlGrid.elements(HtmlGrid.document(html).getDocumentElement(), "a")) {
            int form = Integer.parseInt(link.getAttribute("href").replaceAll("\\D", ""));
            String project = String.valueOf(readings.get(form).evaluation().project());
            assertThat(link.getTextContent()).isEqualTo(project.replaceAll("[\u200b\u0001]", " "));
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void chartsHaveTheFiguresOfTheWorkbook(Batch batch) throws Exception {
        Map<String, Map<String, Object>> charts = new TreeMap<>();
        for (Map<String, Object> chart : charts(batch.office().summaryCharts(readings(batch), options(batch)))) {
            charts.put(String.valueOf(chart.get("title")), chart);
        }
        try (XSSFWorkbook workbook = merged(batch)) {
            List<XSSFChart> drawn = workbook.getSheetAt(0).getDrawingPatriarch().getCharts();
            assertThat(charts).hasSameSizeAs(drawn);
            for (XSSFChart chart : drawn) {
                isDrawnSo(charts.get(chart.getTitleText().getString()), xml(chart));
            }
        }
    }

    private static Document xml(XSSFChart chart) throws IOException {
        try (InputStream in = chart.getPackagePart().getInputStream()) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return HtmlGrid.document(xml.substring(xml.indexOf("<c:chartSpace")));
        }
    }

    /** JSON is YAML too. */
    @SuppressWarnings("unchecked") // snakeyaml's maps of a document whose keys are texts
    private static List<Map<String, Object>> charts(String json) {
        Map<String, Object> document = new Yaml().load(json);
        return (List<Map<String, Object>>) document.get("charts");
    }

    @SuppressWarnings("unchecked") // as above
    private static void isDrawnSo(Map<String, Object> chart, Document drawn) {
        String direction =
                HtmlGrid.elements(drawn.getDocumentElement(), "c:barDir").get(0).getAttribute("val");
        assertThat(chart).containsEntry("kind", direction.equals("bar") ? "bar" : "column");
        List<Element> series = HtmlGrid.elements(drawn.getDocumentElement(), "c:ser");
        List<Map<String, Object>> shown = (List<Map<String, Object>>) chart.get("series");
        List<Object> categories = (List<Object>) chart.get("categories");
        assertThat(shown).hasSameSizeAs(series);
        for (int i = 0; i < series.size(); i++) {
            assertThat(shown.get(i))
                    .containsEntry(
                            "name",
                            HtmlGrid.elements(series.get(i), "c:tx").get(0).getTextContent());
            List<Object> values = (List<Object>) shown.get(i).get("values");
            assertThat(texts(categories)).isEqualTo(points(HtmlGrid.elements(series.get(i), "c:strCache"), false));
            assertThat(values).hasSameSizeAs(categories).allMatch(value -> value == null || value instanceof Number);
            assertThat(texts(values)).isEqualTo(points(HtmlGrid.elements(series.get(i), "c:numCache"), true));
        }
    }

    private static Map<Integer, String> texts(List<Object> list) {
        Map<Integer, String> texts = new TreeMap<>();
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            if (item != null) {
                texts.put(i, item instanceof Number ? plain(item.toString()) : item.toString());
            }
        }
        return texts;
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private static Map<Integer, String> points(List<Element> caches, boolean numbers) {
        Map<Integer, String> points = new TreeMap<>();
        // the series' own name has a cache in some programs' charts
        Element cache = caches.get(caches.size() - 1);
        for (Element point : HtmlGrid.elements(cache, "c:pt")) {
            String text = HtmlGrid.elements(point, "c:v").get(0).getTextContent();
            points.put(Integer.parseInt(point.getAttribute("idx")), numbers ? plain(text) : text);
        }
        return points;
    }

    @Test
    void noFormGivesNoTableAndNoChart() {
        assertThat(SHANGHAI.summaryHtml(List.of(), MergeOptions.USUAL, form -> null))
                .isEmpty();
        assertThat(SHANGHAI.summaryCharts(List.of(), MergeOptions.USUAL))
                .matches("(?s)\\{\\s*\"charts\"\\s*:\\s*\\[\\s*]\\s*}");
    }

    @Test
    void aStrictSummaryLeavesFormsWithErrorsOut() throws Exception {
        Batch batch = new Batch("strict", SHANGHAI, NineForms.all(), MergeSort.INPUT);
        List<Reading> readings = readings(batch);
        MergeOptions strict = new MergeOptions(MergeSort.INPUT, false, true, null);
        String html = SHANGHAI.summaryHtml(readings, strict, form -> "/" + form);
        int linked = HtmlGrid.elements(HtmlGrid.document(html).getDocumentElement(), "a")
                .size();
        long sound = readings.stream()
                .filter(form -> SHANGHAI.check(form).stream()
                        .noneMatch(finding -> finding.severity().id().equals("error")))
                .count();
        assertThat(linked).isEqualTo((int) sound).isLessThan(9);
    }

    @Test
    void aFormWithoutAPageIsNoLink() throws Exception {
        Batch batch = new Batch("", SHANGHAI, NineForms.all(), MergeSort.INPUT);
        String html = SHANGHAI.summaryHtml(readings(batch), MergeOptions.USUAL, form -> form == 4 ? null : "/" + form);
        assertThat(HtmlGrid.elements(HtmlGrid.document(html).getDocumentElement(), "a"))
                .hasSize(8)
                .noneMatch(link -> link.getTextContent().equals("补充公积金"));
    }

    @Test
    void isMarkupOfClassesAlone() throws Exception {
        Batch batch = new Batch("", SHANGHAI, NineForms.all(), MergeSort.INPUT);
        String html = SHANGHAI.summaryHtml(readings(batch), MergeOptions.USUAL, form -> "/" + form);
        String css = SHANGHAI.summaryStylesheet();
        for (Element element : HtmlGrid.elements(HtmlGrid.document(html).getDocumentElement(), "*")) {
            assertThat(element.hasAttribute("style")).isFalse();
            for (String name : HtmlGrid.classes(element)) {
                assertThat(name.isEmpty() || name.equals("b0") || css.contains("." + name + "{"))
                        .as(name)
                        .isTrue();
            }
        }
        assertThat(css.lines())
                .allMatch(line -> line.startsWith(".ziping-summary")
                        || line.matches("@page ziping-summary\\{.*|@media print\\{|}"));
    }
}
