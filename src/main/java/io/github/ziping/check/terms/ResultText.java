package io.github.ziping.check.terms;

import io.github.ziping.model.Actual;
import io.github.ziping.model.DatePeriod;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import org.jspecify.annotations.Nullable;

/** What a result in words says beside its target: nothing at all, or the target once more. */
public final class ResultText {
    /** In front of a word that was reached: 已显著提升. */
    private static final String DONE = "已";

    /** A target that holds one of these may be met by nothing: 无事故, 零投诉, 不发生. */
    private static final String[] NOTHING_WANTED = {"无", "零", "不", "未", "0", "杜绝"};

    /** What turns a word that stands beside them: 未显著提升, 基本完善. */
    private static final String[] TURNING = {
        "未", "不", "没", "无", "尚", "部分", "基本", "比较", "较为", "有待", "但", "仍", "难", "非", "缺"
    };

    /** What a time is said with. */
    private static final String[] TIMES = {"时间", "时限", "期限", "日期", "及时", "前", "底", "末", "中旬", "年中", "季", "节", "月"};

    private ResultText() {}

    /** Whether a text says nothing: only marks such as / and —, or a word such as 无. */
    public static boolean isMark(@Nullable String text, Checks checks) {
        String bare = text == null ? "" : BareText.letters(text);
        return bare.isEmpty() || BareText.isAmong(bare, checks.words(CheckWord.NO_VALUE));
    }

    /** Whether a text has neither letters nor digits: / and —. */
    private static boolean isOnlyMarks(String text) {
        return BareText.letters(text).isEmpty();
    }

    /**
     * Whether the indicator has no result although one stands there: / or 无. Where the target wants nothing, as 无事故 and
     * =0(次) do, or where less is better, 无 is an answer.
     */
    public static boolean isEmpty(Indicator indicator, Checks checks) {
        Actual actual = indicator.actual();
        if (actual == null || actual.isQuantitative() || !isMark(actual.text(), checks)) {
            return actual == null;
        }
        boolean isWord = !isOnlyMarks(actual.text());
        return !isWord || !mayBeNothing(indicator.target(), indicator, checks);
    }

    private static boolean mayBeNothing(@Nullable Target target, Indicator indicator, Checks checks) {
        if (IndicatorName.of(indicator, checks).lessIsBetter()) {
            return true;
        }
        if (target == null) {
            return false;
        }
        return target.value() == null
                ? containsAny(target.text(), NOTHING_WANTED)
                : target.value().signum() == 0;
    }

    /**
     * Whether the result repeats a target in words, which is met then: 显著提升 or 已显著提升 for 显著提升, 服务水平显著提升 for
     * 显著提升.
     */
    public static boolean repeatsTarget(Indicator indicator) {
        Target target = indicator.target();
        Actual actual = indicator.actual();
        if (target == null || actual == null || target.isQuantitative() || actual.isQuantitative()) {
            return false;
        }
        String wanted = BareText.letters(target.text());
        String reached = BareText.letters(actual.text());
        if (wanted.isEmpty() || !reached.startsWith(wanted) && !reached.endsWith(wanted)) {
            return false;
        }
        String more = reached.startsWith(wanted)
                ? reached.substring(wanted.length())
                : reached.substring(0, reached.length() - wanted.length());
        return more.equals(DONE) || !containsAny(more, TURNING);
    }

    /**
     * Whether the result answers a target in words in kind: a date where a time is asked for (春节前), a grade or a rank that
     * is no worse where the target is one (Ⅲ类及以上, 全市前三). No word of the office says as much.
     */
    public static boolean answersInKind(Indicator indicator) {
        Target target = indicator.target();
        Actual actual = indicator.actual();
        if (target == null || actual == null) {
            return false;
        }
        String name = indicator.level3();
        if (actual.stated() instanceof DatePeriod) {
            return containsAny(target.text(), TIMES) || name != null && containsAny(name, TIMES);
        }
        return Grade.isAnswered(target.text(), actual.text());
    }

    /** Whether a row asks for nothing, has no result and no points: 社会成本 无/无. */
    public static boolean isUnused(Indicator indicator, Checks checks) {
        boolean points = Decimals.orZero(indicator.weight()).signum() != 0
                || Decimals.orZero(indicator.score()).signum() != 0;
        if (points) {
            return false;
        }
        Target target = indicator.target();
        Actual actual = indicator.actual();
        boolean marked = target != null || actual != null;
        return marked
                && saysNothing(target == null ? null : target.text(), checks)
                && saysNothing(actual == null ? null : actual.text(), checks);
    }

    private static boolean saysNothing(@Nullable String text, Checks checks) {
        return isMark(text, checks) || !ReasonText.isReason(text, checks) && !isNumber(text);
    }

    private static boolean isNumber(@Nullable String text) {
        return text != null && !ResultBands.isWord(text);
    }

    private static boolean containsAny(String text, String[] words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
