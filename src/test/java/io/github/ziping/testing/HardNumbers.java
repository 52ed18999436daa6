package io.github.ziping.testing;

import io.github.ziping.model.Actual;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.provider.Arguments;

/** Forms whose rates and scores lie as close to a cut, a tie or a grade as amounts in hundredths allow. */
public final class HardNumbers {
    private static final BigDecimal TEN = new BigDecimal("10.00");
    private static final int PER_KIND = 12;

    private final Random random = new Random(20_240);
    private final SelfEvaluation basics = RandomForms.of(7);
    private final List<Arguments> cases = new ArrayList<>();

    private HardNumbers() {
        for (int i = 0; i < PER_KIND; i++) {
            ratesBesideACut();
            scoreTies();
        }
        published();
        totals();
    }

    /** Name and form of each case. */
    public static List<Arguments> cases() {
        return new HardNumbers().cases;
    }

    /** The forms of all cases. */
    public static List<SelfEvaluation> forms() {
        return cases().stream().map(c -> (SelfEvaluation) c.get()[1]).toList();
    }

    /** executed ÷ budget = k ÷ 10,000 exactly, and one hundredth of 元 more and less. */
    private void ratesBesideACut() {
        long budget = 10_000L * (1 + random.nextInt(999_999));
        long executed = budget / 10_000 * (1 + random.nextInt(12_000));
        for (long off = -1; off <= 1; off++) {
            funds("rate", executed + off, budget, TEN);
        }
        long odd = 1 + (long) (random.nextDouble() * 9_999_999_998L);
        long floor = odd / 10_000 * (1 + random.nextInt(10_000));
        funds("odd rate", floor, odd, TEN);
    }

    /** executed × weight ÷ budget = n.nn5 exactly, and one hundredth of 元 more and less. */
    private void scoreTies() {
        long budget = 2_000L * (1 + random.nextInt(4_999_999));
        long executed = budget / 2_000 * (1 + 2L * random.nextInt(1_000));
        for (long off = -1; off <= 1; off++) {
            funds("tie", executed + off, budget, TEN);
        }
        funds("tie of another weight", budget / 2_000 * 1_005, budget, new BigDecimal("7.00"));
    }

    private void published() {
        funds("form 5", 35_649, 37_789, TEN);
        funds("634.00 of 634.20", 63_400, 63_420, TEN);
        funds("98.46036", 142_472, 144_700, TEN);
        funds("all but one", 9_999_999_998L, 9_999_999_999L, TEN);
        funds("one of all", 1, 9_999_999_999L, TEN);
        funds("without a budget", 100, 0, TEN);
        funds("nothing", 0, 0, TEN);
        funds("a hundredfold", 9_999_999_900L, 99_999_999L, TEN);
        funds("1.005", 1_005, 100_000, TEN);
        funds("0.285", 57, 200, TEN);
    }

    /** Totals on either side of a grade: 89.995 is printed as 90.00 and must be 优, 89.994 is 良. */
    private void totals() {
        for (String total : List.of("89.994", "89.995", "90.000", "79.994", "79.995", "59.994", "59.995", "60.000")) {
            BigDecimal points = new BigDecimal(total).subtract(TEN);
            add("total " + total, 100, 100, TEN, List.of(indicator("90", points)));
            add("total in parts " + total, 100, 100, TEN, parts(points));
        }
        add("ties do not add up", 100, 100, TEN, List.of(third("0.005"), third("0.005"), third("0.005")));
    }

    private static List<Indicator> parts(BigDecimal points) {
        List<Indicator> parts = new ArrayList<>();
        for (int i = 0; i < 59; i++) {
            parts.add(indicator("1", new BigDecimal("0.7")));
        }
        BigDecimal rest = points.subtract(new BigDecimal("41.3"));
        parts.add(indicator("31", rest.max(BigDecimal.ZERO)));
        return parts;
    }

    private static Indicator third(String score) {
        return indicator("30", new BigDecimal(score));
    }

    private static Indicator indicator(String weight, BigDecimal score) {
        return new Indicator(
                "产出指标",
                "数量指标",
                "完成率",
                Target.of("=100.00(%)"),
                Actual.of("99.00(%)"),
                new BigDecimal(weight),
                score,
                "原因和措施");
    }

    private void funds(String name, long executed, long budget, BigDecimal weight) {
        String whole = name + ": " + executed + "/" + budget;
        BigDecimal rest = new BigDecimal("100").subtract(weight);
        add(whole, executed, budget, weight, List.of(indicator(rest.toPlainString(), rest)));
    }

    private void add(String name, long executed, long budget, BigDecimal weight, List<Indicator> indicators) {
        BigDecimal annual = BigDecimal.valueOf(budget, 2);
        FundLine total = new FundLine("年度资金总额", annual, annual, BigDecimal.valueOf(executed, 2), weight, null, null);
        cases.add(Arguments.of(name, RandomForms.with(basics, total, indicators)));
    }
}
