package io.github.ziping.job;

import io.github.ziping.check.BatchFindings;
import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.FileNames;
import io.github.ziping.files.OutputKind;
import io.github.ziping.files.RelativeUris;
import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingOrder;
import io.github.ziping.finding.Reading;
import io.github.ziping.merge.Submission;
import io.github.ziping.model.Roster;
import io.github.ziping.office.OfficeException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.write.form.FormTemplate;
import io.github.ziping.write.form.OfficialFormWriter;
import io.github.ziping.write.submission.SubmissionWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One run of {@code merge}: all inputs are read, put in order and checked beside each other; then everything is written. */
public final class MergeJob extends ComparingJob {
    private static final String ENDING = ".xlsx";

    private final MergeOptions options;
    private final @Nullable ChosenForms chosen;
    private final List<String> unwritten = new ArrayList<>();
    private int written;
    private int repeated;

    public MergeJob(OfficeSession office, RunPaths run, MergeOptions options) {
        this(office, run, options, null);
    }

    /**
     * A run over forms that somebody chose.
     *
     * @param run what they were read from is never written to
     * @param chosen null where all forms of the inputs are read
     */
    public MergeJob(OfficeSession office, RunPaths run, MergeOptions options, @Nullable ChosenForms chosen) {
        super(office, run);
        this.options = options;
        this.chosen = chosen;
    }

    @Override
    Reading spelt(Reading form) {
        return form.withEvaluation(office.profile().withOwnWords(form.evaluation()));
    }

    @Override
    void form(Reading form) {
        if (form.isOfProject()) {
            super.form(form);
        } else {
            otherFindings.addAll(form.findings());
        }
    }

    public MergeResult run(OutputStream out, Progress progress) throws IOException, OfficeException {
        if (options.separateForms()) {
            throw new IllegalArgumentException("separate forms need a folder");
        }
        Submission merged = read(progress);
        if (merged != null) {
            FormTemplate template = office.writer().template();
            // what has gone out cannot be taken back
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            boolean any = write(merged, template, forms -> {
                whole.reset();
                SubmissionWorkbook.write(template, forms, whole, done(forms, progress));
            });
            if (any) {
                whole.writeTo(out);
            }
        }
        return result(null, null);
    }

    /** Writes a submission. */
    private interface Writing {
        void write(Submission submission) throws IOException;
    }

    /** Writes everything; forms at which the program fails are told and left out. Whether there is anything to write. */
    private boolean write(Submission merged, FormTemplate template, Writing writing) throws IOException {
        try {
            writing.write(merged);
            return true;
        } catch (CancellationException e) {
            return false;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            List<Reading> sound = withoutFaulty(merged, template);
            if (sound.size() == merged.forms().size()) {
                throw e;
            }
            written = sound.size();
            if (sound.isEmpty()) {
                return false;
            }
            Submission rest = new Submission(office.profile(), sound, otherFindings);
            repeated = rest.repeated();
            return writeRest(rest, writing);
        }
    }

    private static boolean writeRest(Submission rest, Writing writing) throws IOException {
        try {
            writing.write(rest);
            return true;
        } catch (CancellationException e) {
            return false;
        }
    }

    /** The forms that can be written. */
    private List<Reading> withoutFaulty(Submission merged, FormTemplate template) throws IOException {
        List<Reading> sound =
                SoundForms.of(merged.forms(), office.profile(), template, (form, fault) -> tell(form, "汇总", fault));
        findings.sort(FindingOrder.BY_PLACE);
        otherFindings.sort(FindingOrder.BY_PLACE);
        return sound;
    }

    public MergeResult run(Path target, Progress progress) throws IOException, OfficeException {
        OutputKind there = OutputKind.of(target);
        boolean file = there == OutputKind.FILE || there != OutputKind.FOLDER && isWorkbook(target);
        if (file) {
            // before anything is read: a mistake should not cost a minute
            guard.refuse(target);
        }
        Submission merged = read(progress);
        if (merged == null) {
            return result(null, null);
        }
        // a template that cannot be used ends the run before anything is written
        OfficialFormWriter writer = office.writer();
        Path parent = file ? target.toAbsolutePath().getParent() : target;
        Path folder = parent == null ? target : parent;
        String name = file ? String.valueOf(target.getFileName()) : merged.fileName();
        Path workbook = file ? target : folder.resolve(name);
        guard.refuse(workbook);
        Path separate = options.separateForms() ? workbook.resolveSibling(stem(name)) : null;
        AtomicFiles files = new AtomicFiles(folder);
        FormTemplate template = writer.template();
        boolean any = write(merged, template, forms -> {
            List<String> links = separate == null ? List.of() : writeSeparateForms(writer, forms, separate, progress);
            files.put(name, out -> {
                if (separate == null) {
                    SubmissionWorkbook.write(template, forms, out, done(forms, progress));
                } else {
                    SubmissionWorkbook.writeBesideForms(template, forms, links, out);
                }
            });
        });
        return any ? result(workbook, separate) : result(null, null);
    }

    private static boolean isWorkbook(Path target) {
        return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static String stem(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length())
                : name + "-forms";
    }

    /** Everything in its order, checked; null where no input gives a form, and for a run that was stopped. */
    private @Nullable Submission read(Progress progress) throws IOException {
        List<Reading> merged = chosen == null ? readTogether(progress) : chosen(chosen, progress);
        if (isStopped()) {
            return null;
        }
        findings.sort(FindingOrder.BY_PLACE);
        written = merged.size();
        if (merged.isEmpty()) {
            return null;
        }
        otherFindings.sort(FindingOrder.BY_PLACE);
        Submission submission = new Submission(office.profile(), merged, otherFindings);
        repeated = submission.repeated();
        return submission;
    }

    private List<Reading> readTogether(Progress progress) throws IOException {
        readAll(progress);
        if (isStopped()) {
            return List.of();
        }
        Roster roster = roster(options.roster());
        List<Reading> compared = comparable(forms);
        BatchFindings together = office.checker().checkTogether(compared, goals, roster);
        findings.addAll(together.all());
        otherFindings.addAll(together.ofRoster());
        List<Reading> merged = MergedForms.of(compared, together.ofForms(), forms, options.sort(), office.profile());
        forms.clear();
        return kept(merged);
    }

    private List<Reading> chosen(ChosenForms given, Progress progress) {
        goesOn(progress);
        for (Reading form : given.forms()) {
            forms.add(form.withEvaluation(office.profile().withOwnWords(form.evaluation())));
            findings.addAll(form.findings());
        }
        findings.addAll(given.others());
        otherFindings.addAll(given.others());
        addUnreadable(given.unreadable());
        List<List<Finding>> known = Collections.nCopies(forms.size(), List.of());
        return kept(MergedForms.of(forms, known, forms, options.sort(), office.profile()));
    }

    /** All forms; in a strict run, those without an error that are not there twice. */
    private List<Reading> kept(List<Reading> all) {
        List<Reading> kept = new ArrayList<>();
        for (Reading form : all) {
            if (options.leavesOut(form)) {
                refuse(form);
            } else {
                kept.add(form);
            }
        }
        return kept;
    }

    /** Writes each form into a file of its own; their links as the workbook in the folder above sees them. */
    private List<String> writeSeparateForms(
            OfficialFormWriter writer, Submission merged, Path folder, Progress progress) throws IOException {
        List<String> names = ProjectFileNames.all(
                new FileNames(),
                ENDING,
                merged.forms().stream().map(Reading::evaluation).toList());
        List<String> links = new ArrayList<>();
        for (String name : names) {
            guard.refuse(folder.resolve(name));
            links.add(RelativeUris.of(folder.getFileName() + "/" + name));
        }
        unwritten.clear();
        unwritten.addAll(new SeparateFormsWriter(folder, merged.forms(), names, writer).write(progress));
        endIfStopped(progress);
        return links;
    }

    private IntConsumer done(Submission merged, Progress progress) {
        int all = merged.forms().size();
        return count -> {
            progress.step(
                    count,
                    all,
                    String.valueOf(merged.forms().get(count - 1).evaluation().project()));
            endIfStopped(progress);
        };
    }

    /** Ends the writing of a workbook, of which nothing stays then. */
    private void endIfStopped(Progress progress) {
        if (!goesOn(progress)) {
            throw new CancellationException();
        }
    }

    private MergeResult result(@Nullable Path file, @Nullable Path folder) {
        return new MergeResult(
                written, repeated, file, folder, findings, unreadable(), refused(), unwritten, isStopped());
    }
}
