package io.github.ziping.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpilledBytesTest {
    private static final String TEMPORARY = "java.io.tmpdir";

    private static byte[] written(SpilledBytes bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bytes.writeTo(out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 5_000, 1_000_000})
    void allBytesComeOutInTheirOrder(int most) throws IOException {
        Random random = new Random(most);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        try (SpilledBytes bytes = new SpilledBytes(16, most)) {
            for (int i = 0; i < 200; i++) {
                byte[] piece = new byte[200];
                random.nextBytes(piece);
                int count = random.nextInt(piece.length + 1);
                bytes.append(piece, count);
                expected.write(piece, 0, count);
            }

            assertThat(bytes.length()).isEqualTo(expected.size());
            assertThat(written(bytes)).as("seed %s", most).isEqualTo(expected.toByteArray());
        }
    }

    @Test
    void noFileStays() throws IOException {
        try (SpilledBytes bytes = new SpilledBytes(16, 10)) {
            bytes.append(new byte[30], 30);
            bytes.append(new byte[5], 5);
            written(bytes);
        }
        try (Stream<Path> files = Files.list(Path.of(System.getProperty(TEMPORARY)))) {
            String own = "ziping";
            assertThat(files.map(path -> String.valueOf(path.getFileName())))
                    .noneMatch(name -> name.startsWith(own) && name.endsWith(".part"));
        }
    }
}
