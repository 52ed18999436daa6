package io.github.ziping.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The units of measure that mean one thing in several spellings, and those that are multiples of each other.
 *
 * @param spellings of one unit each, e.g. 平方米, 平米 and ㎡
 * @param multiples units that can be converted, each with how often the smallest unit of its group goes into it, e.g. 元: 1,
 *     万元: 10000
 */
public record UnitTable(List<List<String>> spellings, List<Map<String, BigDecimal>> multiples) {
    /** Copies the lists. */
    public UnitTable {
        spellings = List.copyOf(spellings);
        multiples = List.copyOf(multiples);
    }
}
