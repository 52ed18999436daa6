package io.github.ziping.ooxml;

import io.github.ziping.model.Limits;
import io.github.ziping.threads.SparePool;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Supplies a scanner with the bytes of an XML part in UTF-8: the whole part, or a window of one that is inflated meanwhile.
 * The window moves only when the scanner says so, between two tokens; within a token it grows, so that offsets stay valid.
 */
final class XmlInput {
    /** The window's usual size; the sheet of a form fits in. */
    private static final int WINDOW = 96 * 1024;

    /** The windows of scans that are over, for the next ones. */
    private static final SparePool<byte[]> SPARES = new SparePool<>();

    private static final byte[] NOTHING = {};

    private final String part;
    private final byte[] window;
    private byte[] bytes;
    private int limit;
    private @Nullable PartInflater source;

    /**
     * A whole part.
     *
     * @param xml in any encoding that it declares; not changed
     * @param part its name for messages
     */
    XmlInput(byte[] xml, String part) throws OoxmlException {
        this.part = part;
        this.window = NOTHING;
        this.bytes = XmlEncoding.isUtf8(xml, xml.length) ? xml : XmlEncoding.toUtf8(foreign(xml), part);
        this.limit = bytes.length;
    }

    /**
     * A part that is inflated as the scan goes on.
     *
     * @param source stands at the part's start
     */
    XmlInput(PartInflater source) throws OoxmlException {
        byte[] spare = SPARES.poll();
        this.part = source.name();
        this.source = source;
        this.window = spare == null ? new byte[WINDOW] : spare;
        this.bytes = window;
        fill();
        if (!XmlEncoding.isUtf8(bytes, limit)) {
            while (this.source != null) {
                grow(Limits.FOREIGN_BYTES);
                fill();
            }
            bytes = XmlEncoding.toUtf8(Arrays.copyOf(bytes, limit), part);
            limit = bytes.length;
        }
    }

    /** The part's name. */
    String part() {
        return part;
    }

    /** The bytes; another array after {@link #more} and {@link #moveTo}. */
    byte[] bytes() {
        return bytes;
    }

    /** How many of the bytes count. */
    int limit() {
        return limit;
    }

    /** How many bytes stand in front of the first element's, for a byte order mark. */
    int start() {
        return limit >= 3 && (bytes[0] & 0xff) == 0xef ? 3 : 0;
    }

    /** Whether the part may go on behind the window. */
    boolean isOpen() {
        return source != null;
    }

    /** Moves an open window so that it starts at this offset of the present one; little may be left behind it. */
    void moveTo(int offset) throws OoxmlException {
        int rest = limit - offset;
        // a window that grew for one long token is given up here
        System.arraycopy(bytes, offset, window, 0, rest);
        bytes = window;
        limit = rest;
        fill();
    }

    /** Makes more of the part follow in the same place; false at its end. */
    boolean more() throws OoxmlException {
        if (source == null) {
            return false;
        }
        if (limit == bytes.length) {
            grow(Limits.TOKEN_BYTES);
        }
        int before = limit;
        fill();
        return limit > before;
    }

    /** Ends the scan of a streamed part: its window serves the next. */
    void close() {
        if (window.length == WINDOW) {
            SPARES.offer(window);
        }
        bytes = NOTHING;
        limit = 0;
    }

    private byte[] foreign(byte[] xml) throws OoxmlException {
        if (xml.length > Limits.FOREIGN_BYTES) {
            throw tooLong();
        }
        return xml;
    }

    private OoxmlException tooLong() {
        return OoxmlException.tooMuch("内部文件 " + part + " 含有过长的内容");
    }

    private void grow(int most) throws OoxmlException {
        if (bytes.length >= most) {
            throw tooLong();
        }
        bytes = Arrays.copyOf(bytes, Math.min(bytes.length * 2, most));
    }

    private void fill() throws OoxmlException {
        while (source != null && limit < bytes.length) {
            int count = source.read(bytes, limit, bytes.length - limit);
            if (count < 0) {
                source = null;
            } else {
                limit += count;
            }
        }
    }
}
