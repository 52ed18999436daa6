package io.github.ziping.read.file;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipArchive;
import org.jspecify.annotations.Nullable;

/**
 * A file's content with what it is. A zip that was opened to tell that is kept, so that no reader opens it again. Belongs to
 * one thread.
 */
public final class DetectedFile {
    private final byte[] content;
    private final FileKind kind;
    private final @Nullable ZipArchive zip;

    private DetectedFile(byte[] content, FileKind kind, @Nullable ZipArchive zip) {
        this.content = content;
        this.kind = kind;
        this.zip = zip;
    }

    /**
     * Looks at a file's content; its name's ending helps only where the content says nothing.
     *
     * @param content the whole file; not copied, not to be changed
     * @param file its name, with or without a path
     */
    public static DetectedFile of(byte[] content, String file) {
        FileKind kind = MagicBytes.kind(content);
        if (kind == null) {
            FileKind text = FileNaming.isLock(file, content) ? FileKind.LOCK : TextKind.of(content, file);
            return new DetectedFile(content, text, null);
        }
        return kind == FileKind.ZIP ? zip(content) : new DetectedFile(content, kind, null);
    }

    /** What is in a zip; XLSX also for one that cannot be opened: the reader says best what is wrong with it. */
    private static DetectedFile zip(byte[] content) {
        try {
            ZipArchive zip = ZipArchive.open(content);
            return new DetectedFile(content, ZipKind.of(zip), zip);
        } catch (OoxmlException e) {
            return new DetectedFile(content, FileKind.XLSX, null);
        }
    }

    /** What it is. */
    public FileKind kind() {
        return kind;
    }

    byte[] content() {
        return content;
    }

    /**
     * The zip that it is.
     *
     * @throws OoxmlException when it is none or a damaged one
     */
    ZipArchive zip() throws OoxmlException {
        return zip == null ? ZipArchive.open(content) : zip;
    }
}
