package io.github.ziping.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JDK reads what was put together of two pieces, and its checksum agrees. */
class CompressedTailTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "1, 0", "1, 1", "3, 1000", "1000, 3", "70000, 200000", "16384, 65536"})
    void twoPiecesAreOnePart(int head, int tail) throws IOException {
        for (long seed = 0; seed < 4; seed++) {
            byte[] beginning = bytes(head, seed);
            byte[] end = bytes(tail, seed + 100);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipBuilder zip = new ZipBuilder(out)) {
                CompressedTail compressed = CompressedTail.of(end);
                zip.add("first.xml", beginning, head, compressed);
                // the same tail behind another beginning
                zip.add("second.xml", end, tail, compressed);
                zip.finish();
            }
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                assertPart(zip, "first.xml", joined(beginning, end), seed);
                assertPart(zip, "second.xml", joined(end, end), seed);
            }
            ZipArchive parts = read(out.toByteArray());
            assertThat(parts.names()).hasSize(2);
        }
    }

    private static ZipArchive read(byte[] zip) throws IOException {
        try {
            ZipArchive parts = ZipArchive.open(zip);
            parts.required("first.xml");
            return parts;
        } catch (OoxmlException e) {
            throw new IOException(e);
        }
    }

    private static void assertPart(ZipInputStream zip, String name, byte[] content, long seed) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        assertThat(entry.getName()).isEqualTo(name);
        assertThat(zip.readAllBytes()).as("seed %s", seed).isEqualTo(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        assertThat(entry.getCrc()).as("checksum, seed %s", seed).isEqualTo(crc.getValue());
    }

    /** Texts that deflate well, and bytes that do not. */
    private static byte[] bytes(int count, long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (seed % 2 == 0 ? "<c r=\"A1\" s=\"2\"/>".charAt(i % 17) : random.nextInt());
        }
        return bytes;
    }

    private static byte[] joined(byte[] beginning, byte[] end) {
        byte[] both = Arrays.copyOf(beginning, beginning.length + end.length);
        System.arraycopy(end, 0, both, beginning.length, end.length);
        return both;
    }
}
