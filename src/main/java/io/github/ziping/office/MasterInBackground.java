package io.github.ziping.office;

import io.github.ziping.check.Checker;
import io.github.ziping.write.form.FormTemplate;
import org.jspecify.annotations.Nullable;

/** An office's master that a second thread compiles while the first one reads. */
public final class MasterInBackground implements Runnable {
    private final OfficeFiles office;
    private final Thread thread;
    private @Nullable FormTemplate master;
    private @Nullable OfficeException fault;

    private MasterInBackground(OfficeFiles office) {
        this.office = office;
        this.thread = new Thread(this, "ziping-master");
    }

    public static MasterInBackground start(OfficeFiles office) {
        MasterInBackground master = new MasterInBackground(office);
        master.thread.setDaemon(true);
        master.thread.start();
        return master;
    }

    @Override
    public void run() {
        try {
            master = office.master();
        } catch (OfficeException e) {
            fault = e;
        }
        // forms are checked too: forty classes that the first thread then need not wait for
        Checker.loadRules();
    }

    /** Waits for it; should the thread have died of an error, this one compiles again and meets the same. */
    public FormTemplate get() throws OfficeException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return office.master();
        }
        if (fault != null) {
            throw fault;
        }
        return master == null ? office.master() : master;
    }
}
