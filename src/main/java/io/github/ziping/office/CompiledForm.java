package io.github.ziping.office;

import io.github.ziping.check.Checker;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.form.FormGeometry;
import io.github.ziping.write.form.FormTemplate;
import io.github.ziping.write.form.OfficialFormWriter;
import org.jspecify.annotations.Nullable;

/**
 * An office's {@code form.xlsx}, compiled once by whichever thread needs it first; the others wait for that one. Where it
 * cannot be used, each call says so anew.
 */
final class CompiledForm implements Runnable {
    private final OfficeFiles office;
    private @Nullable FormTemplate template;
    private volatile @Nullable OfficialFormWriter writer;

    CompiledForm(OfficeFiles office) {
        this.office = office;
    }

    /** The writer of the office's forms, the same one at each call. */
    OfficialFormWriter writer(Profile profile) throws OfficeException {
        OfficialFormWriter known = writer;
        return known == null ? made(profile) : known;
    }

    private synchronized OfficialFormWriter made(Profile profile) throws OfficeException {
        OfficialFormWriter known = writer;
        if (known == null) {
            known = OfficialFormWriter.of(profile, template());
            writer = known;
        }
        return known;
    }

    /** How the form is laid out. */
    FormGeometry geometry() throws OfficeException {
        return template().geometry();
    }

    private synchronized FormTemplate template() throws OfficeException {
        if (template == null) {
            template = office.template();
        }
        return template;
    }

    /** Lets a second thread compile the template, and load the rules' classes, while this one does something else. */
    void compileInBackground() {
        Thread thread = new Thread(this, "ziping-template");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            template();
        } catch (OfficeException e) {
            // whoever needs the template meets the same
        }
        // forms are checked too: forty classes that the first thread then need not wait for
        Checker.loadRules();
    }
}
