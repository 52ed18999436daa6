package io.github.ziping.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Runs commands one after the other and keeps what the last one said. */
final class CliSession {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringWriter faults = new StringWriter();

    /** Runs a command; its exit code. */
    int run(String... args) {
        bytes.reset();
        faults.getBuffer().setLength(0);
        PrintWriter out = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
        int code = new Cli(out, new PrintWriter(faults, true), bytes, false).run(args);
        out.flush();
        return code;
    }

    /** What it wrote on its standard output. */
    String out() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What it wrote on its standard error. */
    String err() {
        return faults.toString();
    }
}
