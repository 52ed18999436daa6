package io.github.ziping.ooxml;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A part as it lies in a zip, deflated once and copied into as many files as wanted.
 *
 * @param bytes holds the deflated data from its start; not copied, not to be changed
 * @param length how many bytes of it count
 * @param size the part's own size in bytes
 * @param crc the checksum of the part
 * @param stored whether the data is not deflated at all
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying would cost what this class saves
public record CompressedPart(byte[] bytes, int length, int size, int crc, boolean stored) {
    /** With less it is not worth asking a deflater. */
    private static final int LEAST_ROOM = 64;

    /**
     * More than a deflater holds back, a block of 64 KB: one that is flushed into less marks the end once more when it is asked again,
     * so that the bytes would depend on the buffer.
     */
    private static final int FLUSH_ROOM = 80 << 10;

    /** Deflates a part. */
    static CompressedPart of(byte[] part, int length, Deflater deflater, byte[] buffer) {
        CRC32 crc = new CRC32();
        crc.update(part, 0, length);
        deflater.reset();
        deflater.setInput(part, 0, length);
        deflater.finish();
        byte[] out = buffer;
        int filled = 0;
        while (!deflater.finished()) {
            if (filled == out.length) {
                out = Arrays.copyOf(out, Math.max(1024, out.length * 2));
            }
            filled += deflater.deflate(out, filled, out.length - filled);
        }
        return new CompressedPart(out, filled, length, (int) crc.getValue(), false);
    }

    /** Deflates the beginning of a part, and puts its end behind it. */
    static CompressedPart of(byte[] head, int length, CompressedTail tail, Deflater deflater, byte[] buffer) {
        CRC32 crc = new CRC32();
        crc.update(head, 0, length);
        deflater.reset();
        deflater.setInput(head, 0, length);
        byte[] out = buffer;
        int filled = 0;
        while (!deflater.needsInput()) {
            if (out.length - filled < LEAST_ROOM) {
                out = Arrays.copyOf(out, Math.max(1024, out.length * 2));
            }
            filled += deflater.deflate(out, filled, out.length - filled, Deflater.NO_FLUSH);
        }
        if (out.length - filled < FLUSH_ROOM) {
            out = Arrays.copyOf(out, filled + FLUSH_ROOM);
        }
        filled += deflater.deflate(out, filled, out.length - filled, Deflater.SYNC_FLUSH);
        byte[] end = tail.bytes();
        if (out.length - filled < end.length) {
            out = Arrays.copyOf(out, filled + end.length);
        }
        System.arraycopy(end, 0, out, filled, end.length);
        return new CompressedPart(
                out, filled + end.length, length + tail.size(), tail.crcBehind((int) crc.getValue()), false);
    }

    /** A part as it is. */
    static CompressedPart stored(byte[] part, int length) {
        CRC32 crc = new CRC32();
        crc.update(part, 0, length);
        return new CompressedPart(part, length, length, (int) crc.getValue(), true);
    }

    /** Deflates a part at the usual level. */
    public static CompressedPart of(byte[] part) {
        Deflater deflater = new Deflater(ZipBuilder.LEVEL, true);
        try {
            return of(part, part.length, deflater, new byte[part.length / 3 + 64]);
        } finally {
            deflater.end();
        }
    }
}
