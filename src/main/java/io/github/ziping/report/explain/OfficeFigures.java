package io.github.ziping.report.explain;

import io.github.ziping.profile.Band;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Grade;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Rounding;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An office's own numbers and words in the pages of the rules, where these have a mark such as {@code {{lowExecution}}}. */
final class OfficeFigures {
    private static final Pattern MARK = Pattern.compile("\\{\\{([A-Za-z0-9]+)}}");
    private static final String DIGITS = "零一两三四五六";

    private final Map<String, String> figures = new LinkedHashMap<>();

    OfficeFigures(Profile profile) {
        Checks checks = profile.checks();
        Scoring scoring = profile.scoring();
        figures.put("lowExecution", plain(checks.lowExecution()));
        figures.put("overFulfilled", plain(checks.overFulfilled()));
        figures.put("heavyIndicator", plain(checks.heavyIndicator()));
        figures.put("leastBudget", grouped(checks.leastBudget()));
        figures.put("mostBudget", grouped(checks.mostBudget()));
        figures.put("executionWeight", plain(scoring.executionWeight()));
        figures.put("totalWeight", plain(scoring.totalWeight()));
        figures.put("rate", shortened(scoring.rateRounding(), scoring.rateDecimals()));
        figures.put("score", shortened(scoring.scoreRounding(), scoring.scoreDecimals()));
        figures.put("grades", grades(scoring.grades()));
        figures.put("bands", bands(checks.bands(), profile.targets().results()));
        figures.put("results", String.join("、", profile.targets().results()));
        figures.put("expectedLevel1", oneOf(checks.words(CheckWord.EXPECTED_LEVEL1)));
        figures.put("levels", profile.levels().stream().map(Level::name).collect(Collectors.joining("、")));
    }

    /** The names that a mark may have. */
    Set<String> names() {
        return figures.keySet();
    }

    /**
     * A page with the office's figures in the places of the marks.
     *
     * @throws IllegalStateException when there is no such figure
     */
    String fill(String page) {
        return MARK.matcher(page).replaceAll(mark -> {
            String figure = figures.get(mark.group(1));
            if (figure == null) {
                throw new IllegalStateException("there is no figure " + mark.group());
            }
            return Matcher.quoteReplacement(figure);
        });
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** With a comma between thousands, as amounts are written. */
    private static String grouped(BigDecimal amount) {
        StringBuilder text = new StringBuilder(plain(amount));
        int point = text.indexOf(".");
        for (int i = (point < 0 ? text.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    private static String shortened(Rounding rounding, int decimals) {
        String digits = decimals == 0 ? "整数" : DIGITS.charAt(decimals) + "位小数";
        return rounding == Rounding.CUT ? "截到" + digits + "、不进位" : "四舍五入到" + digits;
    }

    /** 90 分以上优、80 良、60 中，以下差. */
    private static String grades(List<Grade> grades) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < grades.size(); i++) {
            boolean last = i == grades.size() - 1;
            text.append(i == 0 ? "" : last ? "，" : "、")
                    .append(last && i > 0 ? "以下" : plain(grades.get(i).from()) + " " + (i == 0 ? "分以上" : ""))
                    .append(grades.get(i).name());
        }
        return text.toString();
    }

    /** 达成指标 80%–100%（含 80），…，未达成指标 60% 以下. */
    private static String bands(List<Band> bands, List<String> results) {
        StringBuilder text = new StringBuilder();
        String above = "";
        for (Band band : bands) {
            String from = plain(band.from());
            String name =
                    band.words().stream().filter(results::contains).findFirst().orElse(first(band.words()));
            text.append(text.length() == 0 ? "" : "，").append(name).append(' ');
            if (above.isEmpty()) {
                text.append(from).append("%–100%（含 ").append(from).append("）");
            } else if (band.from().signum() == 0) {
                text.append(above).append("% 以下");
            } else {
                text.append(from)
                        .append("%–")
                        .append(above)
                        .append("%（含 ")
                        .append(from)
                        .append("、不含 ")
                        .append(above)
                        .append("）");
            }
            above = from;
        }
        return text.toString();
    }

    private static String first(List<String> words) {
        return words.isEmpty() ? "" : words.get(0);
    }

    /** 产出指标、效益指标或满意度指标. */
    private static String oneOf(List<String> words) {
        if (words.size() < 2) {
            return first(words);
        }
        int last = words.size() - 1;
        return String.join("、", words.subList(0, last)) + "或" + words.get(last);
    }
}
