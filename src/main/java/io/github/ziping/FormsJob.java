package io.github.ziping;

import io.github.ziping.check.Finding;
import io.github.ziping.check.Severity;
import io.github.ziping.read.Reading;
import io.github.ziping.read.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A run over inputs: each is read and done before the next is touched, so that none but the current one is in memory.
 *
 * @param <E> what ends the whole run
 */
abstract class FormsJob<E extends Exception> {
    final Ziping ziping;
    final List<Finding> findings = new ArrayList<>();
    private final boolean strict;
    private int unreadable;
    private int refused;

    FormsJob(Ziping ziping, boolean strict) {
        this.ziping = ziping;
        this.strict = strict;
    }

    final void readAll(Collection<Path> inputs, Progress progress) throws IOException, E {
        List<Path> all = Inputs.expand(inputs);
        for (int i = 0; i < all.size(); i++) {
            input(all.get(i));
            progress.step(i + 1, all.size(), all.get(i).toString());
        }
    }

    private void input(Path input) throws E {
        List<Reading> readings;
        try {
            readings = ziping.read(input);
        } catch (UnreadableException e) {
            findings.addAll(e.findings());
            unreadable++;
            return;
        }
        for (Reading reading : readings) {
            List<Finding> own = findingsOf(reading);
            findings.addAll(own);
            if (strict && hasError(own)) {
                refused++;
            } else {
                form(reading);
            }
        }
    }

    /** What is said about a form. */
    abstract List<Finding> findingsOf(Reading reading);

    /** Does what the job is for. */
    abstract void form(Reading reading) throws E;

    final int unreadable() {
        return unreadable;
    }

    final int refused() {
        return refused;
    }

    private static boolean hasError(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
