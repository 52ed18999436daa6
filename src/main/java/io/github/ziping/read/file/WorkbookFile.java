package io.github.ziping.read.file;

import io.github.ziping.ole.OleFile;
import io.github.ziping.ole.ProtectedXlsx;
import io.github.ziping.ole.XlsFile;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.ooxml.xlsx.XlsxFile;
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
     * @param kind what the content is
     * @param file its name, whose ending tells an .et from an .xls
     * @param password the user's, or null
     * @throws OoxmlException when it is none; the text says what it is and what to do
     */
    public static Workbook open(byte[] content, FileKind kind, String file, @Nullable String password)
            throws OoxmlException {
        return new WorkbookFile(file, password).open(content, kind);
    }

    private Workbook open(byte[] content, FileKind kind) throws OoxmlException {
        kind.refuse();
        return switch (kind) {
            case OLE -> ole(content);
            case BARE_XLS -> XlsFile.open(content, password);
            default -> XlsxFile.open(content);
        };
    }

    private Workbook ole(byte[] content) throws OoxmlException {
        if (FileNaming.ends(file, ".et", ".ett")) {
            FileKind.ET.refuse();
        }
        OleFile container = OleFile.open(content);
        if (!OleKind.isProtected(container)) {
            return XlsFile.open(container.stream(OleKind.workbook(container)), password);
        }
        byte[] inside = ProtectedXlsx.open(container, password).content();
        FileKind kind = FileKind.of(inside, file);
        // a protected file in a protected file is nobody's form
        return open(inside, kind == FileKind.OLE ? FileKind.UNKNOWN : kind);
    }
}
