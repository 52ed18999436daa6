package io.github.ziping.testing;

import io.github.ziping.Ziping;
import io.github.ziping.office.OfficeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The built-in offices with masters that were generated just now, in folders of their own; opened once, for all tests together. */
public final class TestOffice {
    private static final Ziping SHANGHAI = open(generate("shanghai-2024"));

    /** Made when it is asked for. */
    private static final class Ministry {
        private static final Ziping MOF = open(generate("mof-2020"));
    }

    private TestOffice() {}

    /** The front door to the office of Shanghai. */
    public static Ziping open() {
        return SHANGHAI;
    }

    /** The same for the ministry's form. */
    public static Ziping mof() {
        return Ministry.MOF;
    }

    private static Ziping open(Path folder) {
        try {
            return Ziping.office(folder.toString());
        } catch (OfficeException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path generate(String office) {
        try {
            Path folder = Files.createTempDirectory("ziping-office");
            // the first to be named is the last to go, and then it is empty
            folder.toFile().deleteOnExit();
            Path profile = Files.copy(Path.of("templates", office, "profile.yaml"), folder.resolve("profile.yaml"));
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
