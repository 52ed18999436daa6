package io.github.ziping.job.year;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.merge.Submission;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/** The submission of forms that a ledger counts. */
final class CountedSubmission {
    private CountedSubmission() {}

    /**
     * All of them count: the ledger said which form of each project does, whatever others are called.
     *
     * @param readings at least one, with all that the ledger found
     */
    static Submission of(Profile profile, List<Reading> readings) {
        List<Finding> others = new ArrayList<>();
        List<Reading> counting = new ArrayList<>();
        for (Reading form : readings) {
            counting.add(CountingForms.counting(form, others));
        }
        return new Submission(profile, counting, others);
    }
}
