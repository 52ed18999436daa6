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
import java.util.Random;

/** Makes random forms without a fault, whose stated rates, scores, totals and grade are {@link Arithmetic}'s. */
public final class RandomForms {
    private static final long MOST_CENTS = 9_999_999_999L;
    private static final String[] LABELS = {"其中：当年财政拨款", "上年结转资金", "其他资金", "中央补助", "地方资金"};
    private static final String[] LEVEL1 = {"成本指标", "产出指标", "效益指标", "满意度指标", "其他指标（自定）"};
    private static final String[] LEVEL2 = {"经济成本指标", "数量指标", "质量指标", "时效指标", "社会效益指标", "服务对象满意度指标"};
    private static final String[] BEFORE = {"≥", "=", "≤", ">", "<", ">=", "<=", "＝", "不低于", "不超过", "大于", ""};
    private static final String[] BEHIND = {"以上", "以内", "及以下"};
    private static final String[] UNITS = {"(%)", "(个)", "（件）", "%", "％", "个", "(次/月)", "人次", "万元", "(㎡)", "", "(小时)"};
    private static final String[] WORDS = {"稳定", "及时", "有效提升", "清晰、便利", "健全", "通过测评", "3天内完成", "1:2", "10-20个"};
    private static final String[] RESULTS = {"达成指标", "部分达成指标并具有一定效果", "未达成指标且效果较差", "基本达成"};
    private static final String[] ODD = {
        "=1+1",
        "+SUM(A1)",
        "@提及",
        "\"引号\"'单'",
        "_x0041_",
        "_x000D_转义",
        "第一行\n第二行",
        "😀🎉",
        "  前有空格",
        "　全角空格",
        "{{project}}",
        "</t>&amp;<v>",
        "'撇号",
        "-1",
        "𠮷野家",
        "ﬁ①㎡",
        "{{indicator.level3}}",
        "TRUE",
        "1E5",
        "#N/A",
        "尾空格 "
    };

    private final Random random;
    private final RandomTexts texts;

    private RandomForms(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        texts = new RandomTexts(seed);
    }

    /** The form of a seed, always the same. */
    public static SelfEvaluation of(long seed) {
        return new RandomForms(seed).form();
    }

    /** A form whose texts are so long that each runs over rows of the greatest height and over pages. */
    public static SelfEvaluation longOf(long seed) {
        RandomForms random = new RandomForms(seed);
        SelfEvaluation form = random.form();
        List<Indicator> indicators = new ArrayList<>(form.indicators());
        Indicator first = indicators.get(0);
        indicators.set(0, first.withLevel3(random.longText(1_500)).withDeviation(random.longText(1_500)));
        SelfEvaluation goals = form.withExpectedGoal(random.longText(9_000))
                .withActualResult(random.longText(9_000))
                .withIndicators(List.of())
                .withTotalWeight(null)
                .withTotalScore(null)
                .withGrade(null);
        return evaluation(goals, form.funds(), indicators);
    }

    /** The same form with other funds and other indicators, its derived values computed anew. */
    public static SelfEvaluation with(SelfEvaluation form, FundLine total, List<Indicator> indicators) {
        FundLine stated =
                stated(total.label(), total.initialBudget(), total.annualBudget(), total.executed(), total.weight());
        List<FundLine> sources = form.funds().sources();
        return evaluation(form, new Funds(form.funds().unit(), stated, sources), indicators);
    }

    /** A row of the funds with the rate and the score that its amounts give; a null weight is not scored. */
    public static FundLine stated(
            String label, BigDecimal initial, BigDecimal annual, BigDecimal executed, BigDecimal weight) {
        BigDecimal rate = Arithmetic.rate(executed, annual);
        BigDecimal score = weight == null ? null : Arithmetic.executionScore(executed, annual, weight);
        return new FundLine(label, initial, annual, executed, weight, rate, score);
    }

    private SelfEvaluation form() {
        BigDecimal weight = hundredths(chance(5) ? 100L * random.nextInt(41) : 1000);
        SelfEvaluation basics = new SelfEvaluation(
                chance(4) ? text(30) + (chance(2) ? "项目自评表" : "表") : "财政项目支出绩效自评表",
                2015 + random.nextInt(20),
                text(40),
                text(25),
                text(25),
                new Funds(null, stated(null, null, BigDecimal.ZERO, BigDecimal.ZERO, null), List.of()),
                prose(400),
                prose(400),
                List.of(),
                null,
                null,
                null);
        return evaluation(basics, funds(weight), indicators(10_000 - cents(weight)));
    }

    private static SelfEvaluation evaluation(SelfEvaluation form, Funds funds, List<Indicator> indicators) {
        BigDecimal score = funds.total().score();
        BigDecimal total = Arithmetic.total(
                score, indicators.stream().map(Indicator::score).toList());
        return form.withFunds(funds)
                .withIndicators(indicators)
                .withTotalWeight(Arithmetic.total(
                        funds.total().weight(),
                        indicators.stream().map(Indicator::weight).toList()))
                .withTotalScore(total)
                .withGrade(Arithmetic.grade(total));
    }

    // -- funds

    private Funds funds(BigDecimal weight) {
        int count = random.nextInt(6);
        long[][] amounts = new long[count][];
        long[] sum = new long[3];
        List<FundLine> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            amounts[i] = amounts(MOST_CENTS / (count + 1));
            String label = chance(6) ? "来源" + i + text(8).replaceAll("[\\s:：]+", "") + "款" : LABELS[i];
            sources.add(line(label, amounts[i], null));
            for (int column = 0; column < 3; column++) {
                sum[column] += amounts[i][column];
            }
        }
        long[] total = count == 0 ? amounts(MOST_CENTS) : chance(3) ? off(sum, count) : sum;
        return new Funds(chance(5) ? "元" : "万元", line("年度资金总额", total, weight), sources);
    }

    /** Rounded from smaller units, a total is up to 0.01 per part off its sum. */
    private long[] off(long[] sum, int count) {
        long[] off = sum.clone();
        for (int column = 0; column < off.length; column++) {
            off[column] = Math.max(0, off[column] + random.nextInt(2 * count + 1) - count);
        }
        return off;
    }

    private static FundLine line(String label, long[] amounts, BigDecimal weight) {
        return stated(label, hundredths(amounts[0]), hundredths(amounts[1]), hundredths(amounts[2]), weight);
    }

    /** 年初预算数, 全年预算数, 全年执行数 in hundredths. */
    private long[] amounts(long most) {
        long initial = chance(8) ? 0 : amount(most);
        long annual = chance(8) ? 0 : chance(2) ? initial : amount(most);
        long executed = chance(10) ? over(annual, most) : amount(annual);
        return new long[] {initial, annual, chance(4) ? annual : executed};
    }

    /** More than the budget; up to a thousand times as much, and anything where there is no budget. */
    private long over(long annual, long most) {
        return annual == 0 ? amount(most) : Math.min(most, annual + amount(annual * (chance(4) ? 999 : 1) / 2));
    }

    /** Small amounts are as likely as big ones. */
    private long amount(long most) {
        long ceiling = Math.max(1, (long) Math.exp(random.nextDouble() * Math.log(most + 1.0)));
        return most <= 0 ? 0 : chance(2) ? most - nextLong(most / 20 + 1) : Math.min(most, nextLong(ceiling + 1));
    }

    private long nextLong(long bound) {
        return (long) (random.nextDouble() * bound);
    }

    // -- indicators

    private List<Indicator> indicators(long weight) {
        int count = chance(12) ? 1 + random.nextInt(60) : 1 + random.nextInt(chance(3) ? 35 : 14);
        long[] weights = split(weight, count);
        List<Indicator> indicators = new ArrayList<>();
        int level1 = random.nextInt(2);
        String level2 = pick(LEVEL2);
        for (int i = 0; i < count; i++) {
            boolean turn = chance(6) && level1 < LEVEL1.length - 1;
            level1 += turn ? 1 : 0;
            level2 = turn || chance(4) ? pick(LEVEL2) : level2;
            indicators.add(indicator(LEVEL1[level1], level2, weights[i]));
        }
        return indicators;
    }

    /** Parts of a weight, in hundredths; mostly halves of a point. */
    private long[] split(long weight, int count) {
        long step = chance(3) ? 1 : weight % 50 == 0 && weight / 50 >= count ? 50 : 1;
        long left = weight / step;
        long[] parts = new long[count];
        for (int i = 0; i < count; i++) {
            int others = count - 1 - i;
            long fair = 2 * left / (others + 1);
            parts[i] = others == 0 ? left : Math.min(left - others, 1 + nextLong(Math.max(1, fair)));
            left -= parts[i];
            parts[i] *= step;
        }
        return parts;
    }

    private Indicator indicator(String level1, String level2, long weight) {
        BigDecimal score = chance(4) ? lower(weight) : hundredths(weight);
        boolean lost = score.compareTo(hundredths(weight)) < 0;
        String target = target();
        return new Indicator(
                level1,
                level2,
                text(chance(60) ? 900 : 30),
                Target.of(target),
                Actual.of(actual()),
                hundredths(weight),
                score,
                lost ? prose(120) : chance(9) ? text(20) : null);
    }

    /** A score below the weight, with one, two or three digits. */
    private BigDecimal lower(long weight) {
        long thousandths = nextLong(weight * 10);
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.valueOf(thousandths, 3);
            case 1 -> BigDecimal.valueOf(thousandths / 100, 1);
            default -> hundredths(thousandths / 10);
        };
    }

    private String target() {
        if (chance(4)) {
            return chance(5) ? text(20) : pick(WORDS);
        }
        String number = number();
        return chance(8) ? number + pick(UNITS) + pick(BEHIND) : pick(BEFORE) + number + pick(UNITS);
    }

    private String actual() {
        if (chance(4)) {
            return chance(5) ? text(20) : pick(RESULTS);
        }
        return (chance(9) ? "-" : "") + number() + pick(UNITS);
    }

    private String number() {
        return switch (random.nextInt(5)) {
            case 0 -> String.valueOf(random.nextInt(101));
            case 1 -> "100.00";
            case 2 -> "1,430.80";
            default ->
                BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4)).toPlainString();
        };
    }

    // -- texts

    private String prose(int most) {
        return text(chance(40) ? 4000 : most);
    }

    private String text(int most) {
        String text = texts.next(most);
        if (chance(7)) {
            text = chance(2) ? pick(ODD) + text : text + pick(ODD);
        }
        return text.isBlank() ? "空" : text;
    }

    private String longText(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(texts.next(300));
        }
        return text.toString();
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static long cents(BigDecimal number) {
        return number.movePointRight(2).longValueExact();
    }

    private static BigDecimal hundredths(long number) {
        return BigDecimal.valueOf(number, 2);
    }
}
