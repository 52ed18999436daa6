package io.github.ziping.write.annotate;

import io.github.ziping.files.ContentSeal;
import io.github.ziping.ole.DocStreams;
import io.github.ziping.ole.OleFile;
import io.github.ziping.ole.ProtectedXlsx;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.round.EarlierRound;
import io.github.ziping.round.Round;
import io.github.ziping.word.WordFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies a workbook with comments and fills on some cells, to be sent back to whoever filled it. */
public final class AnnotatedWorkbook {
    private static final int OLE = 0xd0;
    private static final int ZIP = 'P';
    private static final int PDF = '%';

    private AnnotatedWorkbook() {}

    /**
     * What the last annotated copy said of a workbook that has come back.
     *
     * @param file the whole workbook; not changed
     * @param password opens a protected workbook, unless Excel's own does; null when there is none
     * @return null where it is no workbook, or was never annotated
     * @throws AnnotateException when it cannot be read
     */
    public static @Nullable EarlierRound earlier(byte[] file, @Nullable String password) throws AnnotateException {
        try {
            if (!isOle(file)) {
                return file.length > 0 && file[0] == ZIP && !isDocument(file) ? AnnotatedXlsx.earlier(file) : null;
            }
            OleFile container = OleFile.open(file);
            return container.has(ProtectedXlsx.PACKAGE)
                    ? AnnotatedXlsx.earlier(
                            ProtectedXlsx.open(container, password).content())
                    : AnnotatedXls.earlier(file, container, password);
        } catch (OoxmlException e) {
            throw new AnnotateException(e.text());
        }
    }

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
        return annotate(file, notes, null, password);
    }

    /**
     * The same, with a sheet that tells the round and marks by which the program knows the copy for its own.
     *
     * @param round null for neither
     */
    public static byte[] annotate(byte[] file, List<CellNote> notes, @Nullable Round round, @Nullable String password)
            throws AnnotateException {
        if (file.length > 0 && file[0] == PDF) {
            throw new AnnotateException("PDF 里不能写批注；请按审核的清单修改原来的表格或文档，重新导出");
        }
        try {
            if (isDocument(file)) {
                return AnnotatedDocx.annotate(file, notes);
            }
            if (!isOle(file)) {
                return AnnotatedXlsx.annotate(file, notes, round);
            }
            byte[] copy = annotateOle(file, notes, round, password);
            return round == null ? copy : sealed(copy);
        } catch (OoxmlException e) {
            throw new AnnotateException(e.text());
        }
    }

    private static boolean isDocument(byte[] file) throws OoxmlException {
        return file.length > 0 && file[0] == ZIP && WordFile.isIn(ZipArchive.open(file));
    }

    private static boolean isOle(byte[] file) {
        return file.length > 0 && (file[0] & 0xff) == OLE;
    }

    private static byte[] annotateOle(
            byte[] file, List<CellNote> notes, @Nullable Round round, @Nullable String password) throws OoxmlException {
        OleFile container = OleFile.open(file);
        if (!container.has(ProtectedXlsx.PACKAGE)) {
            if (container.has(DocStreams.NAME)) {
                throw new OoxmlException("旧版 Word 文档（.doc、.wps）不能加批注，问题见审核结果", "在 Word 或 WPS 中另存为 .docx 后重新审核，就有批注");
            }
            return AnnotatedXls.annotate(file, container, notes, round, password);
        }
        ProtectedXlsx locked = ProtectedXlsx.open(container, password);
        return locked.protect(AnnotatedXlsx.annotate(locked.content(), notes, round));
    }

    private static byte[] sealed(byte[] copy) throws OoxmlException {
        return ContentSeal.sealed(OleFile.withStream(copy, "ziping", ContentSeal.blank()));
    }
}
