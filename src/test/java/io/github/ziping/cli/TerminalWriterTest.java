package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.testing.NineForms;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TerminalWriterTest {
    @TempDir
    private Path folder;

    /** Where a person watches, the program writes colours and a line of progress; a name must not pass for one of them. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNameIsNoColourAndNoReturn() throws Exception {
        Path file = Files.write(folder.resolve("甲\r乙\u001b[8m丙\u202e.json"), Ziping.json(NineForms.all()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter faults = new StringWriter();
        PrintWriter out = new PrintWriter(bytes, true, StandardCharsets.UTF_8);

        new Cli(out, new PrintWriter(faults, true), bytes, true).run("check", file.toString());

        String shown = bytes.toString(StandardCharsets.UTF_8);
        assertThat(shown).contains("甲 乙 [8m丙 .json").doesNotContain("\r", "\u001b[8m", "\u202e");
        assertThat(faults.toString()).doesNotContain("\u001b", "\u202e");
        // the line of progress goes back to its beginning, and only there
        assertThat(List.of(faults.toString().split("\r", -1)))
                .hasSizeGreaterThan(1)
                .noneMatch(part -> part.startsWith("乙"));
    }
}
