package io.github.ziping.read.file;

import io.github.ziping.ole.OleFile;
import io.github.ziping.ole.ProtectedXlsx;

/** Tells OLE2 containers apart by the streams in them. */
final class OleKind {
    private OleKind() {}

    /** Whether a protected zip is inside. */
    static boolean isProtected(OleFile container) {
        return container.has(ProtectedXlsx.PACKAGE) && container.has(ProtectedXlsx.INFO);
    }

    /**
     * What a container is that holds neither a workbook nor a document.
     *
     * @param file its name, whose ending tells where the streams do not
     */
    static FileKind other(OleFile container, String file) {
        if (container.has(ProtectedXlsx.PACKAGE)) {
            return FileKind.RIGHTS;
        }
        if (container.has("PowerPoint Document")) {
            return FileKind.PPT;
        }
        if (container.has("__properties_version1.0")) {
            return FileKind.MAIL;
        }
        return FileNaming.other(file, FileKind.OLE_OTHER);
    }
}
