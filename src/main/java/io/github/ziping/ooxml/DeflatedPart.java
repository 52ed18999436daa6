package io.github.ziping.ooxml;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A big part that is deflated while it is written, so that it never lies whole in memory. */
public final class DeflatedPart {
    private static final int PIECE = 64 * 1024;

    private final Deflater deflater;
    private final CRC32 crc = new CRC32();
    private final XmlBytes xml = new XmlBytes(PIECE + PIECE / 4);
    private byte[] deflated = new byte[PIECE];
    private int length;
    private long size;

    /** An empty part that will be deflated at a level from 1 (fast) to 9 (small). */
    public DeflatedPart(int level) {
        deflater = new Deflater(level, true);
    }

    /** Where to append. */
    public XmlBytes xml() {
        return xml;
    }

    /** Deflates what was appended once it is worth it: to be called now and then, e.g. after each row. */
    public void flush() {
        if (xml.length() >= PIECE) {
            deflate(false);
        }
    }

    private void deflate(boolean last) {
        xml.updateCrc(crc);
        size += xml.length();
        xml.setInputOf(deflater);
        if (last) {
            deflater.finish();
        }
        while (last ? !deflater.finished() : !deflater.needsInput()) {
            if (length == deflated.length) {
                deflated = Arrays.copyOf(deflated, length * 2);
            }
            length += deflater.deflate(deflated, length, deflated.length - length);
        }
        xml.clear();
    }

    /** The finished part; nothing can be appended any more. */
    public Deflated finish() {
        deflate(true);
        deflater.end();
        if (size > Integer.MAX_VALUE) {
            throw new IllegalStateException("a part of " + size + " bytes");
        }
        return new Deflated(deflated, length, (int) size, (int) crc.getValue(), false);
    }
}
