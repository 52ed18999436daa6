package io.github.ziping.check.terms;

import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import org.jspecify.annotations.Nullable;

/** Tells a reason from what is written where there is none. */
public final class ReasonText {
    private ReasonText() {}

    /** Whether the text gives a reason: not 无偏差, 无, N/A, a number, / or a dash. */
    public static boolean isReason(@Nullable String text, Checks checks) {
        String bare = text == null ? "" : BareText.letters(text);
        return !BareText.isNumber(bare) && !BareText.isAmong(bare, checks.words(CheckWord.NO_REASON));
    }

    /** Whether the reason names a measure: something that is or will be done about it. */
    public static boolean namesMeasure(String reason, Checks checks) {
        return new MeasureGrammar(checks).findsIn(reason);
    }
}
