package io.github.ziping.job;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form carried over to another year. */
final class YearRollover {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    private YearRollover() {}

    /**
     * The form of the year before as the next one begins: names, the goal, targets and weights are kept, the year in the
     * title moves on; amounts, results, scores and reasons are emptied.
     */
    static SelfEvaluation of(SelfEvaluation form, int year) {
        List<FundLine> sources = new ArrayList<>();
        for (FundLine source : form.funds().sources()) {
            sources.add(emptied(source));
        }
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator indicator : form.indicators()) {
            indicators.add(indicator.withActual(null).withScore(null).withDeviation(null));
        }
        Funds funds = form.funds().withTotal(emptied(form.funds().total())).withSources(sources);
        return form.withTitle(title(form, year))
                .withYear(year)
                .withFunds(funds)
                .withActualResult(null)
                .withIndicators(indicators)
                .withTotalWeight(null)
                .withTotalScore(null)
                .withGrade(null);
    }

    private static FundLine emptied(FundLine line) {
        return FundLine.EMPTY.withLabel(line.label()).withWeight(line.weight());
    }

    private static @Nullable String title(SelfEvaluation form, int year) {
        String title = form.title();
        return title == null || form.year() == null
                ? title
                : title.replace(form.year().toString(), Integer.toString(year));
    }

    /** Where texts that were carried over mention years, for someone to look at: {@code 预期目标提到 2024 年}. */
    static List<String> mentions(SelfEvaluation form) {
        List<String> mentions = new ArrayList<>();
        mention("预期目标", form.expectedGoal(), mentions);
        for (Indicator indicator : form.indicators()) {
            String name = indicator.level3();
            Target target = indicator.target();
            mention("指标“" + (name == null ? "" : name) + "”的名称", name, mentions);
            mention("指标“" + (name == null ? "" : name) + "”的指标值", target == null ? null : target.text(), mentions);
        }
        return mentions;
    }

    private static void mention(String where, @Nullable String text, List<String> mentions) {
        Set<String> years = new LinkedHashSet<>();
        Matcher matcher = YEAR.matcher(text == null ? "" : text);
        while (matcher.find()) {
            years.add(matcher.group());
        }
        if (!years.isEmpty()) {
            mentions.add(where + "提到 " + String.join("、", years) + " 年");
        }
    }
}
