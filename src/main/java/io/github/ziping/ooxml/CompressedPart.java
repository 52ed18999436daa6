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
    /** With less a deflater that is flushed would have to be asked again. */
    private static final int LEAST_ROOM = 64;

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
        int room;
        int more;
        do {
            if (out.length - filled < LEAST_ROOM) {
                out = Arrays.copyOf(out, Math.max(1024, out.length * 2));
            }
            room = out.length - filled;
            more = deflater.deflate(out, filled, room, Deflater.SYNC_FLUSH);
            filled += more;
        } while (more == room);
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
