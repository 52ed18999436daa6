package io.github.ziping.testing;

import io.github.ziping.model.Actual;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form whose every text names its field and whose every number lies in a range of its own, so that a value in the wrong
 * field shows, whatever was done to the file.
 */
public final class TaggedForm {
    private static final Pattern TAG = Pattern.compile("([A-Z]{2})#(\\d+)");
    private static final int INDICATORS = 12;

    private final List<String> wrong = new ArrayList<>();

    private TaggedForm() {}

    /** The form. */
    public static SelfEvaluation form() {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            indicators.add(new Indicator(
                    "LA#" + i / 4,
                    "LB#" + i / 2,
                    "NA#" + i,
                    Target.of("TA#" + i),
                    Actual.of("AC#" + i),
                    new BigDecimal("1.00").add(BigDecimal.valueOf(i, 2)),
                    new BigDecimal("2.00").add(BigDecimal.valueOf(i, 2)),
                    "DE#" + i));
        }
        List<FundLine> sources = new ArrayList<>();
        for (int i = 1; i < 4; i++) {
            sources.add(line("SL#" + i, i, null));
        }
        Funds funds = new Funds("万元", line("年度资金总额", 10, new BigDecimal("6.00")), sources);
        return new SelfEvaluation(
                "TI#0自评表", 2024, "PJ#0", "AU#0", "UN#0", funds, "GO#0", "RE#0", indicators, null, null, null);
    }

    private static FundLine line(String label, int step, BigDecimal weight) {
        return new FundLine(
                label,
                new BigDecimal("5000.00").add(BigDecimal.valueOf(step)),
                new BigDecimal("4000.00").add(BigDecimal.valueOf(step)),
                new BigDecimal("3600.00").add(BigDecimal.valueOf(step)),
                weight,
                null,
                null);
    }

    /** Which values stand where they do not belong. */
    public static List<String> misplaced(SelfEvaluation form) {
        TaggedForm check = new TaggedForm();
        check.text("title", "TI", form.title());
        check.text("project", "PJ", form.project());
        check.text("authority", "AU", form.authority());
        check.text("unit", "UN", form.unit());
        check.text("expectedGoal", "GO", form.expectedGoal());
        check.text("actualResult", "RE", form.actualResult());
        check.text("grade", "GR", form.grade());
        check.line(form.funds().total(), "??");
        for (FundLine source : form.funds().sources()) {
            check.line(source, "SL");
        }
        for (Indicator indicator : form.indicators()) {
            check.indicator(indicator);
        }
        check.number("totalWeight", form.totalWeight(), 10, 25);
        check.number("totalScore", form.totalScore(), 20, 40);
        return check.wrong;
    }

    private void line(FundLine line, String label) {
        text("label", label.equals("??") ? "SL" : label, line.label());
        number("initialBudget", line.initialBudget(), 5000, 16000);
        number("annualBudget", line.annualBudget(), 4000, 13000);
        number("executed", line.executed(), 3600, 11000);
        number("weight", line.weight(), 6, 7);
        number("ratePercent", line.ratePercent(), 85, 95);
        number("score", line.score(), 5, 6);
    }

    private void indicator(Indicator indicator) {
        text("level1", "LA", indicator.level1());
        text("level2", "LB", indicator.level2());
        text("level3", "NA", indicator.level3());
        text(
                "target",
                "TA",
                indicator.target() == null ? null : indicator.target().text());
        text(
                "actual",
                "AC",
                indicator.actual() == null ? null : indicator.actual().text());
        text("deviation", "DE", indicator.deviation());
        number("weight", indicator.weight(), 1, 2);
        number("score", indicator.score(), 2, 3);
        sameRow(indicator);
    }

    /** All of an indicator comes from one row. */
    private void sameRow(Indicator indicator) {
        int row = -1;
        for (String text : new String[] {
            indicator.level3(),
            indicator.target() == null ? null : indicator.target().text(),
            indicator.actual() == null ? null : indicator.actual().text(),
            indicator.deviation()
        }) {
            Matcher tag = text == null ? null : TAG.matcher(text);
            if (tag != null && tag.find() && !tag.group(1).equals("ED")) {
                int own = Integer.parseInt(tag.group(2));
                if (row >= 0 && own != row) {
                    wrong.add("rows " + row + " and " + own + " in " + indicator);
                }
                row = own;
            }
        }
    }

    private void text(String field, String kind, String text) {
        if (text == null) {
            return;
        }
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (!tag.group(1).equals(kind) && !tag.group(1).equals("ED")) {
                wrong.add(field + " = " + text);
            }
        }
    }

    private void number(String field, BigDecimal number, int from, int to) {
        if (number == null || number.doubleValue() == SheetEdits.NUMBER) {
            return;
        }
        if (number.doubleValue() < from || number.doubleValue() >= to) {
            wrong.add(field + " = " + number);
        }
    }
}
