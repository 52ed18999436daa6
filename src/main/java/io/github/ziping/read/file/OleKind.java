package io.github.ziping.read.file;

import io.github.ziping.ole.OleFile;
import io.github.ziping.ole.ProtectedXlsx;
import io.github.ziping.ooxml.OoxmlException;

/** Tells OLE2 containers apart by the streams in them. */
final class OleKind {
    private OleKind() {}

    /** Whether a protected zip is inside. */
    static boolean isProtected(OleFile container) {
        return container.has(ProtectedXlsx.PACKAGE) && container.has(ProtectedXlsx.INFO);
    }

    /**
     * The stream that holds the workbook.
     *
     * @throws OoxmlException when there is none; the text says what the file is instead
     */
    static String workbook(OleFile container) throws OoxmlException {
        String name = container.workbook();
        if (name != null) {
            return name;
        }
        kind(container).refuse();
        throw new IllegalStateException("a container without a workbook is never readable");
    }

    private static FileKind kind(OleFile container) {
        if (container.has(ProtectedXlsx.PACKAGE)) {
            return FileKind.RIGHTS;
        }
        if (container.has("WordDocument")) {
            return FileKind.DOC;
        }
        if (container.has("PowerPoint Document")) {
            return FileKind.PPT;
        }
        return container.has("__properties_version1.0") ? FileKind.MAIL : FileKind.OLE_OTHER;
    }
}
