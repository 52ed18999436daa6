package io.github.ziping.read.file;

import java.util.Locale;

/** What a file's name tells about it. */
final class FileNaming {
    /** The owner's name, once in the system's charset and once in UTF-16, each padded. */
    private static final int LOCK_SIZE = 165;

    private static final int LONGEST_OWNER = 54;

    private FileNaming() {}

    /** Whether the name ends like this, e.g. {@code .et}. */
    static boolean ends(String file, String... endings) {
        String name = file.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name ends like that of a document for Word or WPS. */
    static boolean isDocument(String file) {
        return ends(file, ".doc", ".docx", ".docm", ".dot", ".dotx", ".wps", ".wpt", ".rtf");
    }

    /** What a file is whose content says nothing and whose name ends like those of some program. */
    static FileKind other(String file, FileKind otherwise) {
        if (ends(file, ".et", ".ett")) {
            return FileKind.ET;
        }
        return ends(file, ".wps", ".wpt") ? FileKind.WPS : otherwise;
    }

    /** Whether the file is what Excel lays beside a workbook while it is open. */
    static boolean isLock(String file, byte[] content) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.startsWith("~$")
                || content.length == LOCK_SIZE && content[0] > 0 && content[0] <= LONGEST_OWNER && content[1] >= ' ';
    }
}
