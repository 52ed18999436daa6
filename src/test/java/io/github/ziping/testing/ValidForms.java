package io.github.ziping.testing;

import io.github.ziping.model.Actual;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes random forms as a careful department fills them: sums, rates, scores, bands, reasons and units are right. */
public final class ValidForms {
    private static final String[] THINGS = {
        "网点", "信息系统", "机房", "办公设备", "档案", "宣传资料", "物业服务", "安保服务", "培训课程", "检测样品", "道路养护", "绿化养护", "图书", "水质监测点", "河道",
        "社区活动", "助学金", "疫苗接种", "应急物资", "数据接口", "食堂", "车辆", "实验室", "公共厕所", "路灯", "养老床位"
    };
    private static final String[] WORD_TARGETS = {"及时", "稳定", "有效提升", "健全", "清晰、便利", "有所改善", "规范"};
    private static final String[] REASONS = {
        "因招标时间较晚，部分工作顺延；后续将提前启动招标，加快实施进度。", "受天气影响，施工有所延误。下一步加强统筹，细化进度安排。", "需求调研不够充分，下年度将完善调研并优化指标设置。"
    };
    private static final String[] UNITS = {"市住房公积金管理中心", "市河道管理处", "市第一社会福利院", "市图书馆", "市环境监测站"};

    private final Random random;
    private final Set<String> names = new HashSet<>();

    private ValidForms(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
    }

    /** The form of a seed, always the same. */
    public static SelfEvaluation of(long seed) {
        return new ValidForms(seed).form(seed);
    }

    /** The same form with other funds and indicators, its totals and grade computed anew from what it states. */
    public static SelfEvaluation restated(SelfEvaluation form, Funds funds, List<Indicator> indicators) {
        BigDecimal total = Arithmetic.total(
                funds.total().score(), indicators.stream().map(Indicator::score).toList());
        BigDecimal weight = Arithmetic.total(
                funds.total().weight(),
                indicators.stream().map(Indicator::weight).toList());
        return form.withFunds(funds)
                .withIndicators(indicators)
                .withTotalWeight(weight)
                .withTotalScore(total)
                .withGrade(Arithmetic.grade(total));
    }

    private SelfEvaluation form(long seed) {
        String thing = pick(THINGS);
        int year = 2024;
        SelfEvaluation basics = new SelfEvaluation(
                "财政项目支出绩效自评表",
                year,
                thing + "运行维护项目" + seed,
                "上海市住房和城乡建设管理委员会",
                pick(UNITS),
                new Funds(null, RandomForms.stated(null, null, BigDecimal.ZERO, BigDecimal.ZERO, null), List.of()),
                "1.完成" + year + "年" + thing + "的日常运行维护；\n2.保障业务正常开展，提高服务质量。",
                "已按计划完成" + year + "年度各项工作，" + thing + "运行平稳。",
                List.of(),
                null,
                null,
                null);
        Funds funds = funds();
        return restated(basics, funds, indicators(funds.total()));
    }

    private Funds funds() {
        int count = random.nextInt(4);
        String[] labels = {"其中：当年财政拨款", "上年结转资金", "其他资金"};
        List<FundLine> sources = new ArrayList<>();
        long[] sum = new long[3];
        for (int i = 0; i < count; i++) {
            long[] amounts = i > 0 && chance(2) ? new long[3] : amounts();
            sources.add(line(labels[i], amounts, null));
            for (int column = 0; column < 3; column++) {
                sum[column] += amounts[column];
            }
        }
        boolean yuan = chance(6);
        long[] total = count == 0 ? amounts() : sum;
        if (yuan) {
            sources.replaceAll(source -> inYuan(source, null));
        }
        FundLine line = line("年度资金总额", total, new BigDecimal("10.00"));
        return new Funds(yuan ? "元" : "万元", yuan ? inYuan(line, line.weight()) : line, sources);
    }

    private static FundLine inYuan(FundLine line, BigDecimal weight) {
        return RandomForms.stated(
                line.label(),
                line.initialBudget().movePointRight(4),
                line.annualBudget().movePointRight(4),
                line.executed().movePointRight(4),
                weight);
    }

    private static FundLine line(String label, long[] cents, BigDecimal weight) {
        return RandomForms.stated(label, hundredths(cents[0]), hundredths(cents[1]), hundredths(cents[2]), weight);
    }

    /** 年初预算数, 全年预算数, 全年执行数 in hundredths of 万元: 91 to 100 % are spent. */
    private long[] amounts() {
        long annual = 1_000L + random.nextInt(500_000);
        long initial = chance(2) ? annual : annual * (95 + random.nextInt(20)) / 100;
        long executed = chance(4) ? annual : annual - random.nextInt((int) (annual * 9 / 100));
        return new long[] {initial, annual, executed};
    }

    private List<Indicator> indicators(FundLine total) {
        int count = 6 + random.nextInt(20);
        List<Long> weights = weights(count);
        List<Indicator> indicators = new ArrayList<>();
        if (chance(2)) {
            indicators.add(costDeviation(total, weights.get(0)));
        }
        String[][] levels = {
            {"产出指标", "数量指标"},
            {"产出指标", "质量指标"},
            {"产出指标", "时效指标"},
            {"效益指标", "社会效益指标"},
            {"效益指标", "可持续影响指标"},
            {"满意度指标", "服务对象满意度指标"}
        };
        int at = 0;
        while (indicators.size() < count) {
            int left = count - indicators.size();
            at = Math.max(at, levels.length - left);
            indicators.add(indicator(levels[at], weights.get(indicators.size())));
            at = Math.min(levels.length - 1, chance(3) ? at + 1 : at);
        }
        return indicators;
    }

    /** Parts of 90 points in halves, none above 40. */
    private List<Long> weights(int count) {
        long[] halves = new long[count];
        Arrays.fill(halves, 1);
        for (int left = 180 - count; left > 0; left--) {
            int i = random.nextInt(count);
            i = halves[i] < 80 ? i : (i + 1) % count;
            halves[i]++;
        }
        List<Long> weights = new ArrayList<>();
        for (long half : halves) {
            weights.add(half * 50);
        }
        return weights;
    }

    private Indicator costDeviation(FundLine total, long weight) {
        BigDecimal deviation = total.executed()
                .subtract(total.annualBudget())
                .multiply(BigDecimal.valueOf(100))
                .divide(total.annualBudget(), 2, chance(2) ? RoundingMode.HALF_UP : RoundingMode.FLOOR);
        return indicator(
                new String[] {"成本指标", "经济成本指标"}, "项目实际成本与预算偏差率", "≤0.00(%)", deviation + "(%)", weight, weight, null);
    }

    private Indicator indicator(String[] levels, long weight) {
        if (levels[0].equals("满意度指标")) {
            return chance(2) ? complaints(levels, weight) : rate(levels, "满意度", weight);
        }
        return switch (random.nextInt(6)) {
            case 0 -> count(levels, weight);
            case 1 -> time(levels, weight);
            case 2, 3 -> word(levels, weight);
            default -> rate(levels, pick("完成率", "合格率", "覆盖率", "及时率", "故障处置率"), weight);
        };
    }

    private Indicator rate(String[] levels, String ending, long weight) {
        int target = 70 + random.nextInt(30);
        boolean missed = chance(7);
        BigDecimal actual = missed
                ? BigDecimal.valueOf(target * 100L - 100 - random.nextInt(2000), 2)
                : BigDecimal.valueOf(target * 100L + random.nextInt((100 - target) * 100 + 1), 2);
        String sign = actual.compareTo(BigDecimal.valueOf(target)) == 0 ? pick("=", "≥", "") : "≥";
        long score = missed ? share(actual, BigDecimal.valueOf(target), weight) : weight;
        boolean over = actual.movePointRight(2).compareTo(BigDecimal.valueOf(130L * target)) >= 0;
        String unit = pick("(%)", "%", "％", "（%）");
        String reason = score < weight || over ? pick(REASONS) : noReason();
        return indicator(levels, name(ending), sign + target + unit, actual + unit, weight, score, reason);
    }

    private Indicator count(String[] levels, long weight) {
        int target = 2 + random.nextInt(300);
        boolean exact = chance(2);
        int actual = exact ? target : target + random.nextInt(target * 2);
        boolean missed = chance(7);
        if (missed) {
            actual = Math.max(1, target - 1 - random.nextInt(target));
        }
        String unit = pick("(个)", "(次)", "个", "（份）", "");
        boolean over = !missed && 100L * actual >= 130L * target;
        long score = missed ? share(BigDecimal.valueOf(actual), BigDecimal.valueOf(target), weight) : weight;
        String sign = exact && !missed ? "=" : "≥";
        String reason = score < weight || over ? pick(REASONS) : noReason();
        return indicator(levels, name(pick("数量", "完成个数")), sign + target + unit, actual + unit, weight, score, reason);
    }

    private Indicator time(String[] levels, long weight) {
        int target = 2 + random.nextInt(46);
        boolean missed = chance(7);
        int actual = missed ? target + 1 + random.nextInt(target) : random.nextInt(target + 1);
        String unit = pick("(小时)", "小时", "(天)");
        BigDecimal whole = BigDecimal.valueOf(weight, 2);
        BigDecimal inverse = whole.multiply(BigDecimal.valueOf(target))
                .divide(BigDecimal.valueOf(Math.max(1, actual)), 2, RoundingMode.HALF_UP);
        BigDecimal falling = whole.multiply(BigDecimal.valueOf(Math.max(0, 2L * target - actual)))
                .divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP);
        BigDecimal points = !missed ? whole : chance(2) ? inverse : falling;
        long score = points.movePointRight(2).longValueExact();
        String reason = score < weight ? pick(REASONS) : noReason();
        return indicator(
                levels, name(pick("故障响应时间", "中断时间")), "≤" + target + unit, actual + unit, weight, score, reason);
    }

    private Indicator complaints(String[] levels, long weight) {
        int target = random.nextInt(6);
        return indicator(
                levels,
                name("有效投诉量"),
                (target == 0 ? "=" : "≤") + target + "(件)",
                random.nextInt(target + 1) + "(件)",
                weight,
                weight,
                noReason());
    }

    private Indicator word(String[] levels, long weight) {
        String name = name(pick("及时性", "运行稳定情况", "管理机制健全性", "服务水平提升情况"));
        String target = pick(WORD_TARGETS);
        if (!chance(5)) {
            long score = chance(8) ? weight * (80 + random.nextInt(20)) / 100 : weight;
            // the cut of hundredths may fall below the band
            score = score * 100 < weight * 80 ? weight : score;
            return indicator(levels, name, target, "达成指标", weight, score, score < weight ? pick(REASONS) : noReason());
        }
        long score = Math.min((weight * 80 - 1) / 100, (weight * (60 + random.nextInt(20)) + 99) / 100);
        String result = pick("部分达成指标并具有一定效果", "部分达成");
        if (score * 100 < weight * 60) {
            result = "未达成指标且效果较差";
        }
        return indicator(levels, name, target, result, weight, score, pick(REASONS));
    }

    private static long share(BigDecimal part, BigDecimal whole, long weight) {
        return part.multiply(BigDecimal.valueOf(weight))
                .divide(whole, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static Indicator indicator(
            String[] levels, String name, String target, String actual, long weight, long score, String deviation) {
        return new Indicator(
                levels[0],
                levels[1],
                name,
                Target.of(target),
                Actual.of(actual),
                hundredths(weight),
                hundredths(score),
                deviation);
    }

    /** A name that no other indicator of the form has. */
    private String name(String ending) {
        String name = pick(THINGS) + ending;
        for (int i = 2; !names.add(name); i++) {
            name = pick(THINGS) + i + "期" + ending;
        }
        return name;
    }

    private String noReason() {
        return chance(4) ? pick("无偏差", "无", "/", "-") : null;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    private static BigDecimal hundredths(long number) {
        return BigDecimal.valueOf(number, 2);
    }
}
