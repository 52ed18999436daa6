package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.model.Limits;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.receive.ReceivedFiles;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that has as many files as a page may add to. */
@Tag("slow")
class FullFolderTest {
    @TempDir
    private Path temp;

    @Test
    void oneMoreThanMayBeThereIsRefused() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        Path below = Files.createDirectories(year.folder().received().resolve("旧"));
        for (int i = 0; i < Limits.RECEIVED_FILES - 1; i++) {
            Files.createFile(below.resolve(i + ".txt"));
        }
        try (YearState state = new YearState(year.folder(), null)) {
            ReceivedFiles files = new ReceivedFiles(state);
            assertThat(files.add("a.jpg", new ByteArrayInputStream(new byte[] {1}))
                            .known())
                    .isFalse();
            assertThatThrownBy(() -> files.add("b.jpg", new ByteArrayInputStream(new byte[] {2})))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.status()).isEqualTo(507);
                        assertThat(refusal.text()).contains("20000 个文件");
                    });
            assertThat(year.folder().received().resolve("b.jpg")).doesNotExist();
        }
    }
}
