package io.github.ziping.serve.unit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.model.Limits;
import io.github.ziping.serve.guard.Refusal;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a unit may hand in. */
class UnitQuotaTest {
    @TempDir
    private Path folder;

    @Test
    void theTwoHundredthFileIsTheLast() throws Exception {
        for (int i = 0; i < Limits.UNIT_FILES - 1; i++) {
            Files.createFile(folder.resolve(i + ".xlsx"));
        }
        assertThatCode(() -> UnitQuota.check(folder, 1)).doesNotThrowAnyException();
        Files.createFile(folder.resolve("199.xlsx"));
        assertThatThrownBy(() -> UnitQuota.check(folder, 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("200 个");
    }

    @Test
    void theBytesAreCountedWithTheNewOnes() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("a.zip").toFile(), "rw")) {
            file.setLength(Limits.UNIT_BYTES - 10);
        }
        assertThatCode(() -> UnitQuota.check(folder, 10)).doesNotThrowAnyException();
        assertThatThrownBy(() -> UnitQuota.check(folder, 11))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("512 MB");
    }
}
