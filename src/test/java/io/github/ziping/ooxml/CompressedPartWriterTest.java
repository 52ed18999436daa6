package io.github.ziping.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedPartWriterTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3_000, 60_000})
    void whatWasAppendedComesOutOfTheZip(int rows) throws Exception {
        Random random = new Random(rows);
        CompressedPartWriter part = new CompressedPartWriter(2);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (int i = 0; i < rows; i++) {
            String row = "<row r=\"" + i + "\">" + Long.toHexString(random.nextLong()) + "</row>";
            part.xml().ascii(row);
            expected.write(row.getBytes(StandardCharsets.UTF_8));
            part.flush();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipBuilder zip = new ZipBuilder(out)) {
            zip.add("part.xml", part);
            zip.finish();
        }
        assertThat(ZipArchive.open(out.toByteArray()).part("part.xml")).isEqualTo(expected.toByteArray());
    }
}
