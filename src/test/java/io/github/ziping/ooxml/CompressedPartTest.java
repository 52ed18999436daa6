package io.github.ziping.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/** A part's bytes are those of its text, whatever was written with the same buffer before. */
class CompressedPartTest {
    private static final long SEED = 20261130;

    private static byte[] deflated(byte[] head, CompressedTail tail, int buffer) {
        Deflater deflater = new Deflater(9, true);
        try {
            CompressedPart part = CompressedPart.of(head, head.length, tail, deflater, new byte[buffer]);
            return Arrays.copyOf(part.bytes(), part.length());
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflated(byte[] bytes) throws Exception {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(true))) {
            return in.readAllBytes();
        }
    }

    @Test
    void aBufferOfAnySizeGivesTheSameBytes() throws Exception {
        Random random = new Random(SEED);
        byte[] end = "</row></sheetData></worksheet>".repeat(20).getBytes(StandardCharsets.US_ASCII);
        CompressedTail tail = CompressedTail.of(end);
        for (int length : new int[] {0, 1, 300, 5_000, 70_000, 200_000}) {
            byte[] head = new byte[length];
            for (int i = 0; i < length; i++) {
                head[i] = (byte) ("<c r=\"A1\">".charAt(random.nextInt(10)) + (random.nextInt(40) == 0 ? 1 : 0));
            }
            byte[] expected = deflated(head, tail, 1 << 20);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.write(head);
            whole.write(end);
            assertThat(inflated(expected)).as("%d bytes", length).isEqualTo(whole.toByteArray());
            int deflatedHead = expected.length - tail.bytes().length;
            for (int around = -8; around <= 8; around++) {
                int buffer = Math.max(0, deflatedHead + around);
                assertThat(deflated(head, tail, buffer))
                        .as("%d bytes, buffer of %d", length, buffer)
                        .isEqualTo(expected);
            }
        }
    }
}
