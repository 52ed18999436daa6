package io.github.ziping.read.file;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells binary files, and JSON, by how they begin. */
final class MagicBytes {
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";
    private static final String[] IMAGES = {"\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*"};
    private static final String[] OLD_DOCUMENTS = {"\u00db\u00a5", "\u009b\u00a5", "1\u00be\0\0", "2\u00be\0\0"};
    private static final String[] ARCHIVES = {"Rar!", "7z\u00bc\u00af", "\u001f\u008b", "BZh", "\u00fd7zXZ"};

    private MagicBytes() {}

    /** The kind; ZIP for whatever is in a zip, null when the first bytes tell nothing. */
    static @Nullable FileKind kind(byte[] content) {
        if (content.length == 0) {
            return FileKind.EMPTY;
        }
        String head = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return FileKind.ZIP;
        }
        if (head.startsWith(OLE)) {
            return FileKind.OLE;
        }
        if (head.startsWith("%PDF")) {
            return FileKind.PDF;
        }
        if (startsWithAny(head, ARCHIVES)) {
            return FileKind.RAR;
        }
        if (startsWithAny(head, IMAGES) || isBitmap(head) || isPhoto(head)) {
            return FileKind.IMAGE;
        }
        if (startsWithAny(head, OLD_DOCUMENTS)) {
            return FileKind.OLD_DOC;
        }
        if (isRecord(head)) {
            return FileKind.BARE_XLS;
        }
        return isJson(content) ? FileKind.JSON : null;
    }

    private static boolean startsWithAny(String head, String[] beginnings) {
        for (String beginning : beginnings) {
            if (head.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Two letters are also a text's; the four bytes behind the size are 0. */
    private static boolean isBitmap(String head) {
        return head.startsWith("BM") && head.startsWith("\0\0\0\0", 6);
    }

    /** WebP, and a telephone's HEIC. */
    private static boolean isPhoto(String head) {
        return head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("ftyphei", 4)
                || head.startsWith("ftypmif", 4);
    }

    /** The first record of an old Excel's file: 9, a version, and a length below 256. */
    private static boolean isRecord(String head) {
        return head.length() > 4
                && head.charAt(0) == 9
                && "\0\2\4\u0008".indexOf(head.charAt(1)) >= 0
                && head.charAt(3) == 0;
    }

    /** An RTF begins with a brace too. */
    private static boolean isJson(byte[] content) {
        for (int i = 0; i < content.length; i++) {
            int b = content[i] & 0xff;
            boolean skipped = b == ' ' || b == '\n' || b == '\r' || b == '\t' || i < 3 && b >= 0xbb;
            if (!skipped) {
                return b == '[' || b == '{' && !(i + 1 < content.length && content[i + 1] == '\\');
            }
        }
        return false;
    }
}
