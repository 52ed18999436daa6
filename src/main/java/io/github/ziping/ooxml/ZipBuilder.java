package io.github.ziping.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Writes a zip whose bytes depend on nothing but its parts: no clock, no zone, no file attributes. Unlike
 * {@code ZipOutputStream} it takes parts that are deflated already, and keeps one Deflater for all others; unlike
 * commons-compress it costs a cold start next to nothing.
 */
public final class ZipBuilder implements AutoCloseable {
    /** The deflate level of every part. */
    static final int LEVEL = 6;

    /** 1980-01-01 00:00, the first moment a zip can name. */
    private static final int DOS_TIME = 0x00210000;

    /** A part of so few bytes is not worth a deflate stream of its own. */
    private static final int TOO_SMALL = 512;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int UTF8_NAMES = 0x0800;
    private static final int MAX_ENTRIES = 65534;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Written(byte[] name, CompressedPart part, long offset) {}

    private OutputStream out;
    private final int level;
    private final Deflater deflater;
    private final List<Written> written = new ArrayList<>();
    private final byte[] header = new byte[46];
    private byte[] buffer = new byte[16 * 1024];
    private long offset;

    /** Writes to the stream, which stays open. */
    public ZipBuilder(OutputStream out) {
        this(out, LEVEL);
    }

    /** Writes to the stream, which stays open, deflating at a level from 1 (fast) to 9 (small). */
    public ZipBuilder(OutputStream out, int level) {
        this.out = out;
        this.level = level;
        this.deflater = new Deflater(level, true);
    }

    /** Begins another zip; the Deflater and its buffers, which cost more than a small part, are kept. */
    public ZipBuilder begin(OutputStream another) {
        out = another;
        written.clear();
        offset = 0;
        return this;
    }

    /** Adds a part and deflates it. */
    public void add(String name, byte[] part) throws IOException {
        add(name, part, part.length);
    }

    /** Adds the first bytes of an array as a part and deflates it. */
    public void add(String name, byte[] part, int length) throws IOException {
        if (length <= TOO_SMALL) {
            add(name, CompressedPart.stored(part, length));
            return;
        }
        CompressedPart deflated = CompressedPart.of(part, length, deflater, buffer);
        buffer = deflated.bytes();
        add(name, deflated);
    }

    /** Adds a part whose beginning are the first bytes of an array and whose end is deflated already. */
    public void add(String name, byte[] head, int length, CompressedTail tail) throws IOException {
        CompressedPart deflated = CompressedPart.of(head, length, tail, deflater, buffer);
        buffer = deflated.bytes();
        add(name, deflated);
    }

    /** Adds a part that was written piece by piece, and ends it. */
    public void add(String name, CompressedPartWriter part) throws IOException {
        part.finish(out, head -> {
            head(name, head);
            offset += head.length();
        });
    }

    /** A part that is written piece by piece, deflated at the level of all others. */
    public CompressedPartWriter newPart() {
        return new CompressedPartWriter(level);
    }

    /** Adds a part as it is. */
    public void add(String name, CompressedPart part) throws IOException {
        head(name, part);
        write(part.bytes(), part.length());
    }

    private void head(String name, CompressedPart part) throws IOException {
        if (written.size() == MAX_ENTRIES) {
            throw new IOException("压缩包内的文件超过 " + MAX_ENTRIES + " 个，请分批输出");
        }
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        long start = offset;
        int4(0, LOCAL);
        int2(4, 20);
        common(6, nameBytes, part);
        write(header, 30);
        write(nameBytes, nameBytes.length);
        // the central directory needs the sizes only; the bytes may be the shared buffer
        written.add(new Written(
                nameBytes,
                new CompressedPart(new byte[0], part.length(), part.size(), part.crc(), part.stored()),
                start));
    }

    /** Writes the directory; no part can follow. */
    public void finish() throws IOException {
        long start = offset;
        for (Written entry : written) {
            int4(0, CENTRAL);
            int2(4, 20);
            int2(6, 20);
            common(8, entry.name(), entry.part());
            int2(32, 0);
            int2(34, 0);
            int2(36, 0);
            int4(38, 0);
            int4(42, (int) entry.offset());
            write(header, 46);
            write(entry.name(), entry.name().length);
        }
        if (offset > 0xffffffffL) {
            throw new IOException("文件超过 4 GB，请分批输出");
        }
        int size = (int) (offset - start);
        int4(0, END);
        int4(4, 0);
        int2(8, written.size());
        int2(10, written.size());
        int4(12, size);
        int4(16, (int) start);
        int2(20, 0);
        write(header, 22);
    }

    /** Frees the Deflater; the stream stays open. */
    @Override
    public void close() {
        deflater.end();
    }

    /** The fields that a local and a central header share, from the flags to the extra field's length. */
    private void common(int at, byte[] name, CompressedPart part) {
        int2(at, isAscii(name) ? 0 : UTF8_NAMES);
        int2(at + 2, part.stored() ? 0 : Deflater.DEFLATED);
        int4(at + 4, DOS_TIME);
        int4(at + 8, part.crc());
        int4(at + 12, part.length());
        int4(at + 16, part.size());
        int2(at + 20, name.length);
        int2(at + 22, 0);
    }

    private static boolean isAscii(byte[] name) {
        for (byte b : name) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        offset += length;
    }

    private void int2(int at, int value) {
        header[at] = (byte) value;
        header[at + 1] = (byte) (value >>> 8);
    }

    private void int4(int at, int value) {
        int2(at, value);
        int2(at + 2, value >>> 16);
    }
}
