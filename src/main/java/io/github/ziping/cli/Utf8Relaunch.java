package io.github.ziping.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * Starts the command once more where the locale has no Chinese names, as {@code LC_ALL=C} on Linux: there Java turns them into
 * question marks, in arguments as in folders, and nothing can change that once it runs. The second process gets the same bytes
 * as arguments and a UTF-8 locale.
 */
final class Utf8Relaunch {
    /** The first that the system has is taken; old systems lack {@code C.UTF-8}. */
    private static final List<String> LOCALES = List.of("C.UTF-8", "zh_CN.UTF-8", "en_US.UTF-8");

    /** How many of them were tried, in the environment of the next process. */
    private static final String TRIED = "ZIPING_LOCALES_TRIED";

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    /** Linux takes no longer argument; a script of many file names goes to the shell's input. */
    private static final int LONGEST = 100_000;

    private Utf8Relaunch() {}

    /**
     * Runs the command in another process if this one cannot handle Chinese names.
     *
     * @param err hears it where no locale helps
     * @return the exit code; empty where this process can do the work itself
     */
    static OptionalInt run(PrintWriter err) {
        if (canName()) {
            return OptionalInt.empty();
        }
        int tried = tried();
        if (tried >= LOCALES.size()) {
            err.println("当前的语言环境（LC_ALL、LANG）不能处理中文文件名，没有开始；请先执行 export LC_ALL=zh_CN.UTF-8 或其他 UTF-8 语言环境，再重新运行");
            err.flush();
            return OptionalInt.of(Cli.USAGE);
        }
        try {
            return OptionalInt.of(run(script(tried)));
        } catch (IOException e) {
            err.println("当前的语言环境不能处理中文文件名，也不能自动切换：" + e.getMessage() + "；请先执行 export LC_ALL=C.UTF-8，再重新运行");
            err.flush();
            return OptionalInt.of(Cli.USAGE);
        }
    }

    private static boolean canName() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return encoding.equals("UTF-8")
                || !Files.isReadable(COMMAND_LINE)
                || Charset.isSupported(encoding)
                        && Charset.forName(encoding).newEncoder().canEncode('自');
    }

    private static int tried() {
        String tried = System.getenv(TRIED);
        return tried == null || !tried.matches("[0-9]") ? 0 : Integer.parseInt(tried);
    }

    /** A shell's script that becomes the same command with another locale. */
    private static String script(int tried) throws IOException {
        StringBuilder script = new StringBuilder("export ")
                .append(TRIED)
                .append('=')
                .append(tried + 1)
                .append(" LC_ALL=")
                .append(LOCALES.get(tried))
                .append("\nexec");
        for (byte[] argument : arguments()) {
            script.append(' ').append(quoted(argument));
        }
        return script.append('\n').toString();
    }

    private static List<byte[]> arguments() throws IOException {
        byte[] all = Files.readAllBytes(COMMAND_LINE);
        List<byte[]> arguments = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == 0) {
                byte[] argument = new byte[i - first];
                System.arraycopy(all, first, argument, 0, argument.length);
                arguments.add(argument);
                first = i + 1;
            }
        }
        return arguments;
    }

    /** Bytes as a shell's word of plain ASCII. */
    static String quoted(byte[] argument) {
        boolean plain = true;
        for (byte b : argument) {
            plain &= b >= ' ' && b < 0x7f && b != '\'';
        }
        if (plain) {
            return "'" + new String(argument, StandardCharsets.US_ASCII) + "'";
        }
        StringBuilder octal = new StringBuilder("\"$(printf '");
        for (byte b : argument) {
            octal.append('\\').append((char) ('0' + (b >> 6 & 3)));
            octal.append((char) ('0' + (b >> 3 & 7))).append((char) ('0' + (b & 7)));
        }
        return octal.append("')\"").toString();
    }

    private static int run(String script) throws IOException {
        boolean inLine = script.length() < LONGEST;
        ProcessBuilder builder =
                inLine ? new ProcessBuilder("/bin/sh", "-c", script) : new ProcessBuilder("/bin/sh", "-s");
        builder.inheritIO();
        if (!inLine) {
            builder.redirectInput(ProcessBuilder.Redirect.PIPE);
        }
        Process process = builder.start();
        // ended together: a person who stops this one means the other
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "ziping-end-second"));
        if (!inLine) {
            process.outputWriter(StandardCharsets.US_ASCII).append(script).close();
        }
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Cli.FAILED;
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
