package io.github.ziping.write.department;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.check.Checker;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Numbers in words, 约95, 120余人, 达到95%左右, typed into the department's workbook: a row asks for a mend
 * exactly when {@code check} finds an error or a gross warning in it, whichever sign stands beside them.
 */
@Tag("formulas")
class ApproximateNumbersTest {
    private static final Ziping ZIPING = TestOffice.open();
    private static final String INDICATORS = "指标";
    private static final int FIRST = IndicatorsSheet.HEAD_ROW + 1;
    private static final int ROWS = 30;
    private static final int LAST = 10;
    private static final String[] SIGNS = {"=", "≥", "≤", "", "定性", ">=", "不少于"};
    private static final String[] WORDS = {
        "约%s", "近%s", "将近%s", "大约%s", "约为%s", "接近%s", "%s左右", "%s上下", "约%s左右", "%s余", "%s多", "≥约%s", "约%s以上", "不少于约%s",
        "达到%s", "达到约%s", "达到%s以上", "已完成近%s", "不多于%s", "至多%s", "多于%s", "最低%s", "控制在%s以内", "全年%s", "平均约%s", "见附件%s"
    };
    private static final String[] RESULTS = {"约%s", "%s左右", "已达到约%s", "%s余", "近%s", "约%s以上", "达到%s", "%s"};

    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));

    /** A build looks at one of so many, the long run at all. */
    private static final int SHARE = 3;

    private record Case(String sign, String target, Object actual, String unit) {}

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        int next = 0;
        for (String sign : SIGNS) {
            for (String words : WORDS) {
                for (String number : List.of("95", "95%", "120人", "120余人", "30来个")) {
                    String target = words.replace("%s", number);
                    String unit = List.of("", "%", "人").get(next % 3);
                    double of = number.startsWith("95") ? 95 : number.startsWith("120") ? 120 : 30;
                    double actual = of * List.of(0.5, 0.9, 0.95, 1.0, 1.2, 1.5).get(next % 6);
                    cases.add(new Case(sign, target, Math.round(actual * 10) / 10.0, unit));
                    next += 1 + next % 5;
                }
            }
            for (String words : RESULTS) {
                for (String number : List.of("95", "86", "40", "200", "95%", "120人", "108人")) {
                    String unit = number.endsWith("%") ? "%" : number.endsWith("人") ? "人" : "";
                    double target = number.endsWith("人") ? 120 : 95;
                    cases.add(new Case(sign, String.valueOf((int) target), words.replace("%s", number), unit));
                }
            }
            cases.add(new Case(sign, "达到95%", "已完成", ""));
            cases.add(new Case(sign, "约95", "已完成", ""));
            cases.add(new Case(sign, "约3-5个", 2.0, ""));
            cases.add(new Case(sign, "3-5个", "约2.8个", ""));
            cases.add(new Case(sign, "3-5个", "约2个", ""));
        }
        return LONG
                ? cases
                : IntStream.range(0, cases.size())
                        .filter(i -> i % SHARE == 0)
                        .mapToObj(cases::get)
                        .toList();
    }

    private static void fill(Row row, Case each, int number) {
        for (int column = 0; column <= LAST; column++) {
            row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setBlank();
        }
        row.getCell(0).setCellValue("产出指标");
        row.getCell(1).setCellValue("数量指标");
        row.getCell(2).setCellValue("开展任务" + number + "的数量");
        row.getCell(3).setCellValue(each.sign());
        row.getCell(4).setCellValue(each.target());
        row.getCell(5).setCellValue(each.unit());
        if (each.actual() instanceof Double reached) {
            row.getCell(6).setCellValue(reached);
        } else {
            row.getCell(6).setCellValue(each.actual().toString());
        }
        row.getCell(8).setCellValue(2);
        row.getCell(9).setCellValue(2);
    }

    /** What {@code check} finds in each row that keeps the form from being sent back. */
    private static Map<Integer, List<String>> faults(XSSFWorkbook book) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        Reading reading = ZIPING.read(out.toByteArray(), "表.xlsx").get(0);
        return new Checker(ZIPING.profile())
                .check(reading).stream()
                        .filter(each -> each.severity() == Severity.ERROR
                                || each.severity() == Severity.WARNING
                                        && ZIPING.profile().checks().gross().contains(each.rule()))
                        .filter(each -> INDICATORS.equals(each.sheet()) && each.cell() != null)
                        .collect(Collectors.groupingBy(
                                each -> new CellReference(String.valueOf(each.cell())).getRow(),
                                Collectors.mapping(Finding::message, Collectors.toList())));
    }

    @Test
    void rowsAndCheckAgree() throws Exception {
        List<String> wrong = new ArrayList<>();
        int fine = 0;
        List<Case> cases = cases();
        byte[] right = ZIPING.departmentWorkbook(ValidForms.of(0));
        for (int from = 0; from < cases.size(); from += ROWS) {
            List<Case> some = cases.subList(from, Math.min(cases.size(), from + ROWS));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(right))) {
                for (int i = 0; i < some.size(); i++) {
                    fill(book.getSheet(INDICATORS).getRow(FIRST + i), some.get(i), i);
                }
                Map<Integer, List<String>> faults = faults(book);
                FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
                for (int i = 0; i < some.size(); i++) {
                    Row row = book.getSheet(CheckSheet.NAME).getRow(IndicatorsSheet.HEAD_ROW + 1 + i);
                    boolean problem = evaluator
                                    .evaluate(row.getCell(CheckColumn.PROBLEM.index()))
                                    .getNumberValue()
                            > 0;
                    String hint = evaluator
                            .evaluate(row.getCell(CheckColumn.HINT.index()))
                            .getStringValue();
                    fine += problem ? 0 : 1;
                    if (problem != faults.containsKey(FIRST + i)) {
                        wrong.add(some.get(i) + ": " + hint + " <> " + faults.get(FIRST + i));
                    }
                }
            }
        }
        assertThat(wrong).as("of " + cases.size()).isEmpty();
        assertThat(fine).isBetween(cases.size() / 4, cases.size() * 3 / 4);
    }
}
