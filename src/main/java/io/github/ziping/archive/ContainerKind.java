package io.github.ziping.archive;

import io.github.ziping.files.FileSelection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of files that others are in. */
enum ContainerKind {
    ZIP,
    MAIL;

    /** Enough for the first header lines of a mail. */
    private static final int LOOK = 4096;

    private static final List<String> MAIL_FIELDS = List.of(
            "from:",
            "received:",
            "return-path:",
            "delivered-to:",
            "date:",
            "subject:",
            "to:",
            "message-id:",
            "mime-version:",
            "content-type:");

    /** At least this many different ones make a mail: a text may begin with one. */
    private static final int FIELDS = 2;

    /** What people call it. */
    String word() {
        return this == ZIP ? FileSelection.ARCHIVE : FileSelection.MAIL;
    }

    /** What a file is, by its first bytes, which are looked at only where its name allows it; null for no container. */
    static @Nullable ContainerKind of(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!isLookedAt(name) || !Files.isRegularFile(file)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(LOOK), name);
        } catch (IOException e) {
            // whoever reads it says why it cannot be
            return null;
        }
    }

    /**
     * The same for what is in memory.
     *
     * @param content the whole file, or its beginning
     */
    static @Nullable ContainerKind of(byte[] content, String name) {
        if (!isLookedAt(name)) {
            return null;
        }
        String head = new String(content, 0, Math.min(content.length, LOOK), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6") || head.startsWith("PK\7\b")) {
            return ZIP;
        }
        return isMail(head) ? MAIL : null;
    }

    /** Other names say what a file is: a workbook is never opened for this. */
    private static boolean isLookedAt(String name) {
        return FileSelection.isContainer(name) || !FileSelection.isKnown(name);
    }

    /** Whether a text begins with header fields, among them enough of a mail's. */
    private static boolean isMail(String head) {
        int known = 0;
        String begin = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        for (String line : begin.split("\r?\n", -1)) {
            if (line.isEmpty()) {
                break;
            }
            boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            String lower = line.toLowerCase(Locale.ROOT);
            if (MAIL_FIELDS.stream().anyMatch(lower::startsWith)) {
                known++;
            } else if (!folded && known == 0 && lower.indexOf(':') <= 0 && !lower.startsWith("from ")) {
                return false;
            }
        }
        return known >= FIELDS;
    }
}
