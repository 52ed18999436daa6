package io.github.ziping.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Zips that no program writes. */
final class Zips {
    private Zips() {}

    /** The same zip whose directory names each part a second time, under another name. */
    static byte[] withEveryEntryTwice(byte[] zip) {
        ByteBuffer file = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22;
        int count = file.getShort(end + 10);
        int start = file.getInt(end + 16);
        byte[] directory = Arrays.copyOfRange(zip, start, end);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(zip, end));
        for (int at = 0; at < directory.length; ) {
            ByteBuffer entry = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
            int length = 46 + entry.getShort(at + 28) + entry.getShort(at + 30) + entry.getShort(at + 32);
            byte[] other = Arrays.copyOfRange(directory, at, at + length);
            other[46] = '~';
            out.writeBytes(other);
            at += length;
        }
        ByteBuffer tail =
                ByteBuffer.wrap(Arrays.copyOfRange(zip, end, zip.length)).order(ByteOrder.LITTLE_ENDIAN);
        tail.putShort(8, (short) (2 * count)).putShort(10, (short) (2 * count));
        tail.putInt(12, out.size() - start);
        out.writeBytes(tail.array());
        return out.toByteArray();
    }
}
