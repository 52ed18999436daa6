package io.github.ziping.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of the JDK's making. */
final class Zips {
    private final Map<String, byte[]> members = new LinkedHashMap<>();

    private Zips() {}

    static Zips zip() {
        return new Zips();
    }

    /** With one more member, a folder where its name ends so. */
    Zips with(String name, byte[] content) {
        members.put(name, content);
        return this;
    }

    Zips with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** What a file means; a fault of the program fails the test. */
    static InputList inputs(Path file) throws IOException {
        return InputList.of(List.of(file), (name, fault) -> {
            throw new AssertionError(name, fault);
        });
    }

    byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    /** The same with names in a charset; any but UTF-8 without a flag. */
    byte[] bytes(Charset names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
