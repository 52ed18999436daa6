package io.github.ziping.cli;

import io.github.ziping.job.Progress;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Shows steps and keeps faults.
 *
 * @param shown who hears the steps
 * @param debug where faults go
 * @param remarks where remarks on inputs go; null for nowhere
 */
record RunProgress(Progress shown, DebugLog debug, @Nullable PrintWriter remarks) implements Progress {
    @Override
    public void step(int done, int total, String name) {
        shown.step(done, total, name);
    }

    @Override
    public void fault(String item, Throwable fault) {
        debug.add(item, fault);
    }

    @Override
    public void remark(String item, String text) {
        if (remarks != null) {
            shown.remark(item, text);
            remarks.println(item + "：" + text);
        }
    }
}
