package io.github.ziping.job.year;

import io.github.ziping.files.GuardedFolder;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.ItemFaults;
import io.github.ziping.job.Progress;
import io.github.ziping.job.SoundForms;
import io.github.ziping.office.OfficeException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.threads.OrderedPrefetch;
import io.github.ziping.write.form.FormTemplate;
import io.github.ziping.write.form.OfficialFormWriter;
import io.github.ziping.write.submission.SubmissionWorkbook;
import io.github.ziping.year.YearFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Writes the files of 上报: what people changed there is kept and told, and one form's fault costs no other. */
final class SubmittedFiles {
    static final String ENDING = ".xlsx";

    private final OfficeSession office;
    private final YearFolder folder;
    private final OfficialFormWriter writer;
    private final Progress progress;
    private final ItemFaults faults;
    private final List<String> unwritten = new ArrayList<>();
    private final GuardedFolder into;
    private List<Path> forms = List.of();
    private @Nullable Path workbook;
    private boolean stopped;

    SubmittedFiles(OfficeSession office, YearFolder folder, OfficialFormWriter writer, Progress progress)
            throws IOException {
        this.office = office;
        this.folder = folder;
        this.writer = writer;
        this.progress = progress;
        this.faults = new ItemFaults(progress);
        this.into =
                new GuardedFolder(folder.submitted(), LedgerWriter.guard(folder, office.isOverwriting()), unwritten);
    }

    /** What a form's file holds. */
    private static final class Made {
        private final byte[] content;
        private final String fault;

        /**
         * A form's file.
         *
         * @param fault why it could not be made (Chinese); empty where it could
         */
        Made(byte[] content, String fault) {
            this.content = content;
            this.fault = fault;
        }
    }

    /** Writes the forms, each into a file of its own. */
    void writeForms(List<SubmittedForm> all) throws IOException {
        try (OrderedPrefetch<Made> made = OrderedPrefetch.parallel("ziping-write", all.size(), i -> make(all.get(i)))) {
            for (int i = 0; i < all.size() && goesOn(); i++) {
                Made next = made.next();
                if (next.fault.isEmpty()) {
                    into.put(all.get(i).name(), next.content);
                } else {
                    unwritten.add(next.fault);
                }
                progress.step(i + 1, all.size(), all.get(i).name());
            }
        }
        forms = List.copyOf(into.written());
    }

    private Made make(SubmittedForm form) {
        try {
            return new Made(writer.write(form.form().evaluation()), "");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Made(new byte[0], fault(form.form(), "写入", e));
        }
    }

    private String fault(Reading form, String task, Throwable fault) {
        return form.source().label() + "："
                + faults.of(form.source().file(), task, fault).message();
    }

    /** What the submission workbook of these forms is called. */
    String workbookName(List<SubmittedForm> all) {
        return CountedSubmission.of(office.profile(), forms(all)).fileName();
    }

    /** Writes the submission workbook. */
    void writeWorkbook(List<SubmittedForm> all, String name) throws OfficeException, IOException {
        byte[] content = goesOn() ? workbook(all) : null;
        if (content != null && into.put(name, content)) {
            workbook = into.path().resolve(name);
        }
    }

    /** The submission workbook; null where no form can be written, or somebody stops it. */
    byte @Nullable [] workbook(List<SubmittedForm> all) throws OfficeException, IOException {
        FormTemplate template = writer.template();
        List<Reading> readings = forms(all);
        try {
            return workbook(template, readings);
        } catch (CancellationException e) {
            return null;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            List<Reading> sound = SoundForms.of(
                    readings, office.profile(), template, (form, fault) -> unwritten.add(fault(form, "汇总", fault)));
            if (sound.size() == readings.size()) {
                throw e;
            }
            return sound.isEmpty() ? null : workbook(template, sound);
        }
    }

    private byte[] workbook(FormTemplate template, List<Reading> readings) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        SubmissionWorkbook.write(template, CountedSubmission.of(office.profile(), readings), whole, count -> {
            progress.step(
                    count,
                    readings.size(),
                    String.valueOf(readings.get(count - 1).evaluation().project()));
            if (!goesOn()) {
                throw new CancellationException("stopped");
            }
        });
        return whole.toByteArray();
    }

    private static List<Reading> forms(List<SubmittedForm> all) {
        return all.stream().map(SubmittedForm::form).toList();
    }

    private boolean goesOn() {
        stopped |= progress.isStopped();
        return !stopped;
    }

    /**
     * What was done.
     *
     * @param submitted how many forms went up
     * @param name of the workbook
     */
    SubmitResult result(int submitted, String name, List<SubmitResult.LeftOut> leftOut) throws IOException {
        // of a run that was stopped, what is not written yet is not left over
        List<Path> leftovers = stopped ? List.of() : into.leftovers();
        return new SubmitResult(
                folder.submitted(), submitted, forms, workbook, name, leftOut, leftovers, unwritten, stopped);
    }
}
