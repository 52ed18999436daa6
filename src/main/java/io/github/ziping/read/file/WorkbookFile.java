package io.github.ziping.read.file;

import io.github.ziping.ole.OleFile;
import io.github.ziping.ole.ProtectedXlsx;
import io.github.ziping.ole.XlsFile;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import io.github.ziping.pdf.PdfFile;
import io.github.ziping.word.WordFile;
import io.github.ziping.word.doc.DocFile;
import org.jspecify.annotations.Nullable;

/** Opens a workbook of any format that can be read, with its password. */
public final class WorkbookFile {
    private final String file;
    private final @Nullable String password;

    private WorkbookFile(String file, @Nullable String password) {
        this.file = file;
        this.password = password;
    }

    /**
     * Opens a workbook.
     *
     * @param detected the file with what it is
     * @param file its name, whose ending tells an .et from an .xls
     * @param password the user's, or null
     * @throws OoxmlException when it is none; the text says what it is and what to do
     */
    public static Workbook open(DetectedFile detected, String file, @Nullable String password) throws OoxmlException {
        return new WorkbookFile(file, password).open(detected);
    }

    private Workbook open(DetectedFile detected) throws OoxmlException {
        detected.kind().refuse();
        return switch (detected.kind()) {
            case OLE -> ole(detected.content());
            case DOCX -> WordFile.open(detected.zip());
            case PDF -> PdfFile.open(detected.content(), password);
            case BARE_XLS -> XlsFile.open(detected.content(), password);
            default -> XlsxFile.open(detected.zip());
        };
    }

    private Workbook ole(byte[] content) throws OoxmlException {
        OleFile container = container(content);
        if (!OleKind.isProtected(container)) {
            return unprotected(container);
        }
        DetectedFile inside =
                DetectedFile.of(ProtectedXlsx.open(container, password).content(), file);
        if (inside.kind() == FileKind.OLE) {
            // a protected file in a protected file is nobody's form
            FileKind.UNKNOWN.refuse();
        }
        return open(inside);
    }

    private OleFile container(byte[] content) throws OoxmlException {
        try {
            return OleFile.open(content);
        } catch (OoxmlException e) {
            throw FileNaming.isDocument(file) ? DocFile.inWord(e) : e;
        }
    }

    private Workbook unprotected(OleFile container) throws OoxmlException {
        String workbook = container.workbook();
        if (workbook != null) {
            return XlsFile.open(container.stream(workbook), password);
        }
        if (!DocFile.isIn(container)) {
            OleKind.other(container, file).refuse();
        }
        return DocFile.open(container, password);
    }
}
