package io.github.ziping.read.file;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.opc.PartNames;
import io.github.ziping.word.WordFile;
import java.nio.charset.StandardCharsets;

/** Tells zips apart by their parts. */
final class ZipKind {
    private ZipKind() {}

    static FileKind of(ZipArchive zip) throws OoxmlException {
        if (zip.has("xl/workbook.xml")) {
            return FileKind.XLSX;
        }
        if (zip.has("mimetype")) {
            return openDocument(new String(zip.required("mimetype"), StandardCharsets.US_ASCII));
        }
        if (zip.has("xl/workbook.bin")) {
            return FileKind.XLSB;
        }
        if (WordFile.isIn(zip)) {
            return FileKind.DOCX;
        }
        if (zip.has("ppt/presentation.xml")) {
            return FileKind.PPTX;
        }
        if (zip.has("OFD.xml")) {
            return FileKind.OFD;
        }
        if (zip.has("Index/Document.iwa") || zip.has("index.apxl")) {
            return FileKind.NUMBERS;
        }
        return zip.has(PartNames.relationships("")) || zip.has(PartNames.CONTENT_TYPES) ? FileKind.XLSX : FileKind.ZIP;
    }

    private static FileKind openDocument(String type) {
        if (!type.contains("opendocument")) {
            return FileKind.ZIP;
        }
        return type.contains("spreadsheet") ? FileKind.ODS : FileKind.ODT;
    }
}
