package io.github.ziping.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes what shells and {@code man} know of the commands, from the same description that parses them. */
public final class CommandDocs {
    private static final String NAME = "ziping";

    private CommandDocs() {}

    /** Writes {@code ziping.bash}, {@code _ziping} for zsh and {@code ziping.1} into a folder. */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        CommandLine commands = commands();
        String bash = withoutDate(AutoComplete.bash(NAME, commands));
        Files.writeString(folder.resolve(NAME + ".bash"), bash, StandardCharsets.UTF_8);
        // zsh runs bash's completion; the first line is how it finds the file
        Files.writeString(folder.resolve("_" + NAME), "#compdef " + NAME + "\n" + bash, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(NAME + ".1"), ManPage.of(commands), StandardCharsets.UTF_8);
    }

    static CommandLine commands() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Streams streams = new Streams(
                new TerminalWriter(nowhere),
                new TerminalWriter(nowhere),
                OutputStream.nullOutputStream(),
                false,
                false,
                DebugLog.of());
        return ChineseHelp.configure(new CommandLine(new ZipingCommand(streams)), nowhere, nowhere);
    }

    /** picocli writes down when; the same sources are to give the same bytes. */
    private static String withoutDate(String script) {
        return script.replaceAll("(?m)^# (Generation )?[Dd]ate.*\n", "").replaceAll("(?m)^#.*generated.* on .*\n", "");
    }
}
