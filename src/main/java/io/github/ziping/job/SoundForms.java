package io.github.ziping.job;

import io.github.ziping.finding.Reading;
import io.github.ziping.merge.Submission;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.form.FormTemplate;
import io.github.ziping.write.submission.SubmissionWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Tries each form of a submission by itself, so that one at which the program fails costs no other. */
public final class SoundForms {
    /** Hears of a form that cannot be written. */
    public interface Faults {
        /** The program failed at it. */
        void tell(Reading form, Throwable fault);
    }

    private SoundForms() {}

    /** The forms that can be written; the others are told. */
    public static List<Reading> of(List<Reading> forms, Profile profile, FormTemplate template, Faults faults)
            throws IOException {
        List<Reading> sound = new ArrayList<>();
        for (Reading form : forms) {
            Submission alone = new Submission(profile, List.of(form), List.of());
            try {
                SubmissionWorkbook.write(template, alone, OutputStream.nullOutputStream(), count -> {});
                sound.add(form);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                faults.tell(form, e);
            }
        }
        return sound;
    }
}
