package io.github.ziping.testing.madeup;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader made of a form.
 *
 * @param right values that are as a person reads them
 * @param wrong values that are not, or that nobody reads there: path, what is read and what should be
 * @param lost values that are not read, but told of: path and value
 * @param silent values that are neither read nor told of
 */
public record Judged(int right, List<String> wrong, List<String> lost, List<String> silent) {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,2})([0-9]+)(?:[:：]([A-Z]{1,2})([0-9]+))?");

    /** Compares what was read, form by form in their order, with what a person reads. */
    public static Judged of(List<Drawn.Form> expected, List<Reading> readings, List<Finding> told) {
        Judged all = new Judged(0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int right = 0;
        for (int i = 0; i < Math.max(expected.size(), readings.size()); i++) {
            Map<String, String> read =
                    i < readings.size() ? flat(readings.get(i).evaluation()) : Map.of();
            Drawn.Form form = i < expected.size() ? expected.get(i) : new Drawn.Form();
            Set<String> paths = new TreeSet<>(form.values().keySet());
            paths.addAll(read.keySet());
            for (String path : paths) {
                String should = form.values().get(path);
                String is = read.get(path);
                if (should != null && is != null && same(should, is)) {
                    right++;
                } else if (is != null) {
                    all.wrong.add("form " + i + " " + path + ": read " + is + ", says " + should);
                } else if (isTold(form.places().get(path), path, i < readings.size(), told)) {
                    all.lost.add("form " + i + " " + path + ": " + should);
                } else {
                    all.silent.add("form " + i + " " + path + ": " + should + " at "
                            + form.places().get(path));
                }
            }
        }
        return new Judged(right, all.wrong, all.lost, all.silent);
    }

    /** What a form says, as something to compare with; its places are not known. */
    public static Drawn.Form stated(SelfEvaluation form) {
        Drawn.Form stated = new Drawn.Form();
        flat(form).forEach((path, value) -> stated.put(path, value, List.of()));
        return stated;
    }

    /** How many values there were. */
    public int size() {
        return right + wrong.size() + lost.size() + silent.size();
    }

    private static boolean same(String one, String other) {
        return one.equals(other)
                || number(one) != null && number(other) != null && number(one).compareTo(number(other)) == 0;
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isTold(List<String> places, String path, boolean isRead, List<Finding> told) {
        for (Finding finding : told) {
            boolean refused =
                    finding.rule().equals("not-a-form") || finding.rule().equals("other-document");
            if (finding.cell() == null && (finding.sheet() == null || refused && !isRead)) {
                return true;
            }
            for (String place : places) {
                int cut = place.lastIndexOf('!');
                if (place.substring(0, cut).equals(finding.sheet()) && covers(finding, place.substring(cut + 1))) {
                    return true;
                }
            }
            if (finding.field() != null && finding.field().toString().equals(path)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(Finding finding, String cell) {
        if (finding.cell() != null && finding.cell().address().equals(cell)) {
            return true;
        }
        Matcher at = RANGE.matcher(cell);
        Matcher range = RANGE.matcher(finding.message());
        if (!at.matches()) {
            return false;
        }
        while (range.find()) {
            String right = range.group(3) == null ? range.group(1) : range.group(3);
            String bottom = range.group(4) == null ? range.group(2) : range.group(4);
            if (column(at.group(1)) >= column(range.group(1))
                    && column(at.group(1)) <= column(right)
                    && Integer.parseInt(at.group(2)) >= Integer.parseInt(range.group(2))
                    && Integer.parseInt(at.group(2)) <= Integer.parseInt(bottom)) {
                return true;
            }
        }
        return false;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }

    private static Map<String, String> flat(SelfEvaluation form) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "title", form.title());
        put(values, "year", form.year());
        put(values, "project", form.project());
        put(values, "authority", form.authority());
        put(values, "unit", form.unit());
        put(values, "funds.unit", form.funds().unit());
        put(values, "funds.total.", form.funds().total());
        for (int i = 0; i < form.funds().sources().size(); i++) {
            put(values, "funds.sources[" + i + "].", form.funds().sources().get(i));
        }
        put(values, "expectedGoal", form.expectedGoal());
        put(values, "actualResult", form.actualResult());
        for (int i = 0; i < form.indicators().size(); i++) {
            put(values, "indicators[" + i + "].", form.indicators().get(i));
        }
        put(values, "totalWeight", form.totalWeight());
        put(values, "totalScore", form.totalScore());
        put(values, "grade", form.grade());
        return values;
    }

    private static void put(Map<String, String> values, String path, FundLine line) {
        put(values, path + "label", line.label());
        put(values, path + "initialBudget", line.initialBudget());
        put(values, path + "annualBudget", line.annualBudget());
        put(values, path + "executed", line.executed());
        put(values, path + "weight", line.weight());
        put(values, path + "ratePercent", line.ratePercent());
        put(values, path + "score", line.score());
    }

    private static void put(Map<String, String> values, String path, Indicator indicator) {
        put(values, path + "level1", indicator.level1());
        put(values, path + "level2", indicator.level2());
        put(values, path + "level3", indicator.level3());
        put(
                values,
                path + "target",
                indicator.target() == null ? null : indicator.target().text());
        put(
                values,
                path + "actual",
                indicator.actual() == null ? null : indicator.actual().text());
        put(values, path + "weight", indicator.weight());
        put(values, path + "score", indicator.score());
        put(values, path + "deviation", indicator.deviation());
    }

    private static void put(Map<String, String> values, String path, Object value) {
        if (value instanceof BigDecimal number) {
            values.put(path, number.toPlainString());
        } else if (value != null) {
            values.put(path, value.toString());
        }
    }
}
