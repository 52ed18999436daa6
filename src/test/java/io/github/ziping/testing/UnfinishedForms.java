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
import java.util.function.UnaryOperator;

/** Makes random forms as departments get them: any number of indicators, long and odd texts, and any value may be missing. */
public final class UnfinishedForms {
    private static final String[] TARGETS = {
        "≥95.00(%)",
        "=12(个)",
        "≤0.125(小时)",
        "及时",
        "=100%",
        "不低于95%",
        "≥1234567890123456.7(元)",
        ">3",
        "100",
        "-5(%)",
        "2024年12月底前"
    };
    private static final String[] ACTUALS = {
        "96.50(%)", "96(次)", "96", "达成指标", "未达成指标且效果较差", "5件", "1,430.80", "5(照原文)", "0.98", "-0.06(%)", "基本达成"
    };
    private static final String[] UNITS = {"万元", "元", "万元", "亿元"};

    private final Random random;
    private final RandomTexts texts;

    private UnfinishedForms(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
        texts = new RandomTexts(seed + 1_000);
    }

    /** The form of a seed, always the same. */
    public static SelfEvaluation of(long seed) {
        return new UnfinishedForms(seed).form(seed);
    }

    private SelfEvaluation form(long seed) {
        SelfEvaluation whole = seed % 5 == 0 ? RandomForms.longOf(seed) : RandomForms.of(seed);
        SelfEvaluation form = whole.withIndicators(indicators(whole.indicators()))
                .withFunds(whole.funds()
                        .withSources(sources(whole))
                        .withTotal(line(whole.funds().total())));
        if (odds(4)) {
            form = form.withFunds(form.funds().withUnit(odds(3) ? null : UNITS[random.nextInt(UNITS.length)]));
        }
        form = maybe(form, blank -> blank.withTitle(null));
        form = maybe(form, blank -> blank.withYear(null));
        form = maybe(form, blank -> blank.withProject(null));
        form = maybe(form, blank -> blank.withAuthority(null));
        form = maybe(form, blank -> blank.withUnit(null));
        form = maybe(form, blank -> blank.withExpectedGoal(null));
        return maybe(form, blank -> blank.withActualResult(null));
    }

    private SelfEvaluation maybe(SelfEvaluation form, UnaryOperator<SelfEvaluation> change) {
        return odds(4) ? change.apply(form) : form;
    }

    private boolean odds(int one) {
        return random.nextInt(one) == 0;
    }

    private List<Indicator> indicators(List<Indicator> known) {
        int count = odds(5) ? 75 + random.nextInt(30) : random.nextInt(61);
        List<Indicator> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(odds(3) ? indicator() : emptied(known.get(random.nextInt(known.size()))));
        }
        return all;
    }

    private Indicator emptied(Indicator known) {
        Indicator indicator = known;
        indicator = odds(6) ? indicator.withTarget(null) : indicator;
        indicator = odds(6) ? indicator.withActual(null) : indicator;
        indicator = odds(6) ? indicator.withWeight(null) : indicator;
        indicator = odds(6) ? indicator.withScore(null) : indicator;
        return odds(6) ? indicator.withDeviation(null) : indicator;
    }

    private Indicator indicator() {
        return Indicator.EMPTY
                .withLevel3(odds(8) ? null : texts.next(40))
                .withTarget(odds(8) ? null : Target.of(TARGETS[random.nextInt(TARGETS.length)]))
                .withActual(odds(8) ? null : Actual.of(ACTUALS[random.nextInt(ACTUALS.length)]))
                .withWeight(odds(8) ? null : BigDecimal.valueOf(random.nextInt(3_000), 2))
                .withScore(odds(8) ? null : BigDecimal.valueOf(random.nextInt(3_200) - 100L, 2))
                .withDeviation(odds(2) ? null : texts.next(odds(6) ? 3_000 : 60));
    }

    private List<FundLine> sources(SelfEvaluation whole) {
        List<FundLine> lines = new ArrayList<>();
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            List<FundLine> known = whole.funds().sources();
            lines.add(known.isEmpty() ? FundLine.EMPTY : line(known.get(random.nextInt(known.size()))));
        }
        return lines;
    }

    private FundLine line(FundLine known) {
        FundLine line = odds(6) ? known.withLabel(null) : known;
        line = odds(6) ? line.withInitialBudget(null) : line;
        line = odds(6) ? line.withAnnualBudget(odds(2) ? null : BigDecimal.ZERO) : line;
        line = odds(6) ? line.withExecuted(null) : line;
        return odds(6) ? line.withWeight(odds(2) ? null : BigDecimal.TEN) : line;
    }
}
