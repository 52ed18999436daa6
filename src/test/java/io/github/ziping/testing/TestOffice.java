package io.github.ziping.testing;

import io.github.ziping.OfficeException;
import io.github.ziping.Ziping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The office of Shanghai with masters that were generated just now, in a folder of their own. */
public final class TestOffice {
    private static final Path PROFILE = Path.of("templates/shanghai-2024/profile.yaml");
    private static final Path FOLDER = generate();

    private TestOffice() {}

    /** A front door of one's own: an instance belongs to one thread. */
    public static Ziping open() {
        return open(FOLDER);
    }

    private static Ziping open(Path folder) {
        try {
            return Ziping.office(folder.toString());
        } catch (OfficeException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path generate() {
        try {
            Path folder = Files.createTempDirectory("ziping-office");
            // the first to be named is the last to go, and then it is empty
            folder.toFile().deleteOnExit();
            Path profile = Files.copy(PROFILE, folder.resolve("profile.yaml"));
            for (Path master : open(folder).template(folder)) {
                master.toFile().deleteOnExit();
            }
            profile.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
