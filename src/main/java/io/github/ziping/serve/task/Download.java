package io.github.ziping.serve.task;

import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.year.YearTime;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files that a task wrote, for a browser: one as it is, or some as a zip that is made while it is sent. A browser knows its id alone,
 * never a path.
 */
public final class Download {
    private static final String GONE = "这个文件已经不在原来的位置（被移走、改名或删除），请重新执行一次再下载";

    /**
     * A file in a zip.
     *
     * @param name its path in the zip, parts split by slashes
     * @param file where it is
     */
    public record Entry(String name, Path file) {}

    private final String id = UUID.randomUUID().toString();
    private final String name;
    private final List<Entry> entries;
    private final boolean zip;
    private final boolean temporary;

    private Download(String name, List<Entry> entries, boolean zip, boolean temporary) {
        this.name = name;
        this.entries = List.copyOf(entries);
        this.zip = zip;
        this.temporary = temporary;
    }

    /** A file as it is. */
    public static Download file(Path file) {
        return new Download(nameOf(file), List.of(new Entry("", file)), false, false);
    }

    /** A file that is nobody's but the download's, and goes with it. */
    public static Download temporary(String name, Path file) {
        return new Download(name, List.of(new Entry("", file)), false, true);
    }

    /** Files as a zip. */
    public static Download zip(String name, List<Entry> entries) {
        return new Download(name, entries, true, false);
    }

    /** A file's own name. */
    public static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** What it is asked for by: nobody can guess it. */
    public String id() {
        return id;
    }

    /** The name that it is saved under. */
    public String name() {
        return name;
    }

    /** How many files it has. */
    public int files() {
        return entries.size();
    }

    /**
     * Refuses what cannot be sent any more, before anything was sent.
     *
     * @throws Refusal when a file is gone
     */
    public void check() {
        for (Entry entry : entries) {
            if (!Files.isRegularFile(entry.file(), LinkOption.NOFOLLOW_LINKS)) {
                throw new Refusal(410, GONE);
            }
        }
    }

    /** Sends it all; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        if (!zip) {
            Files.copy(entries.get(0).file(), out);
            return;
        }
        ZipOutputStream packed = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // workbooks are packed already
        packed.setLevel(Deflater.BEST_SPEED);
        for (Entry entry : entries) {
            ZipEntry next = new ZipEntry(entry.name());
            next.setTimeLocal(
                    YearTime.local(Files.getLastModifiedTime(entry.file()).toInstant()));
            packed.putNextEntry(next);
            Files.copy(entry.file(), packed);
            packed.closeEntry();
        }
        packed.finish();
    }

    /** Nobody can ask for it any more. */
    void drop() {
        try {
            if (temporary) {
                ScratchFiles.delete(entries.get(0).file());
            }
        } catch (IOException e) {
            // the system clears its folder of temporary files
        }
    }
}
