package io.github.ziping.cli;

import io.github.ziping.model.VisibleText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Keeps what the program itself threw in a file, where {@code --debug} asks for it; used by several threads at once. */
final class DebugLog {
    static final String OPTION = "--debug";
    static final String FILE = "ziping-debug.txt";

    private final boolean wanted;
    private boolean begun;

    private DebugLog(boolean wanted) {
        this.wanted = wanted;
    }

    static DebugLog of(String... args) {
        return new DebugLog(Arrays.asList(args).contains(OPTION));
    }

    /**
     * Adds a fault to the file in the current folder; the first one of a run begins it anew.
     *
     * @param item what the program was at
     * @return the file's name; empty where none is wanted or it cannot be written
     */
    synchronized String add(String item, Throwable fault) {
        if (!wanted) {
            return "";
        }
        StringWriter text = new StringWriter();
        text.append(VisibleText.line(item)).append(System.lineSeparator());
        fault.printStackTrace(new PrintWriter(text, true));
        try {
            Files.writeString(
                    Path.of(FILE),
                    VisibleText.lines(text.toString()),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    begun ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            begun = true;
            return FILE;
        } catch (IOException e) {
            return "";
        }
    }
}
