package io.github.ziping.profile;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that could differ between offices, from one {@code profile.yaml}.
 *
 * @param office the folder's name, e.g. shanghai-2024
 * @param name for people
 * @param title the form's title
 * @param year the year that the templates are for
 * @param templateVersion raised when the templates change
 * @param amountUnit 万元 or 元
 * @param amountDecimals digits that an amount is printed with
 * @param scoring the arithmetic
 * @param funds the words of the funds block
 * @param levels the indicator system
 * @param targets the words of targets and results
 * @param checks the thresholds and words of the rules
 * @param headers the words that a heading may be spelt with; the first is the office's own
 * @param form the official form
 * @param input the department's workbook
 */
public record Profile(
        String office,
        String name,
        String title,
        int year,
        int templateVersion,
        String amountUnit,
        int amountDecimals,
        Scoring scoring,
        FundsWords funds,
        List<Level> levels,
        TargetWords targets,
        Checks checks,
        Map<HeaderWord, List<String>> headers,
        FormDesign form,
        InputDesign input) {
    /** Copies the list; the reader hands over an unmodifiable map. */
    public Profile {
        levels = List.copyOf(levels);
    }

    /** The office's own word for a heading. */
    public String heading(HeaderWord word) {
        List<String> words = headers.get(word);
        if (words == null) {
            throw new IllegalArgumentException("the profile has no word for " + word.key());
        }
        return words.get(0);
    }

    /**
     * The same office that knows one more heading, behind its own words.
     *
     * @param heading as forms print it
     * @param meanings what it heads
     */
    public Profile withHeading(String heading, Set<HeaderWord> meanings) {
        Map<HeaderWord, List<String>> more = new EnumMap<>(headers);
        for (HeaderWord meaning : meanings) {
            List<String> known = new ArrayList<>(more.getOrDefault(meaning, List.of()));
            known.add(heading);
            more.put(meaning, List.copyOf(known));
        }
        return with(checks, Collections.unmodifiableMap(more));
    }

    /** The same office with other thresholds and words of the rules. */
    public Profile withChecks(Checks others) {
        return with(others, headers);
    }

    private Profile with(Checks changedChecks, Map<HeaderWord, List<String>> changedHeaders) {
        return new Profile(
                office,
                name,
                title,
                year,
                templateVersion,
                amountUnit,
                amountDecimals,
                scoring,
                funds,
                levels,
                targets,
                changedChecks,
                changedHeaders,
                form,
                input);
    }

    /** The form with the office's own title, unit of amounts and label of the total where it states none. */
    public SelfEvaluation withOwnWords(SelfEvaluation form) {
        Funds stated = form.funds();
        FundLine line = stated.total();
        if (form.title() != null && stated.unit() != null && line.label() != null) {
            return form;
        }
        FundLine total = line.withLabel(line.label() == null ? funds.total() : line.label());
        return form.withTitle(form.title() == null ? title : form.title())
                .withFunds(stated.withTotal(total).withUnit(stated.unit() == null ? amountUnit : stated.unit()));
    }
}
