package io.github.ziping.check.terms;

import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.UnitTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure in the one form in which units are compared: 元每平方米 and 元/㎡ are the same, 万立方米 is 10,000 times
 * 立方米, and 2小时 is 120 times 分钟.
 *
 * @param name what is counted, without multiples; empty for a number without a unit
 * @param numeral the number word in front of it: 10000 for 万人
 * @param times how often the smallest unit of its kind goes into it: 10000 for 万元, 60 for 小时
 */
record UnitForm(String name, BigDecimal numeral, BigDecimal times) {
    /** That of a number without a unit. */
    static final UnitForm NONE = new UnitForm("", BigDecimal.ONE, BigDecimal.ONE);

    private static final String NUMERALS = "十百千万亿";
    private static final int[] POWERS = {1, 2, 3, 4, 8};
    private static final String PIECE = "个";

    /** The one form of a unit. */
    static UnitForm of(String written, UnitTable table) {
        String unit = FoldedText.of(written);
        UnitForm whole = single(unit, table);
        if (whole != null) {
            return whole;
        }
        List<String> counted = new ArrayList<>();
        List<String> per = new ArrayList<>();
        BigDecimal numeral = BigDecimal.ONE;
        BigDecimal times = BigDecimal.ONE;
        boolean below = false;
        for (int start = 0; start <= unit.length(); ) {
            int end = jointAt(unit, start);
            UnitForm part = part(unit.substring(start, end), table);
            if (below) {
                per.add(part.numeral.multiply(part.times).toPlainString() + part.name);
            } else {
                counted.add(part.name);
                numeral = numeral.multiply(part.numeral);
                times = times.multiply(part.times);
            }
            below |= end < unit.length() && (unit.charAt(end) == '/' || unit.charAt(end) == '每');
            start = end + 1;
        }
        Collections.sort(counted);
        Collections.sort(per);
        String name = String.join("·", counted) + (per.isEmpty() ? "" : "/" + String.join("·", per));
        return new UnitForm(name, numeral, times);
    }

    private static int jointAt(String unit, int start) {
        int end = start;
        while (end < unit.length() && "/每·•*".indexOf(unit.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static UnitForm part(String atom, UnitTable table) {
        UnitForm known = single(atom, table);
        if (known != null) {
            return known;
        }
        int numeral = numeralEnd(atom, table);
        if (numeral == 0) {
            String bare = atom.length() > 1 && atom.startsWith(PIECE) ? atom.substring(1) : atom;
            UnitForm counted = bare.equals(atom) ? null : single(bare, table);
            return counted == null ? new UnitForm(bare, BigDecimal.ONE, BigDecimal.ONE) : counted;
        }
        UnitForm rest = part(atom.substring(numeral), table);
        return new UnitForm(rest.name, rest.numeral.multiply(number(atom.substring(0, numeral))), rest.times);
    }

    /** Where 万 or 10万 in front of a unit ends; 0 where the unit begins with none. */
    private static int numeralEnd(String atom, UnitTable table) {
        int end = 0;
        while (end < atom.length() && atom.charAt(end) >= '0' && atom.charAt(end) <= '9') {
            end++;
        }
        while (end < atom.length()
                && NUMERALS.indexOf(atom.charAt(end)) >= 0
                && single(atom.substring(end), table) == null) {
            end++;
        }
        return end;
    }

    private static BigDecimal number(String numeral) {
        int digits = 0;
        while (digits < numeral.length() && NUMERALS.indexOf(numeral.charAt(digits)) < 0) {
            digits++;
        }
        BigDecimal number = digits == 0 ? BigDecimal.ONE : new BigDecimal(numeral.substring(0, digits));
        for (int i = digits; i < numeral.length(); i++) {
            number = number.movePointRight(POWERS[NUMERALS.indexOf(numeral.charAt(i))]);
        }
        return number;
    }

    /** A unit that the table knows; null for any other. */
    private static @Nullable UnitForm single(String unit, UnitTable table) {
        String spelling = firstSpelling(unit, table);
        for (int i = 0; i < table.multiples().size(); i++) {
            Map<String, BigDecimal> group = table.multiples().get(i);
            BigDecimal times = group.get(spelling);
            if (times != null) {
                return new UnitForm(group.keySet().iterator().next(), BigDecimal.ONE, times);
            }
        }
        return spelling.equals(unit) && !isSpelt(unit, table)
                ? null
                : new UnitForm(spelling, BigDecimal.ONE, BigDecimal.ONE);
    }

    private static boolean isSpelt(String unit, UnitTable table) {
        return table.spellings().stream().anyMatch(spellings -> spellings.contains(unit));
    }

    /** The spelling that stands for the others; the unit itself where the table has none. */
    private static String firstSpelling(String unit, UnitTable table) {
        for (List<String> spellings : table.spellings()) {
            for (String spelling : spellings) {
                if (spelling.equals(unit) || FoldedText.of(spelling).equalsIgnoreCase(unit)) {
                    return spellings.get(0);
                }
            }
        }
        return unit;
    }

    /** Whether the two are the same unit, though one may have 万 in front. */
    boolean isSame(UnitForm other) {
        return name.equalsIgnoreCase(other.name) && times.compareTo(other.times) == 0;
    }

    /** Whether an amount in the one can be given in the other. */
    boolean isConvertible(UnitForm other) {
        return name.equalsIgnoreCase(other.name);
    }

    /** How many of the smallest units the unit is. */
    BigDecimal size() {
        return numeral.multiply(times);
    }
}
