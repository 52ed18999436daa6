package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.NineForms;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command takes what is in an archive or a mail as it takes the files of a folder. */
class ArchiveInputsTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    static Path forms;

    @TempDir
    Path temp;

    private final CliSession session = new CliSession();

    @BeforeAll
    static void fillNine() {
        assertThat(new CliSession().run("fill", NineForms.JSON.toString(), "-o", forms.toString()))
                .isEqualTo(1);
    }

    private static List<Path> nine() throws IOException {
        try (Stream<Path> files = Files.list(forms)) {
            return files.sorted().toList();
        }
    }

    /** The nine forms, each under its own name in a folder, and files of other kinds. */
    private Path zip(String name, String... others) throws IOException {
        Path file = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, GBK)) {
            for (Path form : nine()) {
                zip.putNextEntry(new ZipEntry("公积金中心/" + form.getFileName()));
                zip.write(Files.readAllBytes(form));
            }
            for (String other : others) {
                zip.putNextEntry(new ZipEntry(other));
                zip.write(Files.readAllBytes(nine().get(0)));
            }
        }
        return file;
    }

    private String json(String... args) {
        String[] all = Stream.concat(Stream.of("check", "--format", "json"), Stream.of(args))
                .toArray(String[]::new);
        assertThat(session.run(all)).as(session.err()).isEqualTo(1);
        return session.out();
    }

    @Test
    void theNineFormsInAnArchiveHaveTheFindingsOfTheNineInAFolder() throws IOException {
        String folder = json(forms.toString());

        assertThat(folder).contains("\"errors\" : 2", "\"warnings\" : 4", "\"infos\" : 9");
        assertThat(json(zip("收件.zip").toString()).replace("收件.zip!公积金中心/", "")).isEqualTo(folder);
        // found in a folder too
        assertThat(json(temp.toString()).replace("收件.zip!公积金中心/", "")).isEqualTo(folder);
    }

    @Test
    void aMailWithAnArchiveIsLikeTheArchive() throws IOException {
        String zip = Base64.getMimeEncoder().encodeToString(Files.readAllBytes(zip("a.zip")));
        String subject = Base64.getEncoder().encodeToString("收件.zip".getBytes(GBK));
        Path mail = Files.writeString(
                temp.resolve("转发.eml"),
                "Received: from example.org\nFrom: a@example.org\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n\u65b0\n--b\n"
                        + "Content-Type: application/zip; name=\"=?GBK?B?" + subject + "?=\"\n"
                        + "Content-Transfer-Encoding: base64\n\n" + zip + "\n--b--\n",
                StandardCharsets.UTF_8);

        assertThat(json(mail.toString()).replace("转发.eml!收件.zip!公积金中心/", "")).isEqualTo(json(forms.toString()));
    }

    @Test
    void everyCommandTakesThem() throws IOException {
        Path zip = zip("收件.zip");
        byte[] before = Files.readAllBytes(zip);

        assertThat(session.run("fill", zip.toString(), "-o", temp.resolve("out").toString()))
                .isEqualTo(1);
        var filled = new TreeMap<String, byte[]>();
        for (Path form : nine()) {
            String name = String.valueOf(form.getFileName());
            filled.put(name, Files.readAllBytes(temp.resolve("out").resolve(name)));
            assertThat(filled.get(name)).as(name).isEqualTo(Files.readAllBytes(form));
        }
        assertThat(filled).hasSize(9);
        assertThat(session.run(
                        "merge", zip.toString(), "-o", temp.resolve("m.xlsx").toString()))
                .isEqualTo(1);
        assertThat(session.err()).contains("已汇总 9 份自评表");
        assertThat(session.run("export", zip.toString(), "-o", "-")).isEqualTo(0);
        assertThat(session.out()).contains("收件.zip!公积金中心/");
        assertThat(session.run(
                        "prepare",
                        zip.toString(),
                        "--year",
                        "2025",
                        "-o",
                        temp.resolve("p").toString()))
                .isEqualTo(0);
        assertThat(temp.resolve("p").resolve("信息化运维项目.xlsx")).exists();
        assertThat(zip).hasBinaryContent(before);
    }

    @Test
    void copiesWithCommentsHaveTheMembersOwnNames() throws IOException {
        String name = String.valueOf(nine().get(0).getFileName());
        Path zip = zip("收件.zip", "另一处/" + name, "../上面.xlsx");
        Path copies = temp.resolve("批注");

        assertThat(session.run("check", zip.toString(), "--annotate", copies.toString()))
                .isEqualTo(1);
        String stem = name.substring(0, name.length() - ".xlsx".length());
        assertThat(copies.resolve(name)).exists();
        assertThat(copies.resolve(stem + " (2).xlsx")).exists();
        assertThat(copies.resolve("上面.xlsx")).exists();
        try (Stream<Path> files = Files.walk(temp)) {
            assertThat(files.filter(Files::isDirectory)).containsExactlyInAnyOrder(temp, copies);
        }
    }

    @Test
    void whatIsNotReadIsTold() throws IOException {
        Path zip = zip("收件.zip", "扫描件.jpg", "补充.rar");
        Files.write(temp.resolve("坏.zip"), new byte[] {'P', 'K', 3, 4, 0});

        assertThat(session.run("check", temp.toString())).isEqualTo(3);
        assertThat(session.out())
                .contains("坏.zip 错误 unreadable-file（文件无法读取） 压缩包已损坏")
                .contains("2 个文件没有读取：收件.zip!扫描件.jpg（图片）、收件.zip!补充.rar（压缩包）。里面可能有自评表的，请解压");
        assertThat(session.run("check", zip.toString())).isEqualTo(1);
    }
}
