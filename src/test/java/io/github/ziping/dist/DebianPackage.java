package io.github.ziping.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;

/**
 * Packs the image as a Debian package: all of it in {@code /opt/ziping}, and beside it the command, the entry in the menu, its
 * icon, completion and the manual. What its script makes at installation, class data archives, another takes away at removal.
 */
final class DebianPackage {
    private static final Path SOURCES = Path.of("src/dist/debian");
    private static final Path ICON = Path.of("src/main/resources/io/github/ziping/serve/static/icon.svg");

    private static final Map<String, String> FROM_IMAGE = Map.of(
            "docs/ziping.bash", "usr/share/bash-completion/completions/ziping",
            "docs/_ziping", "usr/share/zsh/vendor-completions/_ziping",
            "docs/ziping.1", "usr/share/man/man1/ziping.1",
            "LICENSE", "usr/share/doc/ziping/copyright");

    private final BuildSettings settings;

    DebianPackage(BuildSettings settings) {
        this.settings = settings;
    }

    /** Packs it; the file. */
    Path make(Path image) throws IOException {
        Path root = settings.target().resolve("dist/debian");
        Trees.copy(image, root.resolve("opt/ziping"));
        for (Map.Entry<String, String> file : FROM_IMAGE.entrySet()) {
            Trees.copyFile(image.resolve(file.getKey()), root.resolve(file.getValue()));
        }
        Path command = root.resolve("usr/bin/ziping");
        Trees.copyFile(SOURCES.resolve("ziping"), command);
        command.toFile().setExecutable(true, false);
        Trees.copyFile(SOURCES.resolve("ziping.desktop"), root.resolve("usr/share/applications/ziping.desktop"));
        Trees.copyFile(ICON, root.resolve("usr/share/icons/hicolor/scalable/apps/ziping.svg"));
        Path deb = settings.output("ziping_" + settings.version() + "_" + Platform.debianArchitecture() + ".deb");
        write(root, deb);
        return deb;
    }

    private void write(Path root, Path deb) throws IOException {
        Path data = settings.target().resolve("dist/data.tar.gz");
        Archives.tarGz(root, "./", data, settings.timestamp());
        try (OutputStream out = Files.newOutputStream(deb);
                ArArchiveOutputStream ar = new ArArchiveOutputStream(out)) {
            add(ar, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
            add(ar, "control.tar.gz", control(root));
            ar.putArchiveEntry(entry("data.tar.gz", Files.size(data)));
            Files.copy(data, ar);
            ar.closeArchiveEntry();
        }
        Files.delete(data);
    }

    private byte[] control(Path root) throws IOException {
        long kilobytes = 0;
        for (Path file : Trees.files(root)) {
            kilobytes += (Files.size(file) + 1023) / 1024;
        }
        Path folder = settings.target().resolve("dist/control");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("control"),
                Files.readString(SOURCES.resolve("control"))
                        .replace("@VERSION@", settings.version())
                        .replace("@ARCHITECTURE@", Platform.debianArchitecture())
                        .replace("@SIZE@", Long.toString(kilobytes)),
                StandardCharsets.UTF_8);
        for (String script : List.of("postinst", "prerm", "postrm")) {
            Trees.copyFile(SOURCES.resolve(script), folder.resolve(script));
            folder.resolve(script).toFile().setExecutable(true, false);
        }
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        Archives.tarGz(folder, "./", tar, settings.timestamp());
        return tar.toByteArray();
    }

    private void add(ArArchiveOutputStream ar, String name, byte[] content) throws IOException {
        ar.putArchiveEntry(entry(name, content.length));
        ar.write(content);
        ar.closeArchiveEntry();
    }

    private ArArchiveEntry entry(String name, long size) {
        return new ArArchiveEntry(
                name, size, 0, 0, 0100644, settings.timestamp().getEpochSecond());
    }
}
