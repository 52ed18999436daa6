package io.github.ziping.dist;

import io.github.ziping.Ziping;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a build was told.
 *
 * @param target Maven's folder of outputs, which holds {@code ziping.jar}
 * @param imageJdk the JDK whose runtime goes into the image
 * @param windowsModules the folder {@code jmods} of a JDK for Windows, of {@code imageJdk}'s version
 * @param timestamp the time of all files, so that the same sources give the same bytes
 */
record BuildSettings(
        Path target,
        String version,
        Path imageJdk,
        @Nullable Path windowsModules,
        Instant timestamp) {

    /** From the system properties that the profile {@code dist} sets. */
    static BuildSettings fromSystem() {
        String windows = System.getProperty("windows.jmods", "");
        return new BuildSettings(
                Path.of(System.getProperty("dist.target", "target")),
                Ziping.version(),
                Path.of(System.getProperty("image.jdk", System.getProperty("java.home"))),
                windows.isEmpty() ? null : Path.of(windows),
                Instant.parse(System.getProperty("dist.timestamp", "2026-01-01T00:00:00Z")));
    }

    /** The one folder that an archive holds. */
    String folderName() {
        return "ziping-" + version;
    }

    Path output(String name) {
        return target.resolve(name);
    }

    /** A workbook to fill while the image learns. */
    Path example() {
        return Path.of("templates/shanghai-2024/examples");
    }
}
