package io.github.ziping.write.department;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.check.Checker;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.Source;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import io.github.ziping.testing.Fillings;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the department's workbook says by itself while it is filled is what the program says of the same cells: rate, score,
 * totals, grade, the line on top and the hint of each row.
 */
@Tag("formulas")
class LiveChecksTest {
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));

    /** Each kind of fault is the own one of every 26th seed. */
    private static final int SEEDS = LONG ? 300 : 40;

    private static final int FOR_POI = LONG ? 300 : 8;
    private static final String BASICS = "基本信息与资金";
    private static final String GOALS = "目标";
    private static final String INDICATORS = "指标";
    private static final List<Field> MEMBERS =
            List.of(Field.LEVEL3, Field.TARGET, Field.ACTUAL, Field.WEIGHT, Field.SCORE, Field.LEVEL2, Field.LEVEL1);

    /** The rule that a hint is about, by what the hint begins with. */
    private static final Map<String, String> RULES = Map.of(
            "请填写偏差原因", "reason-missing",
            "请填写", "missing-value",
            "得分大于分值", "score-above-weight",
            "分值不能", "negative-value",
            "得分不能", "negative-value",
            "单位与", "unit-mismatch",
            "没有达到", "unmet-full-score",
            "请核对：按比例", "pro-rata",
            "分值区间", "band",
            "请核对：超过", "over-fulfilled");

    /** The same of hints that are rarely met. */
    private static final Map<String, String> RARE = Map.of(
            "偏差率", "cost-deviation",
            "还留有", "placeholder-left",
            "请核对：相差", "percent-range");

    private final Ziping ziping = TestOffice.open();
    private final Profile profile = ziping.profile();

    @TempDir
    private Path folder;

    private byte[] filled(long seed) throws IOException {
        byte[] right = ziping.departmentWorkbook(ValidForms.of(seed));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(right))) {
            Fillings.spoil(book, seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    @Tag("libreoffice")
    void libreOfficeSaysWhatTheProgramSays() throws Exception {
        LibreOffice.assumeAvailable();
        List<Path> files = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            byte[] file = Xlsx.withoutCachedValues(filled(seed));
            files.add(Files.write(folder.resolve("seed" + seed + ".xlsx"), file));
        }
        Path out = folder.resolve("out");
        LibreOffice.toCsv(out, files);
        Set<String> hints = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            List<List<String>> basics = csv(out.resolve("seed" + seed + "-" + BASICS + ".csv"));
            List<List<String>> indicators = csv(out.resolve("seed" + seed + "-" + INDICATORS + ".csv"));
            compare(
                    "seed " + seed,
                    reading(Files.readAllBytes(files.get(seed))),
                    (sheet, cell) -> value(sheet.equals(BASICS) ? basics : indicators, cell),
                    hints);
        }
        // each kind of hint was met; in a short run all but the rarest
        long kinds = RULES.keySet().stream()
                .filter(beginning -> hints.stream().anyMatch(hint -> hint.startsWith(beginning)))
                .count();
        assertThat(kinds).isGreaterThanOrEqualTo(LONG ? RULES.size() : RULES.size() - 2);
        assertThat(hints).contains("✓", "", "请从菜单中选择实际完成值", "实际完成值应填数字", "请核对：请从菜单中选择实际完成值");
    }

    @Test
    void poiSaysWhatTheProgramSays() throws Exception {
        for (long seed = 0; seed < FOR_POI; seed++) {
            byte[] file = filled(seed);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
                compare(
                        "seed " + seed,
                        reading(file),
                        (sheet, cell) -> value(evaluator.evaluate(cell(book.getSheet(sheet), cell))),
                        new HashSet<>());
            }
        }
    }

    private Reading reading(byte[] file) throws Exception {
        return ziping.read(file, "表.xlsx").get(0);
    }

    private interface Values {
        Object of(String sheet, CellAddress cell);
    }

    private static List<List<String>> csv(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    /** What LibreOffice saved; a number as far as it is one. */
    private static Object value(List<List<String>> sheet, CellAddress cell) {
        List<String> row = cell.getRow() < sheet.size() ? sheet.get(cell.getRow()) : List.of();
        String text = cell.getColumn() < row.size() ? row.get(cell.getColumn()) : "";
        return text.matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?") ? decimal(Double.parseDouble(text)) : text;
    }

    private static Object value(CellValue value) {
        return switch (value.getCellType()) {
            case STRING -> value.getStringValue();
            case NUMERIC -> decimal(value.getNumberValue());
            default -> value.formatAsString();
        };
    }

    private static BigDecimal decimal(double number) {
        return new BigDecimal(number).setScale(6, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal decimal(BigDecimal number) {
        return number.setScale(6, RoundingMode.UNNECESSARY);
    }

    private void compare(String seed, Reading reading, Values values, Set<String> hints) {
        SelfEvaluation form = reading.evaluation();
        Scoring scoring = profile.scoring();
        assertThat(values.of(BASICS, new CellAddress("F9")))
                .as(seed + " rate")
                .isEqualTo(decimal(scoring.rate(form.funds().total())));
        BigDecimal execution = scoring.executionScore(form.funds().total());
        assertThat(values.of(BASICS, new CellAddress("G9")))
                .as(seed + " execution score")
                .isEqualTo(decimal(execution == null ? BigDecimal.ZERO : execution));
        assertThat(values.of(INDICATORS, new CellAddress("I1")))
                .as(seed + " weights")
                .isEqualTo(decimal(scoring.weightSum(form)));
        BigDecimal total = scoring.scoreSum(form);
        assertThat(values.of(INDICATORS, new CellAddress("I2")))
                .as(seed + " total")
                .isEqualTo(decimal(total));
        assertThat(values.of(INDICATORS, new CellAddress("I3")))
                .as(seed + " grade")
                .isEqualTo(
                        form.indicators().stream().anyMatch(each -> each.score() != null) ? scoring.grade(total) : "");
        Map<Integer, String> expected = expected(reading);
        for (int row = 4; row < 84; row++) {
            String hint = expected.getOrDefault(row, "");
            assertThat(values.of(INDICATORS, new CellAddress(row, IndicatorsSheet.HINT_COLUMN)))
                    .as(seed + " row " + (row + 1))
                    .isEqualTo(hint);
            hints.add(hint);
        }
        String line = line(form, expected);
        assertThat(values.of(INDICATORS, new CellAddress("A1")))
                .as(seed + " line")
                .isEqualTo(line);
        assertThat(values.of(BASICS, new CellAddress("A2"))).as(seed + " line").isEqualTo(line);
    }

    /** The hints by row, as the program's rules give them; each agrees with what {@code check} finds. */
    private Map<Integer, String> expected(Reading reading) {
        SelfEvaluation form = reading.evaluation();
        Checker checker = new Checker(profile);
        Map<Integer, String> hints = new TreeMap<>();
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            String hint = RowValues.of(indicator, profile.targets())
                    .hint(profile, form.funds().total(), form.year());
            // a lone sign or unit makes a row, of which the form keeps nothing
            hint = hint.isEmpty() ? "请填写三级指标" : ofTexts(hint, i, reading);
            hints.put(row(reading.source(), i), hint);
            String path = "indicators[" + i + "].";
            List<Finding> found = checker.check(Reading.of(form, "form")).stream()
                    .filter(each ->
                            each.field() != null && each.field().toString().startsWith(path))
                    .toList();
            agree(hint, indicator, found);
        }
        return hints;
    }

    /** What is missing in the form may be a text in its cell. */
    private static String ofTexts(String hint, int indicator, Reading reading) {
        for (Finding finding : reading.findings()) {
            FieldPath field = finding.field();
            boolean bad = finding.rule().equals("bad-number") && field != null && field.item() == indicator;
            if (bad && hint.equals("请填写" + field.field().label())) {
                return field.field().label() + "是文字，请改为数字";
            }
        }
        return hint;
    }

    private static void agree(String hint, Indicator indicator, List<Finding> found) {
        String name = String.valueOf(indicator.level3());
        if (hint.equals(HintText.FINE)) {
            // a name tells the program what no formula can know: that less is better
            boolean equal = indicator.target() != null
                    && indicator.target().operator() != null
                    && indicator.target().operator().symbol().equals("=");
            assertThat(found)
                    .as(name)
                    .allMatch(each -> each.severity() != Severity.ERROR
                            || each.rule().equals("cost-deviation")
                            || each.rule().equals("missing-value")
                            || equal && each.rule().equals("unmet-full-score"));
        } else if (!hint.isEmpty() && !hint.contains("是文字") && !hint.contains("请从菜单") && !hint.startsWith("实际完成值应")) {
            Map<String, String> rules = new TreeMap<>(RULES);
            rules.putAll(RARE);
            String rule = rules.entrySet().stream()
                    .filter(each -> hint.startsWith(each.getKey()))
                    .max(Comparator.comparingInt(each -> each.getKey().length()))
                    .orElseThrow()
                    .getValue();
            boolean missing = rule.equals("missing-value");
            assertThat(missing || found.stream().anyMatch(each -> each.rule().equals(rule)))
                    .as(name + ": " + hint + " " + found)
                    .isTrue();
        }
    }

    private static int row(Source source, int index) {
        for (Field member : MEMBERS) {
            Source.Place place = source.place(FieldPath.indicator(index, member));
            if (place != null) {
                return place.cell().row();
            }
        }
        throw new AssertionError("no place for indicator " + index);
    }

    /** The line on top, put together from the hints. */
    private String line(SelfEvaluation form, Map<Integer, String> hints) {
        List<String> general = FormHints.of(profile, form);
        int count = 0;
        int advice = 0;
        String advised = null;
        String first = null;
        for (int i = 0; i < general.size(); i++) {
            if (!general.get(i).isEmpty()) {
                count++;
                first = first == null ? (i < 9 ? BASICS : i < 11 ? GOALS : INDICATORS) + "：" + general.get(i) : first;
            }
        }
        int index = 0;
        for (Map.Entry<Integer, String> hint : hints.entrySet()) {
            String name = form.indicators().get(index).level3();
            String row = "指标 第 " + (hint.getKey() + 1) + " 行" + (name == null ? "" : "“" + name + "”") + "：";
            if (hint.getValue().startsWith("请核对：")) {
                advice++;
                advised = advised == null ? row + hint.getValue().substring(4) : advised;
            } else if (!hint.getValue().isEmpty() && !hint.getValue().startsWith("✓")) {
                count++;
                first = first == null ? row + hint.getValue() : first;
            }
            index++;
        }
        if (count == 0 && advice > 0) {
            return "✓ 可以交回；另有 " + advice + " 处请核对，第一处是 " + advised;
        }
        return count == 0 ? "✓ 没有需要修改的地方，可以交回" : "还有 " + count + " 处需要填写或修改，第一处是 " + first;
    }

    private static Cell cell(XSSFSheet sheet, CellAddress at) {
        return sheet.getRow(at.getRow()).getCell(at.getColumn());
    }
}
