package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form's year is not that of most others, or not that of its own texts. */
final class YearMismatch implements BatchRule {
    private static final Rule RULE = new Rule("year-mismatch", "年度不一致", Severity.WARNING, null);
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})\\s*(?:年度|年)");

    /** What may stand before the year that opens a goal: a numbering, and what is done with the year's work. */
    private static final Pattern BEFORE =
            Pattern.compile("[\\s0-9一二三四五六七八九十（(、.．）)：:“目标总体年度]{0,8}(?:完成|开展|做好|保障|实施|确保|落实)?");

    /** What stands behind the year of a title; 2023年老旧小区改造项目 is a project's name. */
    private static final Pattern BEHIND = Pattern.compile("(?:度|.{0,8}(?:支出|财政|部门|预算|绩效|自评)).*", Pattern.DOTALL);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean concerns(FieldPath field) {
        return field.equals(FieldPath.of(Field.YEAR));
    }

    @Override
    public void check(List<Reading> forms, @Nullable Roster roster, Profile profile, BatchFaultCollector faults) {
        Integer usual = usual(forms);
        for (int i = 0; i < forms.size(); i++) {
            SelfEvaluation form = forms.get(i).evaluation();
            Integer year = form.year();
            if (year == null) {
                continue;
            }
            Integer own = yearOfTexts(form, year, profile.checks().words(CheckWord.OTHER_YEAR));
            if (own != null) {
                faults.add(
                        i,
                        FieldPath.of(Field.YEAR),
                        "表头的年度是 " + year + "，文字中写的却是 " + own + " 年",
                        "核对年度，改正表头或文字；不要沿用上年的表",
                        String.valueOf(own),
                        String.valueOf(year));
            } else if (usual != null && !usual.equals(year)) {
                faults.add(
                        i,
                        FieldPath.of(Field.YEAR),
                        "年度是 " + year + "，同批其他自评表大多是 " + usual,
                        "核对年度；不属于本年度的不要一起报送",
                        String.valueOf(usual),
                        String.valueOf(year));
            }
        }
    }

    /** The year of more than half of the forms that state one; null where there is none. */
    private static @Nullable Integer usual(List<Reading> forms) {
        Map<Integer, Integer> counts = new HashMap<>();
        int stated = 0;
        for (Reading form : forms) {
            if (form.evaluation().year() != null) {
                counts.merge(form.evaluation().year(), 1, Integer::sum);
                stated++;
            }
        }
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (2 * entry.getValue() > stated) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** The other year that the title names, or that both goals open with and nothing contradicts; else null. */
    private static @Nullable Integer yearOfTexts(SelfEvaluation form, int year, List<String> asides) {
        Integer titled = yearOf(form.title(), false, asides);
        // 2025年报送的2024年度自评表 names both
        boolean wrongTitle = titled != null && titled != year && !contains(form.title(), year);
        if (titled != null && wrongTitle && !contains(form.project(), titled)) {
            return titled;
        }
        String goal = form.expectedGoal();
        String result = form.actualResult();
        Integer opened = yearOf(goal, true, asides);
        if (opened == null || opened == year || !opened.equals(yearOf(result, true, asides))) {
            return null;
        }
        boolean contradicted = contains(goal, year) || contains(result, year) || contains(form.project(), opened);
        return contradicted ? null : opened;
    }

    private static boolean contains(@Nullable String text, int year) {
        return text != null && text.contains(String.valueOf(year));
    }

    /**
     * The first year that a text names, unless it is named in passing, as in 延续2023年 and 2023年度结转项目.
     *
     * @param opening whether the text opens with it, as a goal does, or holds it, as a title does
     */
    private static @Nullable Integer yearOf(@Nullable String text, boolean opening, List<String> asides) {
        Matcher matcher = text == null ? null : YEAR.matcher(text);
        if (text == null || matcher == null || !matcher.find()) {
            return null;
        }
        String before = text.substring(0, matcher.start());
        String behind = text.substring(matcher.end()).strip();
        boolean inPassing = asides.stream().anyMatch(aside -> before.endsWith(aside) || behind.startsWith(aside));
        boolean inPlace = opening
                ? BEFORE.matcher(before).matches()
                : BEHIND.matcher(text.substring(matcher.end(1) + 1)).matches();
        return inPlace && !inPassing ? Integer.valueOf(matcher.group(1)) : null;
    }
}
