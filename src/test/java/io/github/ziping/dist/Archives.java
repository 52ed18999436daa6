package io.github.ziping.dist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Packs folders so that the same content gives the same bytes: names sorted, one time, owner root, permissions 644 or 755. */
final class Archives {
    private Archives() {}

    /**
     * Writes a zip whose names are UTF-8 and said to be.
     *
     * @param prefix stands before each name
     */
    static void zip(Path folder, String prefix, Path to, Instant time) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(to)) {
            zip.setEncoding("UTF-8");
            for (Path file : Trees.files(folder)) {
                ZipArchiveEntry entry = new ZipArchiveEntry(prefix + Trees.name(folder, file));
                // local time, as zip has it: that of the builder's zone would differ from machine to machine
                entry.setTimeLocal(time.atOffset(ZoneOffset.UTC).toLocalDateTime());
                entry.setUnixMode(0100000 | mode(file));
                zip.putArchiveEntry(entry);
                Files.copy(file, zip);
                zip.closeArchiveEntry();
            }
        }
    }

    /** Writes a tar.gz. */
    static void tarGz(Path folder, String prefix, Path to, Instant time) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            tarGz(folder, prefix, out, time);
        }
    }

    /** Writes a tar.gz to a stream, which stays open. */
    static void tarGz(Path folder, String prefix, OutputStream out, Instant time) throws IOException {
        GzipParameters parameters = new GzipParameters();
        parameters.setCompressionLevel(Deflater.DEFAULT_COMPRESSION);
        GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(out, parameters);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip, StandardCharsets.UTF_8.name());
        // not POSIX's extended headers, which dpkg refuses; names are UTF-8 as they are
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
        Set<String> folders = new HashSet<>();
        for (Path file : Trees.files(folder)) {
            String name = prefix + Trees.name(folder, file);
            parents(tar, folders, name, time);
            add(tar, file, name, time);
        }
        tar.finish();
        gzip.finish();
    }

    private static void parents(TarArchiveOutputStream tar, Set<String> known, String name, Instant time)
            throws IOException {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            String parent = name.substring(0, slash + 1);
            if (!parent.equals("./") && known.add(parent)) {
                TarArchiveEntry entry = new TarArchiveEntry(parent);
                entry.setMode(0755);
                put(tar, entry, time);
                tar.closeArchiveEntry();
            }
        }
    }

    private static void add(TarArchiveOutputStream tar, Path file, String name, Instant time) throws IOException {
        if (Files.isSymbolicLink(file)) {
            TarArchiveEntry link = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
            link.setLinkName(Files.readSymbolicLink(file).toString());
            put(tar, link, time);
        } else {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(Files.size(file));
            entry.setMode(mode(file));
            put(tar, entry, time);
            Files.copy(file, tar);
        }
        tar.closeArchiveEntry();
    }

    private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, Instant time) throws IOException {
        entry.setIds(0, 0);
        entry.setNames("root", "root");
        entry.setModTime(FileTime.from(time));
        tar.putArchiveEntry(entry);
    }

    private static int mode(Path file) {
        return Files.isExecutable(file) ? 0755 : 0644;
    }
}
