package io.github.ziping.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.cli.Cli;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF that anybody may open and nobody may copy from: it is read, and whoever runs a command is told. */
class NoCopyingTest {
    private static final String TOLD = "表.pdf：这个 PDF 设置了不允许复制内容，已照常读取；请确认可以使用其中的内容";

    @TempDir
    private Path temp;

    private Path pdf;
    private String err = "";

    @BeforeEach
    void make() throws IOException {
        pdf = save("表.pdf", false);
    }

    private Path save(String name, boolean copying) throws IOException {
        AccessPermission allowed = new AccessPermission();
        allowed.setCanExtractContent(copying);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", allowed);
        policy.setEncryptionKeyLength(128);
        Path file = Files.createDirectories(temp.resolve("来")).resolve(name);
        try (PDDocument document = Loader.loadPDF(DrawnPdf.form().bytes());
                OutputStream out = Files.newOutputStream(file)) {
            document.protect(policy);
            document.save(out);
        }
        return file;
    }

    private int run(Object... args) {
        StringWriter faults = new StringWriter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = new Cli(new PrintWriter(new StringWriter()), new PrintWriter(faults, true), out, false).run(words);
        err = faults.toString();
        return code;
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "fill", "merge", "prepare", "export", "return"})
    void everyCommandSaysSo(String command) {
        Path out = command.equals("check") ? null : temp.resolve("out");

        int code = out == null
                ? run(command, temp.resolve("来"))
                : run(command, temp.resolve("来"), "-o", outOf(command, out));

        assertThat(code).as(err).isLessThan(3);
        assertThat(err.lines()).containsOnlyOnce(TOLD);
    }

    private static Path outOf(String command, Path out) {
        return command.equals("export") ? out.resolveSibling("out.json") : out;
    }

    @Test
    void theLedgerSaysSo() throws IOException {
        Path year = temp.resolve("2024");
        run("year", year);
        Files.move(pdf, year.resolve("收件").resolve("表.pdf"));

        run("status", year);

        assertThat(err.lines()).containsOnlyOnce(TOLD);
    }

    @Test
    void quietSaysNothing() {
        assertThat(run("fill", pdf, "-o", temp.resolve("out"), "--quiet")).isLessThan(3);

        assertThat(err).doesNotContain("不允许复制");
    }

    @Test
    void whereCopyingIsAllowedThereIsNothingToSay() throws IOException {
        run("check", save("可.pdf", true));

        assertThat(err).doesNotContain("不允许复制");
    }
}
