package io.github.ziping.year.match;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.profile.Profile;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.ReceivedItem.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that came, or a file that gives none, before anybody knows whether it counts. Each is itself only: two are never equal.
 */
final class Candidate {
    /** From the newest to the oldest; what came together, by path. */
    static final Comparator<Candidate> NEWEST_FIRST = Comparator.comparing(
                    Candidate::changedAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
            .thenComparing(Candidate::name)
            .thenComparing(Candidate::sheet);

    final ReceivedFile file;

    /** Null for a file that gives none. */
    final @Nullable Reading form;

    final Content content;

    private Candidate(ReceivedFile file, @Nullable Reading form) {
        this.file = file;
        this.form = form;
        this.content = form == null ? content(file.reasons()) : content(form);
    }

    /** All that files gave. */
    static List<Candidate> of(List<ReceivedFile> files) {
        List<Candidate> all = new ArrayList<>();
        for (ReceivedFile file : files) {
            file.forms().forEach(form -> all.add(new Candidate(file, form)));
            if (file.forms().isEmpty() || !file.reasons().isEmpty()) {
                all.add(new Candidate(file, null));
            }
        }
        return all;
    }

    private static Content content(Reading form) {
        if (!form.isFilledIn()) {
            return Content.BLANK;
        }
        return form.isOfProject() ? Content.FORM : Content.OTHER;
    }

    private static Content content(List<Finding> reasons) {
        boolean blank = false;
        boolean other = !reasons.isEmpty();
        for (Finding reason : reasons) {
            blank |= ReadingRule.NOT_FILLED_IN.found(reason);
            other &= ReadingRule.NOT_FILLED_IN.found(reason)
                    || ReadingRule.OTHER_DOCUMENT.found(reason)
                    || ReadingRule.PASSED_OVER.found(reason);
        }
        return !other ? Content.UNREADABLE : blank ? Content.BLANK : Content.OTHER;
    }

    boolean isForm() {
        return content == Content.FORM;
    }

    String name() {
        return file.name();
    }

    /** The form's main sheet; empty where there is none. */
    String sheet() {
        String sheet = form == null ? null : form.source().mainSheet();
        return sheet == null ? "" : sheet;
    }

    private boolean isSole() {
        return file.forms().size() < 2;
    }

    /** As {@link ReceivedItem#label}. */
    String label() {
        return sheet().isEmpty() || isSole() ? name() : name() + "!" + sheet();
    }

    @Nullable
    Instant changedAt() {
        return file.changedAt();
    }

    /** 项目名称 as the form says it, or null. */
    @Nullable
    String project() {
        return form == null ? null : form.evaluation().project();
    }

    /** 实施单位 as the form says it, or null. */
    @Nullable
    String unit() {
        return form == null ? null : form.evaluation().unit();
    }

    /** What the ledger keeps of it. */
    ReceivedItem item(List<Finding> findings, Profile profile) {
        return new ReceivedItem(
                file.name(),
                sheet().isEmpty() ? null : sheet(),
                isSole(),
                file.changedAt(),
                file.sha256(),
                content,
                project(),
                unit(),
                findings,
                form == null || !isForm() ? null : profile.scoring().totalScore(form.evaluation()),
                form == null || !isForm() ? null : profile.scoring().grade(form.evaluation()));
    }
}
