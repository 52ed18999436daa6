package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.LevelName;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The weights below a level 1 do not add up to the points in its name, 产出指标(50分). */
final class LevelWeight implements FormRule {
    private static final Rule RULE = new Rule("level-weight", "一级指标的分值与名称中的分数不符", Severity.ERROR, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        List<Indicator> indicators = form.indicators();
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        Map<String, Integer> firsts = new HashMap<>();
        Set<String> incomplete = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            String written = indicators.get(i).level1();
            BigDecimal weight = indicators.get(i).weight();
            if (written == null || LevelName.of(written).points() == null) {
                continue;
            }
            // 产出指标（50分） and 产出指标(50分) are one level
            String level = FoldedText.of(written);
            firsts.putIfAbsent(level, i);
            sums.put(level, sums.getOrDefault(level, BigDecimal.ZERO).add(Decimals.orZero(weight)));
            if (weight == null) {
                incomplete.add(level);
            }
        }
        for (Map.Entry<String, BigDecimal> sum : sums.entrySet()) {
            if (!incomplete.contains(sum.getKey())) {
                compare(sum.getKey(), sum.getValue(), firsts.getOrDefault(sum.getKey(), 0), faults);
            }
        }
    }

    private static void compare(String level, BigDecimal sum, int first, FaultCollector faults) {
        BigDecimal points = LevelName.of(level).points();
        if (points != null && points.compareTo(sum) != 0) {
            faults.add(
                    FieldPath.indicator(first, Field.LEVEL1),
                    "“" + MessageText.shortened(level) + "”下各指标分值之和是 " + MessageText.bare(sum) + "，与名称中的 "
                            + MessageText.bare(points) + " 分不符",
                    "调整该一级指标下的分值使合计为 " + MessageText.bare(points) + "，或改正名称中的分数",
                    MessageText.bare(points),
                    MessageText.bare(sum));
        }
    }
}
