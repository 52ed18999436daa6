package io.github.ziping.dist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Writes a list that {@code sha256sum -c} reads. */
final class Checksums {
    private Checksums() {}

    static Path write(List<Path> files, Path to) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : files) {
            lines.append(of(file))
                    .append("  ")
                    .append(to.getParent().relativize(file))
                    .append('\n');
        }
        return Files.writeString(to, lines, StandardCharsets.UTF_8);
    }

    private static String of(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
