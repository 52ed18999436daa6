package io.github.ziping.read.file;

import io.github.ziping.ole.OleFile;
import io.github.ziping.ole.ProtectedXlsx;
import io.github.ziping.ole.SummaryProperties;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.ZipArchive;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** When a workbook was saved last, by what its own properties say; the file system says only when it was copied. */
public final class SavedAt {
    private static final String PROPERTIES = "docProps/core.xml";

    private SavedAt() {}

    /**
     * The time.
     *
     * @param content the whole file
     * @param file its name
     * @param password opens it where it is protected; null when there is none
     * @return null where the file does not say, or is none that could
     */
    public static @Nullable Instant of(byte[] content, String file, @Nullable String password) {
        try {
            DetectedFile detected = DetectedFile.of(content, file);
            return switch (detected.kind()) {
                case XLSX, DOCX -> ofPackage(detected.zip());
                case OLE -> ofContainer(OleFile.open(content), password);
                default -> null;
            };
        } catch (OoxmlException e) {
            return null;
        }
    }

    private static @Nullable Instant ofContainer(OleFile container, @Nullable String password) throws OoxmlException {
        return OleKind.isProtected(container)
                ? ofPackage(
                        ZipArchive.open(ProtectedXlsx.open(container, password).content()))
                : SummaryProperties.savedAt(container);
    }

    private static @Nullable Instant ofPackage(ZipArchive zip) throws OoxmlException {
        byte[] properties = zip.part(PROPERTIES);
        if (properties == null) {
            return null;
        }
        XmlScanner scanner = new XmlScanner(properties, PROPERTIES);
        for (Event event = scanner.next(); event != Event.EOF; event = scanner.next()) {
            if (event == Event.START && scanner.is("modified")) {
                return time(scanner.elementText().trim());
            }
        }
        return null;
    }

    private static @Nullable Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
