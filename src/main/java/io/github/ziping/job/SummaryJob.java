package io.github.ziping.job;

import io.github.ziping.check.BatchFindings;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.merge.Submission;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.write.html.SummaryHtml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows 汇总表 of forms that are read already, with the same figures in the same order as {@link MergeJob} writes it. */
public final class SummaryJob {
    private final OfficeSession office;
    private final MergeOptions options;
    private final IdentityHashMap<SelfEvaluation, Integer> numbers = new IdentityHashMap<>();
    private final List<Reading> forms = new ArrayList<>();

    /**
     * A summary.
     *
     * @param readings as read, with what could not be read and no other findings
     */
    public SummaryJob(OfficeSession office, List<Reading> readings, MergeOptions options) {
        this.office = office;
        this.options = options;
        for (int i = 0; i < readings.size(); i++) {
            Reading form = readings.get(i).withFindings(office.check(readings.get(i)));
            if (form.isFilledIn() && form.isOfProject()) {
                SelfEvaluation own = office.profile().withOwnWords(form.evaluation());
                numbers.putIfAbsent(own, i);
                forms.add(form.withEvaluation(own));
            }
        }
    }

    /**
     * The table; empty where there is no form.
     *
     * @param addressOf where a form's own page is, by its number, from 0, in the list; null for a form without one
     */
    public String table(Function<Integer, @Nullable String> addressOf) throws OfficeException {
        Submission submission = submission();
        if (submission == null) {
            return "";
        }
        List<Reading> ordered = submission.forms();
        return SummaryHtml.of(office.writer().template(), submission)
                .table(form -> addressOf.apply(numbers.get(ordered.get(form).evaluation())));
    }

    /** The figures of its charts as JSON. */
    public String charts() throws OfficeException {
        Submission submission = submission();
        return submission == null
                ? SummaryHtml.NO_CHARTS
                : SummaryHtml.of(office.writer().template(), submission).charts();
    }

    private @Nullable Submission submission() {
        List<Reading> compared = new ArrayList<>(forms);
        compared.sort(Comparator.comparing(form -> form.source().file()));
        BatchFindings together = office.checker().checkTogether(compared, roster(options.roster()));
        List<Reading> merged = MergedForms.of(compared, together.ofForms(), forms, options.sort(), office.profile());
        merged.removeIf(options::leavesOut);
        return merged.isEmpty() ? null : new Submission(office.profile(), merged, List.of());
    }

    private @Nullable Roster roster(@Nullable Path list) {
        try {
            return list == null ? null : office.roster(list).roster();
        } catch (UnreadableException e) {
            // whoever checks or merges is told
            return null;
        }
    }
}
