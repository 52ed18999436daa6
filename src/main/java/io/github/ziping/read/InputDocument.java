package io.github.ziping.read;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.read.file.DetectedFile;
import io.github.ziping.read.file.FileKind;
import io.github.ziping.read.file.WorkbookFile;
import org.jspecify.annotations.Nullable;

/**
 * An input opened once, to be read as forms, as a list of projects, or as one after the other; what is wrong with it is
 * said when it is read. Belongs to one thread.
 */
public final class InputDocument {
    private final byte[] content;
    private final String file;
    private final DetectedFile detected;
    private final @Nullable String password;
    private @Nullable Workbook workbook;
    private @Nullable OoxmlException fault;

    private InputDocument(byte[] content, String file, @Nullable String password) {
        this.content = content;
        this.file = file;
        this.detected = DetectedFile.of(content, file);
        this.password = password;
    }

    /**
     * Opens an input.
     *
     * @param content the whole file; never changed
     * @param file its name for findings
     * @param password opens protected workbooks; null when there is none
     */
    public static InputDocument open(byte[] content, String file, @Nullable String password) {
        return new InputDocument(content, file, password);
    }

    /** Whether its content is JSON, which holds forms only. */
    public boolean isJson() {
        return detected.kind() == FileKind.JSON;
    }

    byte[] content() {
        return content;
    }

    String file() {
        return file;
    }

    /**
     * The workbook, opened at the first call.
     *
     * @throws OoxmlException when it is none or damaged, the same at each call
     */
    Workbook workbook() throws OoxmlException {
        if (workbook == null) {
            workbook = opened();
        }
        return workbook;
    }

    /** What whoever reads it should know of the file as a whole, in Chinese; null as long as its workbook is not opened. */
    public @Nullable String remark() {
        return workbook == null ? null : workbook.remark();
    }

    private Workbook opened() throws OoxmlException {
        if (fault != null) {
            throw fault;
        }
        try {
            return WorkbookFile.open(detected, file, password);
        } catch (OoxmlException e) {
            fault = e;
            throw e;
        }
    }
}
