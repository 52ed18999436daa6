package io.github.ziping.testing;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Plants one fault of a kind in a right form. */
public final class Faulty {
    /**
     * A form with a fault.
     *
     * @param form the form
     * @param field where the fault must be told
     */
    public record Planted(SelfEvaluation form, String field) {}

    /** Plants a fault; null where the form offers no place for it. */
    public interface Planter {
        /** See {@link Planter}. */
        Planted plant(SelfEvaluation form, Random random);
    }

    private Faulty() {}

    /** By rule id. */
    public static Map<String, Planter> planters() {
        Map<String, Planter> all = new LinkedHashMap<>();
        all.put("missing-value", Faulty::missing);
        all.put("placeholder-left", Faulty::placeholder);
        all.put("weights-not-100", Faulty::weights);
        all.put("total-weight", (f, r) -> one(f, "totalWeight", pick(r, "99", "98.5", "110")));
        all.put("execution-weight", (f, r) -> one(f, "funds.total.weight", pick(r, "20", "5", "15.5")));
        all.put("level-weight", Faulty::levelWeight);
        all.put("score-above-weight", Faulty::scoreAbove);
        all.put("negative-value", Faulty::negative);
        all.put("execution-rate", Faulty::rate);
        all.put(
                "execution-score",
                (f, r) -> shifted(f, "funds.total.score", f.funds().total().score(), pick(r, "-0.01", "-0.5", "-2")));
        all.put("total-score", (f, r) -> shifted(f, "totalScore", f.totalScore(), pick(r, "-0.02", "-1", "-0.5")));
        all.put("grade", (f, r) -> one(f, "grade", f.grade().equals("优") ? pick(r, "良", "中", "差") : "优"));
        all.put("unmet-full-score", Faulty::unmet);
        all.put("pro-rata", Faulty::proRata);
        all.put("met-not-full", Faulty::metNotFull);
        all.put("band", Faulty::band);
        all.put("reason-missing", (f, r) -> lost(f, r, pick(r, null, "无偏差", "无", "0", "/", "—", " - ", "无。", "不适用")));
        all.put("reason-without-measure", (f, r) -> lost(f, r, pick(r, "天气原因。", "招标时间较晚", "服务商人员变动所致。")));
        all.put("funds-sum", Faulty::fundsSum);
        all.put("over-budget", Faulty::overBudget);
        all.put("low-execution", Faulty::lowExecution);
        all.put("amount-unit", Faulty::amountUnit);
        all.put("cost-deviation", Faulty::costDeviation);
        all.put("unit-mismatch", Faulty::unitMismatch);
        all.put("unit-name", Faulty::unitName);
        all.put("type-mismatch", Faulty::typeMismatch);
        all.put(
                "unknown-result",
                (f, r) -> change(f, r, i -> isWord(i), "actual", i -> pick(r, "良好", "基本完成", "效果尚可", "完成较好")));
        all.put("percent-range", Faulty::percentRange);
        all.put("operator-direction", Faulty::direction);
        all.put("equals-exceeded", Faulty::equalsExceeded);
        all.put("over-fulfilled", Faulty::overFulfilled);
        all.put("quantity-as-word", Faulty::quantityAsWord);
        all.put("duplicate-indicator", Faulty::duplicate);
        all.put("misplaced-indicator", Faulty::misplaced);
        all.put(
                "unknown-level",
                (f, r) -> chance(r) ? oneOfAny(f, r, "level2", pick(r, "管理指标", "其他", "综合效益指标")) : level1(f, r));
        all.put("missing-level1", Faulty::missingLevel1);
        all.put("heavy-indicator", (f, r) -> oneOfAny(f, r, "weight", pick(r, "40.5", "50", "60")));
        return all;
    }

    private static Planted missing(SelfEvaluation form, Random random) {
        String[] paths = {
            "project",
            "authority",
            "unit",
            "year",
            "funds.total.initialBudget",
            "funds.total.annualBudget",
            "funds.total.executed",
            "funds.total.weight"
        };
        String indicator = any(form, random);
        String path = chance(random)
                ? pick(random, paths)
                : indicator + pick(random, "level3", "target", "actual", "weight", "score");
        return one(form, path, null);
    }

    private static Planted placeholder(SelfEvaluation form, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> one(form, "expectedGoal", "（100字以内）" + form.expectedGoal());
            case 1 -> one(form, "actualResult", "请填写实际完成情况");
            case 2 -> one(form, "project", "××项目");
            default -> oneOfAny(form, random, "level3", pick(random, "指标1：", "指标二", "……"));
        };
    }

    private static Planted weights(SelfEvaluation form, Random random) {
        String indicator = any(form, random);
        BigDecimal weight = get(form, indicator).weight();
        BigDecimal other = weight.add(new BigDecimal(pick(random, "0.5", "1", "0.01", "3")));
        SelfEvaluation faulty = FormEdits.set(form, indicator + "weight", other.toPlainString());
        return new Planted(faulty, "totalWeight");
    }

    private static Planted levelWeight(SelfEvaluation form, Random random) {
        String level =
                form.indicators().get(random.nextInt(form.indicators().size())).level1();
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator indicator : form.indicators()) {
            sum = indicator.level1().equals(level) ? sum.add(indicator.weight()) : sum;
        }
        String points = sum.add(new BigDecimal(pick(random, "1", "5", "0.5")))
                .stripTrailingZeros()
                .toPlainString();
        String name = level + pick(random, "(" + points + "分)", "（" + points + "分）", "（" + points + "）");
        SelfEvaluation faulty = form;
        String first = null;
        for (int i = 0; i < form.indicators().size(); i++) {
            if (form.indicators().get(i).level1().equals(level)) {
                first = first == null ? "indicators[" + i + "].level1" : first;
                faulty = FormEdits.set(faulty, "indicators[" + i + "].level1", name);
            }
        }
        return new Planted(faulty, first);
    }

    private static Planted scoreAbove(SelfEvaluation form, Random random) {
        String indicator = any(form, random);
        BigDecimal score = get(form, indicator).weight().add(new BigDecimal(pick(random, "0.01", "0.5", "3")));
        return one(form, indicator + "score", score.toPlainString());
    }

    private static Planted negative(SelfEvaluation form, Random random) {
        String path = chance(random)
                ? "funds.total." + pick(random, "initialBudget", "annualBudget", "executed")
                : any(form, random) + pick(random, "weight", "score");
        return one(form, path, pick(random, "-0.01", "-5", "-100.5"));
    }

    private static Planted rate(SelfEvaluation form, Random random) {
        FundLine total = form.funds().total();
        BigDecimal rounded = Arithmetic.roundedRate(total.executed(), total.annualBudget());
        if (chance(random) && rounded.compareTo(total.ratePercent()) != 0) {
            return one(form, "funds.total.ratePercent", rounded.toPlainString());
        }
        int sources = form.funds().sources().size();
        int source = sources == 0 ? -1 : random.nextInt(sources);
        if (chance(random) && source >= 0) {
            FundLine line = form.funds().sources().get(source);
            return shifted(form, "funds.sources[" + source + "].ratePercent", line.ratePercent(), "0.1");
        }
        return shifted(form, "funds.total.ratePercent", total.ratePercent(), pick(random, "0.01", "-0.01", "-5"));
    }

    private static Planted unmet(SelfEvaluation form, Random random) {
        String at = where(form, random, i -> isAtLeast(i) && isFull(i));
        if (at != null) {
            Indicator indicator = get(form, at);
            BigDecimal target = indicator.target().value();
            String actual = target.multiply(new BigDecimal("0.6")) + unit(indicator);
            return new Planted(FormEdits.set(form, at + "actual", actual), at + "score");
        }
        String time = where(form, random, i -> isAtMost(i) && isFull(i));
        if (time == null) {
            return null;
        }
        Indicator indicator = get(form, time);
        BigDecimal actual =
                indicator.target().value().multiply(BigDecimal.valueOf(2)).add(BigDecimal.TEN);
        return new Planted(FormEdits.set(form, time + "actual", actual + unit(indicator)), time + "score");
    }

    private static Planted proRata(SelfEvaluation form, Random random) {
        String at = where(form, random, i -> isAtLeast(i) && isFull(i));
        if (at == null) {
            return null;
        }
        Indicator indicator = get(form, at);
        BigDecimal actual = indicator.target().value().multiply(new BigDecimal("0.6"));
        BigDecimal wrong = indicator.weight().multiply(new BigDecimal(pick(random, "0.3", "0.9", "0")));
        SelfEvaluation faulty = FormEdits.set(form, at + "actual", actual + unit(indicator));
        faulty = FormEdits.set(faulty, at + "deviation", "进度较慢，将加快实施。");
        return new Planted(FormEdits.set(faulty, at + "score", wrong.toPlainString()), at + "score");
    }

    private static Planted metNotFull(SelfEvaluation form, Random random) {
        return change(
                form,
                random,
                i -> isAtLeast(i) && isFull(i),
                "score",
                i -> i.weight().multiply(new BigDecimal("0.8")).toPlainString());
    }

    private static Planted band(SelfEvaluation form, Random random) {
        String at = where(form, random, Faulty::isWord);
        if (at == null) {
            return null;
        }
        String[][] wrong = {
            {"达成指标", "0.79"},
            {"达成指标", "0.5"},
            {"部分达成指标并具有一定效果", "0.8"},
            {"部分达成", "0.59"},
            {"未达成指标且效果较差", "0.6"},
            {"部分达成指标并具有一定效果", "1"}
        };
        String[] choice = wrong[random.nextInt(wrong.length)];
        BigDecimal score = get(form, at).weight().multiply(new BigDecimal(choice[1]));
        SelfEvaluation faulty = FormEdits.set(form, at + "actual", choice[0]);
        return new Planted(FormEdits.set(faulty, at + "score", score.toPlainString()), at + "score");
    }

    private static Planted lost(SelfEvaluation form, Random random, String deviation) {
        String at = where(form, random, i -> true);
        BigDecimal score = get(form, at).weight().multiply(new BigDecimal("0.9"));
        SelfEvaluation faulty = FormEdits.set(form, at + "score", score.toPlainString());
        return new Planted(FormEdits.set(faulty, at + "deviation", deviation), at + "deviation");
    }

    private static Planted fundsSum(SelfEvaluation form, Random random) {
        if (form.funds().sources().isEmpty()) {
            return null;
        }
        String member = pick(random, "initialBudget", "annualBudget", "executed");
        FundLine total = form.funds().total();
        BigDecimal amount = member.equals("executed")
                ? total.executed()
                : member.equals("annualBudget") ? total.annualBudget() : total.initialBudget();
        return shifted(form, "funds.total." + member, amount, pick(random, "0.04", "1", "100.5"));
    }

    private static Planted overBudget(SelfEvaluation form, Random random) {
        BigDecimal budget = form.funds().total().annualBudget();
        return shifted(form, "funds.total.executed", budget, pick(random, "0.01", "3", "200"));
    }

    private static Planted lowExecution(SelfEvaluation form, Random random) {
        BigDecimal budget = form.funds().total().annualBudget();
        BigDecimal executed = budget.multiply(new BigDecimal(pick(random, "0.8999", "0.5", "0")))
                .setScale(2, RoundingMode.DOWN);
        SelfEvaluation faulty = FormEdits.set(form, "funds.total.executed", executed.toPlainString());
        return new Planted(faulty, "funds.total.ratePercent");
    }

    private static Planted amountUnit(SelfEvaluation form, Random random) {
        FundLine total = form.funds().total();
        if (form.funds().unit().equals("元")) {
            return one(
                    form,
                    "funds.total.executed",
                    total.executed().movePointLeft(4).toPlainString());
        }
        boolean small = total.annualBudget().compareTo(BigDecimal.valueOf(1_000)) < 0;
        if (small && chance(random)) {
            return new Planted(FormEdits.set(form, "funds.unit", "元"), "funds.total.annualBudget");
        }
        String member = pick(random, "executed", "initialBudget");
        BigDecimal amount = member.equals("executed") ? total.executed() : total.initialBudget();
        return one(form, "funds.total." + member, amount.movePointRight(4).toPlainString());
    }

    private static Planted costDeviation(SelfEvaluation form, Random random) {
        Indicator first = form.indicators().get(0);
        if (!first.level3().equals("项目实际成本与预算偏差率")) {
            return null;
        }
        BigDecimal right = first.actual().value();
        BigDecimal fraction = right.movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        boolean differs = right.subtract(fraction).abs().compareTo(new BigDecimal("0.03")) > 0;
        BigDecimal wrong = differs && chance(random) ? fraction : right.subtract(new BigDecimal("0.05"));
        return one(form, "indicators[0].actual", wrong.toPlainString() + "(%)");
    }

    private static Planted unitMismatch(SelfEvaluation form, Random random) {
        return change(
                form,
                random,
                i -> i.actual().unit() != null && i.target().unit() != null,
                "actual",
                i -> i.actual().value() + pick(random, "(人次)", "(平方米)", "(元)"));
    }

    private static Planted unitName(SelfEvaluation form, Random random) {
        String at = where(
                form,
                random,
                i -> i.target().value() != null
                        && (i.level3().endsWith("数量") || i.level3().endsWith("合格率")));
        if (at == null) {
            return null;
        }
        String unit = get(form, at).level3().endsWith("数量") ? "(%)" : "(个)";
        SelfEvaluation faulty =
                FormEdits.set(form, at + "actual", get(form, at).actual().value() + unit);
        return new Planted(
                FormEdits.set(
                        faulty, at + "target", "≥" + get(form, at).target().value() + unit),
                at + "target");
    }

    private static Planted typeMismatch(SelfEvaluation form, Random random) {
        return chance(random)
                ? change(form, random, i -> i.target().isQuantitative(), "actual", i -> pick(random, "达成指标", "已完成"))
                : change(form, random, Faulty::isWord, "actual", i -> pick(random, "100(%)", "3(次)"));
    }

    private static Planted percentRange(SelfEvaluation form, Random random) {
        return change(
                form,
                random,
                i -> isAtLeast(i) && i.level3().endsWith("率"),
                "actual",
                i -> pick(random, "100.01(%)", "120%", "0.98(%)", "-3(%)"));
    }

    private static Planted direction(SelfEvaluation form, Random random) {
        Planted complaints = change(
                form,
                random,
                i -> i.level3().endsWith("有效投诉量"),
                "target",
                i -> pick(random, "≥", ">") + i.target().value() + "(件)");
        return complaints != null && chance(random)
                ? complaints
                : change(
                        form,
                        random,
                        i -> i.level3().endsWith("满意度") || i.level3().endsWith("完成率"),
                        "target",
                        i -> pick(random, "≤", "<", "不超过") + i.target().value() + "(%)");
    }

    private static Planted equalsExceeded(SelfEvaluation form, Random random) {
        String at = where(form, random, i -> isAtLeast(i) && i.level3().endsWith("数量"));
        if (at == null) {
            return null;
        }
        Indicator indicator = get(form, at);
        BigDecimal actual = indicator.target().value().add(BigDecimal.ONE);
        SelfEvaluation faulty = FormEdits.set(form, at + "actual", actual + unit(indicator));
        return new Planted(
                FormEdits.set(faulty, at + "target", "=" + indicator.target().value() + unit(indicator)),
                at + "target");
    }

    private static Planted overFulfilled(SelfEvaluation form, Random random) {
        String at = where(form, random, i -> isAtLeast(i) && i.level3().endsWith("数量"));
        if (at == null) {
            return null;
        }
        Indicator indicator = get(form, at);
        BigDecimal actual = indicator.target().value().multiply(new BigDecimal(pick(random, "1.3", "2", "15")));
        SelfEvaluation faulty = FormEdits.set(form, at + "deviation", pick(random, null, "无偏差", "/"));
        return new Planted(FormEdits.set(faulty, at + "actual", actual + unit(indicator)), at + "actual");
    }

    private static Planted quantityAsWord(SelfEvaluation form, Random random) {
        String at =
                where(form, random, i -> i.level3().endsWith("率") || i.level3().endsWith("数量"));
        if (at == null) {
            return null;
        }
        SelfEvaluation faulty = FormEdits.set(form, at + "actual", "达成指标");
        return new Planted(FormEdits.set(faulty, at + "target", pick(random, "较高", "不断增加", "达标")), at + "target");
    }

    private static Planted duplicate(SelfEvaluation form, Random random) {
        int count = form.indicators().size();
        int second = 1 + random.nextInt(count - 1);
        String name = form.indicators().get(random.nextInt(second)).level3();
        return one(form, "indicators[" + second + "].level3", chance(random) ? name : " " + name);
    }

    private static Planted misplaced(SelfEvaluation form, Random random) {
        String at = where(form, random, i -> i.level1().equals("效益指标"));
        if (at == null) {
            return null;
        }
        SelfEvaluation faulty = chance(random)
                ? FormEdits.set(form, at + "level3", "用户满意度")
                : FormEdits.set(form, at + "level2", pick(random, "数量指标", "质量指标", "时效指标"));
        return new Planted(faulty, at + "level2");
    }

    private static Planted level1(SelfEvaluation form, Random random) {
        return oneOfAny(form, random, "level1", pick(random, "其他指标", "管理指标", "产出和效益"));
    }

    private static Planted missingLevel1(SelfEvaluation form, Random random) {
        String level = pick(random, "产出指标", "效益指标", "满意度指标");
        SelfEvaluation faulty = form;
        for (int i = 0; i < form.indicators().size(); i++) {
            if (form.indicators().get(i).level1().equals(level)) {
                faulty = FormEdits.set(faulty, "indicators[" + i + "].level1", "成本指标");
            }
        }
        return new Planted(faulty, "indicators");
    }

    // -- where and what

    private interface Which {
        boolean is(Indicator indicator);
    }

    private interface Value {
        String of(Indicator indicator);
    }

    private static Planted change(SelfEvaluation form, Random random, Which which, String member, Value value) {
        String at = where(form, random, which);
        return at == null ? null : one(form, at + member, value.of(get(form, at)));
    }

    private static String where(SelfEvaluation form, Random random, Which which) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < form.indicators().size(); i++) {
            if (which.is(form.indicators().get(i))) {
                found.add(i);
            }
        }
        return found.isEmpty() ? null : "indicators[" + found.get(random.nextInt(found.size())) + "].";
    }

    private static Indicator get(SelfEvaluation form, String at) {
        return form.indicators().get(Integer.parseInt(at.substring(at.indexOf('[') + 1, at.indexOf(']'))));
    }

    private static String any(SelfEvaluation form, Random random) {
        return "indicators[" + random.nextInt(form.indicators().size()) + "].";
    }

    private static Planted oneOfAny(SelfEvaluation form, Random random, String member, String value) {
        return one(form, any(form, random) + member, value);
    }

    private static Planted one(SelfEvaluation form, String path, String value) {
        return new Planted(FormEdits.set(form, path, value), path);
    }

    private static Planted shifted(SelfEvaluation form, String path, BigDecimal value, String by) {
        return one(form, path, value.add(new BigDecimal(by)).toPlainString());
    }

    private static boolean isAtLeast(Indicator indicator) {
        return indicator.target().value() != null && indicator.target().text().startsWith("≥");
    }

    private static boolean isAtMost(Indicator indicator) {
        return indicator.target().value() != null
                && indicator.target().value().signum() > 0
                && indicator.target().text().startsWith("≤");
    }

    private static boolean isFull(Indicator indicator) {
        return indicator.score().compareTo(indicator.weight()) == 0;
    }

    private static boolean isWord(Indicator indicator) {
        return indicator.target().value() == null;
    }

    private static String unit(Indicator indicator) {
        return indicator.target().unit() == null ? "" : "(" + indicator.target().unit() + ")";
    }

    private static boolean chance(Random random) {
        return random.nextBoolean();
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }
}
