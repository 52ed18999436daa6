package io.github.ziping.cli;

import io.github.ziping.job.Progress;
import java.io.PrintWriter;

/** A line on a terminal that is written over as a job goes on. */
final class ProgressLine implements Progress {
    private static final int WIDTH = 30;

    private final PrintWriter terminal;

    ProgressLine(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void step(int done, int total, String name) {
        int filled = total == 0 ? WIDTH : (int) ((long) done * WIDTH / total);
        terminal.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total);
        if (done == total) {
            clear();
        }
        terminal.flush();
    }

    /** Makes room for what is said. */
    @Override
    public void remark(String item, String text) {
        clear();
        terminal.flush();
    }

    private void clear() {
        terminal.print("\r" + " ".repeat(WIDTH + 24) + "\r");
    }
}
