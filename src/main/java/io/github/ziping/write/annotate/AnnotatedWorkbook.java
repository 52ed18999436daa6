package io.github.ziping.write.annotate;

import io.github.ziping.ole.OleFile;
import io.github.ziping.ole.ProtectedXlsx;
import io.github.ziping.ooxml.OoxmlException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies a workbook with comments and fills on some cells, to be sent back to whoever filled it. */
public final class AnnotatedWorkbook {
    private static final int OLE = 0xd0;

    private AnnotatedWorkbook() {}

    /**
     * The copy. Of an .xlsx or .xlsm everything else stays as it is, byte for byte; of an .xls what POI keeps. A protected
     * file is protected again with the same password.
     *
     * @param file the whole workbook; not changed
     * @param notes one or more for a cell; those of sheets that are not there are left out
     * @param password opens a protected workbook, unless Excel's own does; null when there is none
     * @return the same bytes for the same arguments, but for protected files, whose protection is salted
     * @throws AnnotateException when the file allows no comments
     */
    public static byte[] annotate(byte[] file, List<CellNote> notes, @Nullable String password)
            throws AnnotateException {
        try {
            return copy(file, notes, password);
        } catch (OoxmlException e) {
            throw new AnnotateException(e.text());
        }
    }

    private static byte[] copy(byte[] file, List<CellNote> notes, @Nullable String password) throws OoxmlException {
        if (file.length == 0 || (file[0] & 0xff) != OLE) {
            return AnnotatedXlsx.annotate(file, notes);
        }
        OleFile container = OleFile.open(file);
        if (!container.has(ProtectedXlsx.PACKAGE)) {
            return AnnotatedXls.annotate(file, container, notes, password);
        }
        ProtectedXlsx locked = ProtectedXlsx.open(container, password);
        return locked.protect(AnnotatedXlsx.annotate(locked.content(), notes));
    }
}
