package io.github.ziping.year.match;

import io.github.ziping.check.terms.LatestForm;
import io.github.ziping.finding.Reading;
import io.github.ziping.profile.Checks;
import io.github.ziping.year.YearTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which of several forms of one project is the newest: of the last delivery; of that, with the last round; of those, by what
 * names and files say, see {@link LatestForm}; else the one whose file was changed last.
 */
final class NewestForm {
    /** What comes within this time of the last file is one delivery: attachments that were saved one after the other, a copied folder. */
    static final Duration DELIVERY = Duration.ofMinutes(10);

    /**
     * The form that counts.
     *
     * @param form the form
     * @param reason why, in Chinese
     */
    record Choice(Candidate form, String reason) {}

    private final Checks checks;
    private final FormHistory history;

    NewestForm(Checks checks, FormHistory history) {
        this.checks = checks;
        this.history = history;
    }

    /** The newest of forms, at least one. */
    Choice of(List<Candidate> forms) {
        List<Candidate> left = new ArrayList<>(forms);
        left.sort(Comparator.comparing(Candidate::name).thenComparing(Candidate::sheet));
        if (isOneFile(left)) {
            return new Choice(left.get(0), left.size() == 1 ? "" : "各份的文件完全相同");
        }
        left = delivered(left);
        if (left.size() == 1) {
            return new Choice(left.get(0), latest(left.get(0)));
        }
        int round = greatest(left, form -> history.round(form.file));
        left.removeIf(form -> history.round(form.file) < round);
        if (isOneFile(left)) {
            return new Choice(left.get(0), "带有第" + round + "轮审核意见");
        }
        LatestForm.Choice named = LatestForm.of(indices(left), dated(left), checks);
        if (named.decided()) {
            return new Choice(left.get(named.form()), named.reason());
        }
        Instant last = last(left);
        List<Candidate> changed =
                left.stream().filter(form -> last.equals(form.changedAt())).toList();
        return changed.size() == 1
                ? new Choice(changed.get(0), latest(changed.get(0)))
                : new Choice(left.get(0), named.reason());
    }

    /** Whether one form is newer than another. */
    boolean isNewer(Candidate one, Candidate other) {
        return of(List.of(other, one)).form() == one && !isOneFile(List.of(one, other));
    }

    private static String latest(Candidate form) {
        return "收到时间最晚（" + YearTime.minute(form.changedAt()) + "）";
    }

    /** Whether all are one, or the same form of files that are the same byte for byte. */
    private static boolean isOneFile(List<Candidate> forms) {
        Candidate first = forms.get(0);
        boolean same = !first.file.sha256().isEmpty();
        for (Candidate form : forms) {
            same &= form.file.sha256().equals(first.file.sha256())
                    && reading(form).evaluation().equals(reading(first).evaluation());
        }
        return same || forms.size() == 1;
    }

    private static Reading reading(Candidate candidate) {
        return Objects.requireNonNull(candidate.form, "only forms count");
    }

    private static List<Candidate> delivered(List<Candidate> forms) {
        Instant from = last(forms).minus(DELIVERY);
        List<Candidate> delivered = new ArrayList<>();
        for (Candidate form : forms) {
            if (!time(form).isBefore(from)) {
                delivered.add(form);
            }
        }
        return delivered;
    }

    private static Instant last(List<Candidate> forms) {
        Instant last = Instant.EPOCH;
        for (Candidate form : forms) {
            last = time(form).isAfter(last) ? time(form) : last;
        }
        return last;
    }

    /** A file that went away while it was read is the oldest. */
    private static Instant time(Candidate form) {
        @Nullable Instant time = form.changedAt();
        return time == null ? Instant.EPOCH : time;
    }

    private static int greatest(List<Candidate> forms, ToIntFunction<Candidate> number) {
        return forms.stream().mapToInt(number).max().orElse(0);
    }

    private static List<Integer> indices(List<Candidate> forms) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            indices.add(i);
        }
        return indices;
    }

    private List<Reading> dated(List<Candidate> forms) {
        List<Reading> dated = new ArrayList<>();
        for (Candidate candidate : forms) {
            Reading form = reading(candidate);
            dated.add(form.withSource(form.source().withSavedAt(history.savedAt(candidate.file))));
        }
        return dated;
    }
}
