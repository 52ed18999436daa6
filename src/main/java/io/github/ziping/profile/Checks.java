package io.github.ziping.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The thresholds and words of the rules, and which of them an office changes. What a profile does not say is taken from
 * {@code checks.yaml}, which goes for all offices.
 *
 * @param lowExecution a 执行率 below this is low, in percent
 * @param overFulfilled an actual value of this share of its target and more wants a reason, in percent
 * @param heavyIndicator an indicator with more points than this is heavy
 * @param leastBudget a 全年预算数 below this is probably in the wrong unit, in 万元
 * @param mostBudget a 全年预算数 from this on is probably in the wrong unit, in 万元
 * @param duplicateAcrossUnits whether projects of one name are one project in whatever units they are
 * @param bands of qualitative results, from best to worst
 * @param words by kind; each kind has a list, perhaps an empty one
 * @param units spellings and multiples of units
 * @param placed what a name ends with and the level 1 that it belongs to, e.g. 满意度 and 满意度指标
 * @param levelNames what else a 一级指标 or 二级指标 is called, without 指标, by the office's own name; behind … an ending
 * @param levels the level (error, warning, info) of rules that the office ranks otherwise, by rule id
 * @param off why a rule is switched off, by rule id
 * @param gross the rules whose warnings keep a form from being sent back, as an error does
 */
public record Checks(
        BigDecimal lowExecution,
        BigDecimal overFulfilled,
        BigDecimal heavyIndicator,
        BigDecimal leastBudget,
        BigDecimal mostBudget,
        boolean duplicateAcrossUnits,
        List<Band> bands,
        Map<CheckWord, List<String>> words,
        UnitTable units,
        Map<String, String> placed,
        Map<String, List<String>> levelNames,
        Map<String, String> levels,
        Map<String, String> off,
        List<String> gross) {
    /** Copies the lists; the reader hands over unmodifiable maps. */
    public Checks {
        bands = List.copyOf(bands);
        gross = List.copyOf(gross);
    }

    /** The words of a kind. */
    public List<String> words(CheckWord kind) {
        return words.getOrDefault(kind, List.of());
    }

    /** Spellings of one unit each, e.g. 平方米 and ㎡. */
    public List<List<String>> sameUnits() {
        return units.spellings();
    }
}
