package io.github.ziping.read;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Source;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Actual;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Keeps out of the model what no spreadsheet cell can hold: control characters, halves of surrogate pairs, and texts of
 * more than 32,767 chars. What is left out is reported with its place; a text too long makes the form unreadable, since
 * nothing is ever cut off in silence.
 */
final class TextSanitizer {
    private static final int LONGEST = 32_767;

    private final Reading reading;
    private final List<Finding> findings;
    private final List<Finding> tooLong = new ArrayList<>();

    private TextSanitizer(Reading reading) {
        this.reading = reading;
        this.findings = new ArrayList<>(reading.findings());
    }

    static Reading clean(Reading reading) throws UnreadableException {
        // nearly every form ends here
        if (isClean(reading.evaluation())) {
            return reading;
        }
        TextSanitizer guard = new TextSanitizer(reading);
        SelfEvaluation form = guard.clean(reading.evaluation());
        if (!guard.tooLong.isEmpty()) {
            throw new UnreadableException(guard.tooLong);
        }
        return new Reading(form, reading.source(), guard.findings);
    }

    private static boolean isClean(SelfEvaluation form) {
        boolean clean = isClean(form.title())
                && isClean(form.project())
                && isClean(form.authority())
                && isClean(form.unit())
                && isClean(form.funds().unit())
                && isClean(form.funds().total().label())
                && isClean(form.expectedGoal())
                && isClean(form.actualResult())
                && isClean(form.grade());
        for (FundLine source : form.funds().sources()) {
            clean = clean && isClean(source.label());
        }
        for (Indicator indicator : form.indicators()) {
            clean = clean && isClean(indicator);
        }
        return clean;
    }

    private static boolean isClean(Indicator indicator) {
        Target target = indicator.target();
        Actual actual = indicator.actual();
        return isClean(indicator.level1())
                && isClean(indicator.level2())
                && isClean(indicator.level3())
                && (target == null || isClean(target.text()))
                && (actual == null || isClean(actual.text()))
                && isClean(indicator.deviation());
    }

    private SelfEvaluation clean(SelfEvaluation form) {
        List<Indicator> indicators = new ArrayList<>(form.indicators().size());
        for (int i = 0; i < form.indicators().size(); i++) {
            indicators.add(clean(form.indicators().get(i), i));
        }
        return new SelfEvaluation(
                text(form.title(), "title"),
                form.year(),
                text(form.project(), "project"),
                text(form.authority(), "authority"),
                text(form.unit(), "unit"),
                clean(form.funds()),
                text(form.expectedGoal(), "expectedGoal"),
                text(form.actualResult(), "actualResult"),
                indicators,
                form.totalWeight(),
                form.totalScore(),
                text(form.grade(), "grade"));
    }

    private Funds clean(Funds funds) {
        List<FundLine> sources = new ArrayList<>(funds.sources().size());
        for (int i = 0; i < funds.sources().size(); i++) {
            sources.add(clean(funds.sources().get(i), "funds.sources[" + i + "].label"));
        }
        return new Funds(text(funds.unit(), "funds.unit"), clean(funds.total(), "funds.total.label"), sources);
    }

    private FundLine clean(FundLine line, String path) {
        return new FundLine(
                text(line.label(), path),
                line.initialBudget(),
                line.annualBudget(),
                line.executed(),
                line.weight(),
                line.ratePercent(),
                line.score());
    }

    private Indicator clean(Indicator indicator, int index) {
        String path = "indicators[" + index + "].";
        Target target = indicator.target();
        Actual actual = indicator.actual();
        String targetText = target == null ? null : text(target.text(), path + "target");
        String actualText = actual == null ? null : text(actual.text(), path + "actual");
        return new Indicator(
                text(indicator.level1(), path + "level1"),
                text(indicator.level2(), path + "level2"),
                text(indicator.level3(), path + "level3"),
                target == null || target.text().equals(targetText) ? target : Target.ofNullable(targetText),
                actual == null || actual.text().equals(actualText) ? actual : Actual.ofNullable(actualText),
                indicator.weight(),
                indicator.score(),
                text(indicator.deviation(), path + "deviation"));
    }

    private @Nullable String text(@Nullable String text, String path) {
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST) {
            tooLong.add(finding(
                    ReadingRule.UNREADABLE_FILE,
                    path,
                    "文字有 " + text.length() + " 个字符，超过单元格上限 32,767 个",
                    "把这段文字精简到 32,767 个字符以内"));
            return text;
        }
        return isClean(text) ? text : withoutControls(text, path);
    }

    private static boolean isClean(@Nullable String text) {
        if (text == null) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c >= '\ud800' && c <= '\udfff' || c >= '\ufffe') {
                return false;
            }
        }
        return true;
    }

    private String withoutControls(String text, String path) {
        StringBuilder clean = new StringBuilder(text.length());
        int dropped = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                // a line end is one \n however it was typed
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                clean.append(pair ? "" : "\n");
            } else if (c == '\t') {
                clean.append(' ');
            } else if (c < ' ' && c != '\n' || Character.isSurrogate(c) || c >= '\ufffe') {
                dropped = c;
            } else {
                clean.append(c);
            }
        }
        if (dropped >= 0) {
            findings.add(finding(
                    ReadingRule.UNREAD_CELL, path, "文字中含有不可见的控制字符 " + name(dropped) + "，已略去", "删除该字符后重新录入这段文字"));
        }
        return clean.toString();
    }

    private static String name(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0000".substring(hex.length()) + hex;
    }

    private Finding finding(ReadingRule rule, String path, String message, String remedy) {
        FieldPath field = FieldPath.of(path);
        Source.Place place = reading.source().place(field);
        return rule.at(
                        reading.source().file(),
                        place == null ? null : place.sheet(),
                        place == null ? null : place.cell(),
                        field,
                        message,
                        remedy,
                        null)
                .withProject(reading.evaluation().project());
    }
}
