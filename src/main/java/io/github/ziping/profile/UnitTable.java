package io.github.ziping.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The units of measure that mean one thing in several spellings, and those that are multiples of each other.
 *
 * @param sameUnits spellings of one unit each, e.g. 平方米, 平米 and ㎡
 * @param unitMultiples units that can be converted, each with how often the smallest unit of its group goes into it, e.g. 元: 1,
 *     万元: 10000
 */
public record UnitTable(List<List<String>> sameUnits, List<Map<String, BigDecimal>> unitMultiples) {
    /** Copies the lists. */
    public UnitTable {
        sameUnits = List.copyOf(sameUnits);
        unitMultiples = List.copyOf(unitMultiples);
    }
}
