package io.github.ziping.profile;

import java.util.List;

/**
 * The words of targets and results.
 *
 * @param operators the signs offered in the department's workbook
 * @param qualitative the entry of 指标性质 that says the target is a word
 * @param asWritten the entry of 实际值单位 that says the result's text already is complete
 * @param results the results of a qualitative indicator, from best to worst
 * @param units the units offered in the department's workbook
 */
public record TargetWords(
        List<String> operators, String qualitative, String asWritten, List<String> results, List<String> units) {
    public TargetWords {
        operators = List.copyOf(operators);
        results = List.copyOf(results);
        units = List.copyOf(units);
    }
}
