package io.github.ziping.ooxml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Detects the encoding of an XML part by its first bytes, and converts parts that are not in UTF-8. */
final class XmlEncoding {
    private static final String UTF_8 = "UTF-8";

    /** A declaration with its encoding is no longer, in bytes. */
    private static final int HEAD = 120;

    private XmlEncoding() {}

    /** Whether these first bytes of a part show or declare UTF-8, or nothing else. */
    static boolean isUtf8(byte[] xml, int length) {
        return declared(xml, length).equalsIgnoreCase(UTF_8);
    }

    /**
     * A whole part in UTF-8.
     *
     * @param part its name for messages
     * @throws OoxmlException when nobody knows its encoding
     */
    static byte[] toUtf8(byte[] xml, String part) throws OoxmlException {
        String name = declared(xml, xml.length);
        try {
            return new String(xml, Charset.forName(name)).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new OoxmlException("内部文件 " + part + " 使用了无法识别的编码 " + name);
        }
    }

    private static String declared(byte[] xml, int length) {
        if (length >= 2 && ((xml[0] & 0xff) == 0xfe || (xml[0] & 0xff) == 0xff)) {
            return "UTF-16";
        }
        String head = new String(xml, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
        int declared = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
        if (declared < 0 || declared > head.indexOf("?>")) {
            return UTF_8;
        }
        char quote = head.charAt(declared + 9);
        int end = head.indexOf(quote, declared + 10);
        return end < 0 ? "" : head.substring(declared + 10, end);
    }
}
