package io.github.ziping.ooxml;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * The end of a part, deflated once and put behind as many beginnings as wanted. It refers to nothing before itself, so that
 * its bytes stay as they are; only the part's checksum has to be worked out anew.
 */
public final class CompressedTail {
    /** CRC-32's polynomial, its highest power in the lowest bit. */
    private static final int POLYNOMIAL = 0xedb88320;

    private static final int LEVEL = 9;

    private final byte[] bytes;
    private final int size;
    private final int crc;

    /** What so many zero bytes make of a checksum: a matrix over two elements, column by column. */
    private final int[] shift;

    private CompressedTail(byte[] bytes, int size, int crc) {
        this.bytes = bytes;
        this.size = size;
        this.crc = crc;
        this.shift = zeroBytes(size);
    }

    /** Deflates the end of a part. */
    public static CompressedTail of(byte[] tail) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            CompressedPart part = CompressedPart.of(tail, tail.length, deflater, new byte[tail.length / 8 + 64]);
            return new CompressedTail(Arrays.copyOf(part.bytes(), part.length()), tail.length, part.crc());
        } finally {
            deflater.end();
        }
    }

    /** The deflated bytes; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** How many bytes it takes in the part. */
    int size() {
        return size;
    }

    /** The checksum of a beginning with this behind it. */
    int crcBehind(int beginning) {
        return times(shift, beginning) ^ crc;
    }

    private static int[] zeroBytes(int count) {
        int[] step = new int[Integer.SIZE];
        step[0] = POLYNOMIAL;
        for (int i = 1; i < step.length; i++) {
            step[i] = 1 << (i - 1);
        }
        for (int bits = 1; bits < Byte.SIZE; bits *= 2) {
            step = times(step, step);
        }
        int[] all = new int[Integer.SIZE];
        for (int i = 0; i < all.length; i++) {
            all[i] = 1 << i;
        }
        for (int left = count; left > 0; left >>= 1) {
            all = (left & 1) == 0 ? all : times(step, all);
            step = times(step, step);
        }
        return all;
    }

    private static int[] times(int[] matrix, int[] other) {
        int[] product = new int[other.length];
        for (int i = 0; i < other.length; i++) {
            product[i] = times(matrix, other[i]);
        }
        return product;
    }

    private static int times(int[] matrix, int vector) {
        int sum = 0;
        for (int i = 0, bits = vector; bits != 0; i++, bits >>>= 1) {
            sum ^= (bits & 1) == 0 ? 0 : matrix[i];
        }
        return sum;
    }
}
