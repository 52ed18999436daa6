package io.github.ziping.merge;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.YearInTitle;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A submission: many forms in their order.
 *
 * @param profile the office
 * @param forms at least one, those that count before those whose project another form counts for, each with the office's own words where it states none, and with all that is wrong with it, by
 *     itself and beside the others
 * @param others what was found beside the forms: inputs that could not be read, projects of the roster without a form
 */
public record Submission(Profile profile, List<Reading> forms, List<Finding> others) {
    public Submission {
        forms = countingFirst(forms);
        others = List.copyOf(others);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a submission of no form");
        }
    }

    private static List<Reading> countingFirst(List<Reading> forms) {
        List<Reading> ordered = new ArrayList<>(forms.size());
        forms.stream().filter(form -> !form.isRepeated()).forEach(ordered::add);
        forms.stream().filter(Reading::isRepeated).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    /** How many forms count: all but those that are {@link #repeated}. */
    public int counted() {
        return forms.size() - repeated();
    }

    /** How many forms, the last ones, do not count; none where no other form is there to count for them. */
    public int repeated() {
        int repeated = 0;
        for (Reading form : forms) {
            repeated += form.isRepeated() ? 1 : 0;
        }
        return repeated == forms.size() ? 0 : repeated;
    }

    /** The year of most forms, the later one of two that are as many; the office's own where no form states any. */
    public int year() {
        Map<Integer, Integer> counts = new HashMap<>();
        int most = profile.year();
        for (Reading form : forms) {
            Integer year = form.evaluation().year();
            if (year != null) {
                int count = counts.merge(year, 1, Integer::sum);
                int best = counts.getOrDefault(most, 0);
                most = count > best || count == best && year > most ? year : most;
            }
        }
        return most;
    }

    /** What stands above the summary, e.g. {@code 2024年度财政项目支出绩效自评表汇总}. */
    public String title() {
        String title = profile.title() + "汇总";
        return YearInTitle.holds(title, year()) ? title : year() + "年度" + title;
    }

    /** The summary's file in a folder. */
    public String fileName() {
        return year() + "年度绩效自评表汇总.xlsx";
    }
}
