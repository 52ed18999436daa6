package io.github.ziping.testing;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The texts of an official form by field, found by its words and not by addresses, or put together from the model. */
public final class PrintedForm {
    /** How an office words and prints what the others word and print otherwise. */
    private record Looks(List<String> funds, String colon, String unscored, boolean graded) {}

    private static final Looks SHANGHAI =
            new Looks(List.of("年初预算数", "全年预算数", "全年执行数", "分数", "执行率(%)", "得分"), "：", "-", true);
    private static final Looks MINISTRY =
            new Looks(List.of("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"), "", "—", false);

    private static final List<String> FUND_FIELDS =
            List.of("initialBudget", "annualBudget", "executed", "weight", "ratePercent", "score");
    private static final List<String> INDICATORS =
            List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
    private static final List<String> INDICATOR_FIELDS =
            List.of("level1", "level2", "level3", "target", "actual", "weight", "score", "deviation");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Looks looks;

    private PrintedForm(Looks looks) {
        this.looks = looks;
    }

    // -- from the model

    /** What the form of Shanghai shall show. */
    public static Map<String, String> shown(SelfEvaluation form) {
        return of(SHANGHAI, form, PrintedForm::grouped, PrintedForm::plain, PrintedForm::plain);
    }

    /** What the file of the form of Shanghai shall say, see {@link SheetText#stored}. */
    public static Map<String, String> stored(SelfEvaluation form) {
        return of(SHANGHAI, form, SheetText::stored, SheetText::stored, SheetText::stored);
    }

    /** What the ministry's form shall show: rates with a percent sign. */
    public static Map<String, String> shownByMinistry(SelfEvaluation form) {
        return of(MINISTRY, form, PrintedForm::grouped, PrintedForm::plain, rate -> plain(rate) + "%");
    }

    /** What the file of the ministry's form shall say: rates as fractions. */
    public static Map<String, String> storedByMinistry(SelfEvaluation form) {
        return of(
                MINISTRY, form, SheetText::stored, SheetText::stored, rate -> SheetText.stored(rate.movePointLeft(2)));
    }

    private static Map<String, String> of(
            Looks looks,
            SelfEvaluation form,
            Function<BigDecimal, String> amount,
            Function<BigDecimal, String> points,
            Function<BigDecimal, String> rate) {
        PrintedForm printed = new PrintedForm(looks);
        printed.put("title", form.title());
        printed.put("year", "（" + form.year() + "年度）");
        printed.put("project", form.project());
        printed.put("authority", form.authority());
        printed.put("unit", form.unit());
        printed.put("funds.unit", form.funds().unit());
        printed.line("funds.total.", form.funds().total(), looks.colon(), amount, points, rate);
        for (int i = 0; i < form.funds().sources().size(); i++) {
            printed.line("funds.sources[" + i + "].", form.funds().sources().get(i), "", amount, points, rate);
        }
        printed.put("expectedGoal", form.expectedGoal());
        printed.put("actualResult", form.actualResult());
        for (int i = 0; i < form.indicators().size(); i++) {
            printed.indicator("indicators[" + i + "].", form.indicators().get(i), points);
        }
        printed.put("totalWeight", points.apply(form.totalWeight()));
        printed.put("totalScore", points.apply(form.totalScore()));
        if (looks.graded()) {
            printed.put("grade", form.grade());
        }
        return printed.fields;
    }

    private void line(
            String path,
            FundLine line,
            String colon,
            Function<BigDecimal, String> amount,
            Function<BigDecimal, String> points,
            Function<BigDecimal, String> rate) {
        put(path + "label", line.label() + colon);
        put(path + "initialBudget", amount.apply(line.initialBudget()));
        put(path + "annualBudget", amount.apply(line.annualBudget()));
        put(path + "executed", amount.apply(line.executed()));
        put(path + "weight", line.weight() == null ? looks.unscored() : points.apply(line.weight()));
        put(path + "ratePercent", rate.apply(line.ratePercent()));
        put(path + "score", line.score() == null ? looks.unscored() : points.apply(line.score()));
    }

    private void indicator(String path, Indicator indicator, Function<BigDecimal, String> points) {
        put(path + "level1", indicator.level1());
        put(path + "level2", indicator.level2());
        put(path + "level3", indicator.level3());
        put(path + "target", indicator.target().text());
        put(path + "actual", indicator.actual().text());
        put(path + "weight", points.apply(indicator.weight()));
        put(path + "score", points.apply(indicator.score()));
        put(path + "deviation", indicator.deviation());
    }

    private static String plain(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** {@code 1,430.80}. */
    private static String grouped(BigDecimal number) {
        return plain(number).replaceAll("(?<=\\d)(?=(\\d{3})+\\.)", ",");
    }

    private void put(String field, String text) {
        fields.put(field, text == null ? "" : text);
    }

    // -- from a sheet

    /** What the form of Shanghai shows. */
    public static Map<String, String> of(SheetText sheet) {
        return of(SHANGHAI, sheet);
    }

    /** What the ministry's form shows. */
    public static Map<String, String> ofMinistry(SheetText sheet) {
        return of(MINISTRY, sheet);
    }

    private static Map<String, String> of(Looks looks, SheetText sheet) {
        PrintedForm printed = new PrintedForm(looks);
        printed.read(sheet);
        return printed.fields;
    }

    private void read(SheetText sheet) {
        int funds = row(sheet, "年初预算数", 0);
        int goals = row(sheet, "预期目标", funds);
        int head = row(sheet, "一级指标", goals);
        int total = lastRow(sheet, "总分");
        int[] top = nonEmptyRows(sheet);
        put("title", sheet.at(top[0], 0));
        put("year", sheet.at(top[1], 0));
        put("project", beside(sheet, "项目名称"));
        put("authority", beside(sheet, "主管部门"));
        put("unit", beside(sheet, "实施单位"));
        put("funds.unit", between(sheet.at(funds, 0), '（', '）'));
        funds(sheet, funds, goals);
        put("expectedGoal", below(sheet, goals, head, column(sheet, goals, "预期目标")));
        put("actualResult", below(sheet, goals, head, column(sheet, goals, "实际完成情况")));
        indicators(sheet, head, total);
        put("totalWeight", sheet.at(total, column(sheet, head, "分值")));
        put("totalScore", sheet.at(total, column(sheet, head, "得分")));
        if (looks.graded()) {
            put("grade", beside(sheet, lastRow(sheet, "评分等级"), 0));
        }
    }

    private void funds(SheetText sheet, int head, int end) {
        int label = column(sheet, head, "年初预算数") - 1;
        for (int row = head + 1; row < end; row++) {
            String path = row == head + 1 ? "funds.total." : "funds.sources[" + (row - head - 2) + "].";
            put(path + "label", sheet.at(row, label));
            for (int i = 0; i < looks.funds().size(); i++) {
                put(
                        path + FUND_FIELDS.get(i),
                        sheet.at(row, column(sheet, head, looks.funds().get(i))));
            }
        }
    }

    private void indicators(SheetText sheet, int head, int end) {
        int count = 0;
        for (int row = head + 1; row < end; row++) {
            if (sheet.isOwn(row, column(sheet, head, "三级指标"))) {
                for (int i = 0; i < INDICATORS.size(); i++) {
                    String path = "indicators[" + count + "]." + INDICATOR_FIELDS.get(i);
                    put(path, sheet.at(row, column(sheet, head, INDICATORS.get(i))));
                }
                count++;
            }
        }
    }

    /** The cells of a column put one behind the other. */
    private static String below(SheetText sheet, int head, int end, int column) {
        StringBuilder text = new StringBuilder();
        for (int row = head + 1; row < end; row++) {
            text.append(sheet.isOwn(row, column) ? sheet.at(row, column) : "");
        }
        return text.toString();
    }

    private static String beside(SheetText sheet, String label) {
        int row = row(sheet, label, 0);
        return beside(sheet, row, column(sheet, row, label));
    }

    private static String beside(SheetText sheet, int row, int label) {
        int column = label + 1;
        while (!sheet.isOwn(row, column)) {
            column++;
        }
        return sheet.at(row, column);
    }

    private static int row(SheetText sheet, String text, int from) {
        for (int row = from; row < sheet.rows(); row++) {
            if (column(sheet, row, text) >= 0) {
                return row;
            }
        }
        throw new AssertionError("no cell says " + text);
    }

    private static int lastRow(SheetText sheet, String text) {
        for (int row = sheet.rows() - 1; row >= 0; row--) {
            if (sheet.at(row, 0).equals(text)) {
                return row;
            }
        }
        throw new AssertionError("no row begins with " + text);
    }

    private static int column(SheetText sheet, int row, String text) {
        for (int column = 0; column < sheet.columns(); column++) {
            if (sheet.at(row, column).equals(text)) {
                return column;
            }
        }
        return -1;
    }

    private static int[] nonEmptyRows(SheetText sheet) {
        return IntStream.range(0, sheet.rows())
                .filter(row -> !sheet.at(row, 0).isEmpty())
                .toArray();
    }

    private static String between(String text, char open, char close) {
        return text.substring(text.lastIndexOf(open) + 1, text.lastIndexOf(close));
    }
}
