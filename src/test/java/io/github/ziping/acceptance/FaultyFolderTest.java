package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.ChildProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that is kept in a year's folder, with each call to the file system made to fail, and the disk full behind every byte:
 * the folder is as it was or as it was to be, and who asked is told.
 */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class FaultyFolderTest {
    @TempDir
    private Path folder;

    @Test
    void whateverFailsTheFolderIsWhole() throws Exception {
        Path log = folder.resolve("log.txt");
        Process process = ChildProcess.onFaultyDisk(folder, log, FaultyFolderRuns.class);

        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(log, StandardCharsets.UTF_8);
        System.out.println(said.strip().lines().reduce((one, other) -> other).orElse(""));
        assertThat(said).contains(" 0 complaints");
        assertThat(process.exitValue()).isZero();
    }
}
