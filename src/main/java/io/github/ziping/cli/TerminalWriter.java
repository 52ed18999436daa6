package io.github.ziping.cli;

import io.github.ziping.model.VisibleText;
import java.io.PrintWriter;

/**
 * Writes what a person reads, on a terminal or in a log: names of files and texts of forms may hold anything, and what would steer
 * a terminal or turn its writing is shown as a blank. The program's own colours and its line of progress pass where there is a
 * terminal.
 */
final class TerminalWriter extends PrintWriter {
    private final boolean terminal;

    /**
     * A writer that flushes when it is told to.
     *
     * @param to where it ends
     * @param terminal whether a person watches
     */
    TerminalWriter(PrintWriter to, boolean terminal) {
        super(to);
        this.terminal = terminal;
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
        String shown = shown(text.substring(offset, offset + length));
        super.write(shown, 0, shown.length());
    }

    private String shown(String text) {
        if (!terminal) {
            return VisibleText.lines(text.replace("\r\n", "\n"));
        }
        StringBuilder shown = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int own = own(text, i);
            if (own > 0) {
                shown.append(VisibleText.lines(text.substring(from, i))).append(text, i, i + own);
                from = i + own;
                i = from - 1;
            }
        }
        return shown.append(VisibleText.lines(text.substring(from))).toString();
    }

    /** How many chars here are one of the program's own signs: the return of the line of progress, or a colour. */
    private static int own(String text, int at) {
        if (text.charAt(at) == '\r') {
            return 1;
        }
        if (!text.startsWith("\u001b[", at)) {
            return 0;
        }
        int end = at + 2;
        while (end < text.length() && end < at + 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at + 2 && end < text.length() && text.charAt(end) == 'm' ? end + 1 - at : 0;
    }
}
