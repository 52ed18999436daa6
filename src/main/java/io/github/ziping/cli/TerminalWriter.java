package io.github.ziping.cli;

import io.github.ziping.model.VisibleText;
import java.io.PrintWriter;

/**
 * Writes what a person reads, on a terminal or in a log: names of files and texts of forms may hold anything, and what would steer
 * a terminal or turn its writing is shown as a blank. The program's own colours and its line of progress go by
 * {@link #signs}, which takes no text of anybody else.
 */
final class TerminalWriter extends PrintWriter {
    private final PrintWriter signs;

    /**
     * A writer that flushes when it is told to.
     *
     * @param to where it ends
     */
    TerminalWriter(PrintWriter to) {
        super(to);
        this.signs = to;
    }

    /** Writes to the same place as it is given: only for what the program made itself, or made harmless. */
    PrintWriter signs() {
        return signs;
    }

    @Override
    public void write(int c) {
        write(String.valueOf((char) c));
    }

    @Override
    public void write(char[] text, int offset, int length) {
        write(new String(text, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) {
        String shown = VisibleText.lines(text.substring(offset, offset + length).replace("\r\n", "\n"));
        super.write(shown, 0, shown.length());
    }
}
