package io.github.ziping.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells files that this program wrote, and that nobody saved since, from all others. A workbook names the program that saved it
 * last; Excel, WPS and LibreOffice put their own names there. An old or protected one has a {@link ContentSeal}. Pages and data are known by how they
 * begin or end, letters by a {@link TextSeal}.
 */
public final class OwnOutputs {
    /** What a page says of itself. */
    public static final String PAGE_STAMP = "<meta name=\"generator\" content=\"ziping\">";

    private static final String WORKBOOK_PROPERTIES = "docProps/app.xml";
    private static final String WORKBOOK_STAMP = "<Application>ziping</Application>";

    /** How an old or a protected workbook begins. */
    private static final int OLE = 0xd0;

    /** The year of an entry without a time. */
    private static final int NO_TIME = 1980;

    /** More of the properties is not looked at. */
    private static final int MOST = 1 << 16;

    private OwnOutputs() {}

    /** Whether a file that is there is such a one, or holds nothing. */
    public static boolean isOwn(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return true;
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(MOST);
        }
        if (start.length > 0 && (start[0] & 0xff) == OLE) {
            return ContentSeal.isSealed(Files.readAllBytes(file));
        }
        boolean zip = start.length > 1 && start[0] == 'P' && start[1] == 'K';
        return zip ? isOwnWorkbook(file) : isOwnText(new String(start, StandardCharsets.UTF_8), file);
    }

    private static boolean isOwnWorkbook(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry properties = zip.getEntry(WORKBOOK_PROPERTIES);
            // libraries keep the name when they change the file, but not that it has no time
            if (properties == null || properties.getTimeLocal().getYear() != NO_TIME) {
                return false;
            }
            try (InputStream in = zip.getInputStream(properties)) {
                return new String(in.readNBytes(MOST), StandardCharsets.UTF_8).contains(WORKBOOK_STAMP);
            }
        } catch (IOException e) {
            // damaged, or none at all: not ours
            return false;
        }
    }

    /**
     * The same of a file that could be an input: nobody can tell of exported forms whether a person changed one since, so these are
     * never taken for this program's.
     */
    static boolean isSurelyOwn(Path file) throws IOException {
        return isOwn(file) && !holdsForms(file);
    }

    private static boolean holdsForms(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
            return start.replaceAll("\\s+", "").startsWith("{\"forms\":[");
        }
    }

    private static boolean isOwnText(String start, Path file) throws IOException {
        String dense = start.replaceAll("\\s+", "");
        return start.contains(PAGE_STAMP)
                || dense.startsWith("{\"forms\":") && (dense.contains("\"errors\":") || dense.contains("\"source\":"))
                || dense.startsWith("{\"folder\":") && dense.contains("\"states\":")
                || start.startsWith("\ufeff文件,工作表,行,年度,项目名称,")
                || isSummary(lastLine(file))
                || TextSeal.isSealed(Files.readAllBytes(file));
    }

    /** Of a report of findings, or of a ledger. */
    private static boolean isSummary(String line) {
        return line.startsWith("共 ") && (line.contains(" 份自评表；错误 ") || line.contains(" 个项目；"));
    }

    private static String lastLine(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        return text.substring(text.lastIndexOf('\n') + 1);
    }
}
