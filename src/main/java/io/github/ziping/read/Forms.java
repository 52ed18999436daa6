package io.github.ziping.read;

import io.github.ziping.check.Finding;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XlsxFile;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/** Reads any input: what it is shows in its first bytes, not in its name. */
public final class Forms {
    private Forms() {}

    /**
     * Reads all forms of an input.
     *
     * @param content the whole file; never changed
     * @param file its name for findings
     * @throws UnreadableException when it gives no form; the findings say why and what to do
     */
    public static List<Reading> read(byte[] content, String file, Profile profile) throws UnreadableException {
        List<Reading> readings = isJson(content) ? JsonForms.read(content, file) : readWorkbook(content, file, profile);
        List<Reading> clean = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            clean.add(TextGuard.clean(reading));
        }
        return clean;
    }

    private static List<Reading> readWorkbook(byte[] content, String file, Profile profile) throws UnreadableException {
        try {
            return WorkbookForms.read(XlsxFile.open(content), file, profile, HeaderWords.of(profile));
        } catch (OoxmlException e) {
            throw new UnreadableException(List.of(unreadable(file, e.text())));
        }
    }

    /** The exception's text says both what is wrong and, behind a semicolon, what to do. */
    private static Finding unreadable(String file, String text) {
        int cut = text.lastIndexOf('；');
        return cut < 0
                ? Finding.ofFile("unreadable-file", file, text, "核对文件后重新提交")
                : Finding.ofFile("unreadable-file", file, text.substring(0, cut), text.substring(cut + 1));
    }

    private static boolean isJson(byte[] content) {
        for (int i = 0; i < content.length; i++) {
            int b = content[i] & 0xff;
            boolean skipped = b == ' ' || b == '\n' || b == '\r' || b == '\t' || i < 3 && b >= 0xbb;
            if (!skipped) {
                return b == '{' || b == '[';
            }
        }
        return false;
    }
}
