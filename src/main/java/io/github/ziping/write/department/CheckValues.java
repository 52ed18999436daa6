package io.github.ziping.write.department;

import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.IndicatorName;
import io.github.ziping.check.terms.PercentPair;
import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.Band;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the values that the formulas of one row on the sheet 核对 have before anything is computed: those of
 * {@link CheckFormulas}, under the same names. The arithmetic is that of {@link Attainment}; texts are compared as a
 * spreadsheet compares them, regardless of case.
 */
final class CheckValues {
    private final Profile profile;
    private final RowValues row;
    private final String hint;
    private final String above;
    private final @Nullable Integer year;
    private final TypedQuantity target;
    private final TypedQuantity actual;
    private final @Nullable PercentPair pair;
    private final @Nullable Attainment missed;

    /**
     * The values of a row.
     *
     * @param hint what {@link EntryHints} says of the row; empty where it is no indicator
     * @param above the 一级指标 that holds for the row above
     * @param year that of the form
     */
    CheckValues(Profile profile, RowValues row, String hint, String above, @Nullable Integer year) {
        this.profile = profile;
        this.row = row;
        this.hint = hint;
        this.above = above;
        this.year = year;
        this.target = TypedQuantity.of(row.target().text());
        this.actual = TypedQuantity.of(row.actual().text());
        this.pair = row.pair(profile);
        Attainment attainment = row.attainment(profile);
        this.missed = attainment == null || attainment.met() ? null : attainment;
    }

    /** A text as TRIM gives it; empty for null. */
    static String text(@Nullable String text) {
        return OpenIssues.trimmed(text);
    }

    String name() {
        return text(row.indicator().level3());
    }

    String foldedName() {
        return FoldedText.of(name());
    }

    String bareName() {
        String name = foldedName();
        int open = name.endsWith(")") ? name.indexOf('(') : -1;
        return open < 0 ? name : name.substring(0, open);
    }

    String label() {
        String level1 = text(row.indicator().level1());
        String level2 = text(row.indicator().level2());
        String first = !level1.isEmpty() ? level1 : !level2.isEmpty() ? level2 : name();
        return FoldedText.of(first).replace(":", "");
    }

    boolean isIndicator() {
        return row.isIndicator();
    }

    String level1() {
        String own = text(row.indicator().level1());
        return own.isEmpty() ? above : own;
    }

    TypedQuantity target() {
        return target;
    }

    TypedQuantity actual() {
        return actual;
    }

    String operatorText() {
        return TypedQuantity.of(row.target().operator()).plain();
    }

    String operator() {
        return row.operator();
    }

    Object targetValue() {
        return value(row.targetNumber(), target);
    }

    Object actualValue() {
        return value(row.actualNumber(), actual);
    }

    private static Object value(@Nullable BigDecimal number, TypedQuantity typed) {
        return number == null ? typed.text() : number;
    }

    String targetMeasure() {
        return row.targetMeasure();
    }

    String measure() {
        return row.actualMeasure(profile.targets().asWritten());
    }

    Object weight() {
        return orEmpty(row.indicator().weight());
    }

    Object score() {
        return orEmpty(row.indicator().score());
    }

    private static Object orEmpty(@Nullable BigDecimal number) {
        return number == null ? "" : number;
    }

    /** The name without the endings that only say how something is measured, after so many steps. */
    String thing(int steps) {
        if (!row.nameDecides()) {
            return "";
        }
        String name = row.isBounded()
                ? bareName()
                : NameFormulas.without(bareName(), profile.checks().words(CheckWord.DURATION));
        for (int i = 0; i < steps; i++) {
            name = NameFormulas.without(name, profile.checks().words(CheckWord.MEASURING));
        }
        return name;
    }

    boolean lessIsBetter() {
        return row.nameDecides()
                && !row.isBounded()
                && IndicatorName.of(row.indicator(), profile.checks()).lessIsBetter();
    }

    String reason() {
        return CheckFormulas.withoutMarks(text(row.indicator().deviation()));
    }

    boolean realReason() {
        String bare = reason();
        return !bare.isEmpty()
                && !CheckFormulas.isOnlyNumber(bare)
                && !contains(profile.checks().words(CheckWord.NO_REASON), bare);
    }

    boolean endsWithLess() {
        String name = bareName();
        List<String> less = profile.checks().words(CheckWord.LESS_IS_BETTER);
        String thing = NameFormulas.without(name, profile.checks().words(CheckWord.MEASURING));
        boolean turning = profile.checks().words(CheckWord.TURNING).stream().anyMatch(name::contains);
        return !turning && less.stream().anyMatch(word -> name.endsWith(word) || thing.endsWith(word));
    }

    boolean isCost() {
        String name = bareName();
        String level1 = level1();
        String level2 = text(row.indicator().level2());
        return profile.checks().words(CheckWord.COST_NAME).stream()
                .anyMatch(cost -> name.endsWith(cost) || endsWith(level1, cost) || endsWith(level2, cost));
    }

    private static boolean endsWith(String level, String cost) {
        return level.endsWith(cost) || level.endsWith(cost + "指标");
    }

    boolean isShare() {
        return row.isShare(profile);
    }

    boolean isSlip() {
        return pair != null && pair.slip();
    }

    Object wanted() {
        return pair == null ? targetValue() : pair.target();
    }

    Object reached() {
        return pair == null ? actualValue() : pair.actual();
    }

    boolean isComparable() {
        return row.isComparable(profile);
    }

    boolean missed() {
        return missed != null;
    }

    Object proportional() {
        BigDecimal weight = row.indicator().weight();
        return orEmpty(missed == null || weight == null ? null : missed.proportional(weight));
    }

    Object falling() {
        BigDecimal weight = row.indicator().weight();
        return orEmpty(missed == null || weight == null ? null : missed.falling(weight));
    }

    String result() {
        return row.actualNumber() == null ? CheckFormulas.withoutMarks(actual.text()) : "";
    }

    int band() {
        String result = result();
        if (result.isEmpty()) {
            return 0;
        }
        List<String> words = profile.checks().bands().stream()
                .map(Band::words)
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(result)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean contains(List<String> words, String text) {
        return words.stream().anyMatch(text::equalsIgnoreCase);
    }

    boolean targetIsWord() {
        return isWord(row.targetNumber(), target);
    }

    boolean actualIsWord() {
        return isWord(row.actualNumber(), actual);
    }

    private static boolean isWord(@Nullable BigDecimal number, TypedQuantity typed) {
        return number == null && typed.text().chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    String targetDateText() {
        return PeriodText.ofTarget().spelt(target.text());
    }

    Object targetDate() {
        return PeriodText.ofTarget().day(row.targetStated(), year);
    }

    String actualDateText() {
        return PeriodText.ofActual().spelt(actual.text());
    }

    Object actualDate() {
        return targetDate() instanceof Integer day ? PeriodText.ofActual().day(row.actualStated(), day / 10_000) : "";
    }

    String rangeText() {
        return RangeText.spelt(target.plain());
    }

    String rangeUnit() {
        return RangeText.unit(row.targetStated());
    }

    Object rangeFrom() {
        return RangeText.from(row.targetStated());
    }

    Object rangeTo() {
        return RangeText.to(row.targetStated());
    }

    boolean beyond() {
        return row.isBeyond(profile, year);
    }

    String hint() {
        return hint;
    }

    int problem() {
        return OpenIssues.isProblem(hint) ? 1 : 0;
    }

    int advice() {
        return OpenIssues.isAdvice(hint) ? 1 : 0;
    }
}
