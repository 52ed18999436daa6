package io.github.ziping.read.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells texts apart: web pages and XML that are named like workbooks, and plain ones. */
final class TextKind {
    /** Excel writes some hundred bytes of declarations before what tells a file's kind. */
    private static final int LOOK = 8192;

    private TextKind() {}

    static FileKind of(byte[] content, String file) {
        Charset charset = charset(content);
        String head = new String(content, 0, Math.min(content.length, LOOK), charset);
        String text = begin(head).toLowerCase(Locale.ROOT);
        if (text.startsWith("{\\rtf")) {
            return FileKind.RTF;
        }
        if (text.startsWith("mime-version:") || text.contains("\nmime-version:")) {
            return FileNaming.isDocument(file) ? FileKind.MHTML_DOC : FileKind.MHTML;
        }
        if (text.startsWith("<")) {
            FileKind kind = markup(text);
            return kind == FileKind.HTML && FileNaming.isDocument(file) ? FileKind.HTML_DOC : kind;
        }
        if (FileNaming.ends(file, ".et", ".ett") || isBinary(text)) {
            return FileNaming.other(file, FileKind.UNKNOWN);
        }
        return FileNaming.ends(file, ".csv", ".tsv") || isTable(text) ? FileKind.CSV : FileKind.TEXT;
    }

    private static FileKind markup(String text) {
        if (text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return FileKind.XML_2003;
        }
        if (text.contains("schemas.microsoft.com/office/word/2003/wordml")
                || text.contains("schemas.microsoft.com/office/2006/xmlpackage")) {
            return FileKind.XML_DOC;
        }
        if (text.contains("urn:oasis:names:tc:opendocument")) {
            return text.contains("opendocument.text") ? FileKind.ODT : FileKind.ODS;
        }
        for (String tag : new String[] {"<html", "<table", "<!doctype html", "<head", "<body", "<style", "<meta"}) {
            if (text.contains(tag)) {
                return FileKind.HTML;
            }
        }
        return FileKind.XML;
    }

    /** UTF-16 with its mark or, for ASCII, without; all others hold ASCII as it is. */
    private static Charset charset(byte[] content) {
        int first = content[0] & 0xff;
        int second = content.length < 2 ? -1 : content[1] & 0xff;
        if (first == 0xff && second == 0xfe || first != 0 && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xfe && second == 0xff || first == 0 && second > 0) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.ISO_8859_1;
    }

    /** Without byte order mark (here still in its bytes) and white space. */
    private static String begin(String head) {
        String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        return text.startsWith("\ufeff") ? text.substring(1).strip() : text.strip();
    }

    private static boolean isBinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                return true;
            }
        }
        return false;
    }

    /** Whether the first line has columns. */
    private static boolean isTable(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return line.indexOf(',') >= 0 || line.indexOf('\t') >= 0;
    }
}
