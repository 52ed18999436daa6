package io.github.ziping.read;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Source;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Limits;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps out of the model what no spreadsheet cell can hold: control characters, halves of surrogate pairs, and texts of
 * more than 32,767 chars. What is left out is reported with its place; a text too long makes the form unreadable, since
 * nothing is ever cut off in silence.
 */
final class TextSanitizer {
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
        return reading.withEvaluation(form).withFindings(guard.findings);
    }

    private static boolean isClean(SelfEvaluation form) {
        List<FundLine> sources = form.funds().sources();
        boolean clean =
                isClean(form.funds().unit()) && isClean(form.funds().total().label());
        List<Field> ofForm = Field.texts(Field.Block.FORM);
        for (int i = 0; clean && i < ofForm.size(); i++) {
            clean = isClean(form.text(FieldPath.of(ofForm.get(i))));
        }
        for (int i = 0; clean && i < sources.size(); i++) {
            clean = isClean(sources.get(i).label());
        }
        return clean && areClean(form.indicators());
    }

    private static boolean areClean(List<Indicator> indicators) {
        List<Field> texts = Field.texts(Field.Block.INDICATOR);
        for (int i = 0; i < indicators.size(); i++) {
            for (int j = 0; j < texts.size(); j++) {
                if (!isClean(indicators.get(i).text(texts.get(j)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private SelfEvaluation clean(SelfEvaluation form) {
        SelfEvaluation cleaned = form;
        for (FieldPath path : form.paths()) {
            if (path.field().kind().isText()) {
                String text = form.text(path);
                String clean = text(text, path);
                cleaned = Objects.equals(text, clean) ? cleaned : cleaned.withText(path, clean);
            }
        }
        return cleaned;
    }

    private @Nullable String text(@Nullable String text, FieldPath path) {
        if (text == null) {
            return null;
        }
        if (text.length() > Limits.TEXT_CHARS) {
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
        if (text.length() > Limits.TEXT_CHARS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            // one comparison settles nearly every character: from the blank up to the surrogates all are clean
            char c = text.charAt(i);
            if ((char) (c - ' ') >= '\ud800' - ' ' && isUnclean(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnclean(char c) {
        return c < ' ' && c != '\n' || c >= '\ud800' && c <= '\udfff' || c >= '\ufffe';
    }

    private String withoutControls(String text, FieldPath path) {
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

    private Finding finding(ReadingRule rule, FieldPath path, String message, String remedy) {
        Source.Place place = reading.source().place(path);
        return rule.at(
                        reading.source().file(),
                        place == null ? null : place.sheet(),
                        place == null ? null : place.cell(),
                        path,
                        message,
                        remedy,
                        null)
                .withProject(reading.evaluation().project());
    }
}
