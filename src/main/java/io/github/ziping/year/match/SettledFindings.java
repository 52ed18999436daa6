package io.github.ziping.year.match;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.year.Answer;
import io.github.ziping.year.SettledQuestion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which findings of forms beside each other ask what the office has answered already. */
final class SettledFindings {
    private static final String BETWEEN = "\n";

    private final Set<String> different = new HashSet<>();
    private final Set<String> notRepeated = new HashSet<>();
    private final Map<String, Reading> forms = new HashMap<>();

    /**
     * What was answered.
     *
     * @param forms those that were checked beside each other
     */
    SettledFindings(List<SettledQuestion> settled, List<Reading> forms) {
        for (SettledQuestion each : settled) {
            Set<String> pairs = each.answer() == Answer.DIFFERENT_UNITS
                    ? different
                    : each.answer() == Answer.NOT_REPEATED ? notRepeated : new HashSet<>();
            pairs.add(pair(each.one(), each.other()));
            pairs.add(pair(each.other(), each.one()));
        }
        for (Reading form : notRepeated.isEmpty() ? List.<Reading>of() : forms) {
            this.forms.put(form.source().label(), form);
        }
    }

    private static String pair(String one, String other) {
        return SettledQuestion.key(one) + BETWEEN + SettledQuestion.key(other);
    }

    /** The findings that are still open. */
    List<Finding> open(Reading form, List<Finding> findings) {
        return findings.stream().filter(finding -> !isSettled(form, finding)).toList();
    }

    private boolean isSettled(Reading form, Finding finding) {
        List<Answer> answers = Answer.of(finding);
        if (answers.contains(Answer.DIFFERENT_UNITS)) {
            return different.contains(pair(String.valueOf(finding.expected()), String.valueOf(finding.actual())));
        }
        Reading other = answers.contains(Answer.NOT_REPEATED) ? forms.get(finding.subject()) : null;
        return other != null
                && names(form).stream()
                        .anyMatch(one -> names(other).stream().anyMatch(name -> notRepeated.contains(pair(one, name))));
    }

    /** What a line may call a form: its file, with its main sheet or with the one that names the project. */
    private static Set<String> names(Reading form) {
        Source source = form.source();
        Source.Place place = source.place(FieldPath.of(Field.PROJECT));
        String ofProject = place == null ? source.label() : source.file() + "!" + place.sheet();
        return new HashSet<>(Arrays.asList(source.file(), source.label(), ofProject));
    }
}
