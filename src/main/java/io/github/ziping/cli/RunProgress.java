package io.github.ziping.cli;

import io.github.ziping.job.Progress;

/**
 * Shows steps and keeps faults.
 *
 * @param shown who hears the steps
 * @param debug where faults go
 */
record RunProgress(Progress shown, DebugLog debug) implements Progress {
    @Override
    public void step(int done, int total, String name) {
        shown.step(done, total, name);
    }

    @Override
    public void fault(String item, Throwable fault) {
        debug.add(item, fault);
    }
}
