package io.github.ziping.read.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.finding.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputBytesTest {
    private static final int LIMIT = 64 << 20;

    @TempDir
    Path temp;

    /** Zeros without an end; knows how many were read. */
    private static final class Zeros extends InputStream {
        private long given;
        private boolean closed;

        @Override
        public int read() {
            given++;
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 0);
            given += length;
            return length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void aStreamIsReadToTheLimitAndNoFurther() throws Exception {
        Ziping ziping = Ziping.office("templates/shanghai-2024");
        Zeros zeros = new Zeros();
        assertThatThrownBy(() -> ziping.read(zeros, "上传.xlsx"))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.findings().get(0).toString())
                                .isEqualTo("上传.xlsx 错误 unreadable-file（文件无法读取） 文件超过 64 MB，不像是自评表。改法：核对文件后重新提交。"));
        assertThat(zeros.given).isLessThanOrEqualTo(LIMIT + 1L);
        assertThat(zeros.closed).isFalse();
    }

    @Test
    void soAreFilesAndArrays() throws Exception {
        Path file = temp.resolve("big.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(LIMIT + 1L);
        }
        assertThatThrownBy(() -> InputBytes.of(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("64 MB");
        assertThatThrownBy(() -> InputBytes.of(new byte[LIMIT + 1], "big.xlsx"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("64 MB");
    }

    @Test
    void whatIsNoBiggerIsTakenWhole() throws Exception {
        byte[] content = new byte[LIMIT];
        content[LIMIT - 1] = 7;
        assertThat(InputBytes.of(content, "a.xlsx")).isSameAs(content);
        byte[] streamed = InputBytes.of(new ByteArrayInputStream(content), "a.xlsx");
        assertThat(Arrays.equals(streamed, content)).isTrue();
    }

    /** A connection that breaks is no fault of the file. */
    @Test
    void aStreamThatBreaksThrowsItsOwnException() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() -> InputBytes.of(broken, "a.xlsx"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }
}
