package io.github.ziping.serve.unit;

import io.github.ziping.model.Limits;
import io.github.ziping.serve.guard.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keeps one unit from filling the disk. */
final class UnitQuota {
    private static final int MEGA = 1 << 20;

    private UnitQuota() {}

    /**
     * Asks whether a file more may lie in a unit's folder.
     *
     * @param added its bytes
     * @throws Refusal when it may not
     */
    static void check(Path folder, long added) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        long bytes = added;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        if (files.size() >= Limits.UNIT_FILES || bytes > Limits.UNIT_BYTES) {
            throw new Refusal(
                    507,
                    "本单位已交的文件到了上限（" + Limits.UNIT_FILES + " 个、" + Limits.UNIT_BYTES / MEGA
                            + " MB），这个文件没有收下；请联系汇总单位，把“收件”里本单位不用的旧文件移走后再交");
        }
    }
}
