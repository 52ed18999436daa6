package io.github.ziping.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The newest section of the changelog, as the text of a release. */
final class ReleaseNotes {
    private ReleaseNotes() {}

    static Path write(Path changelog, Path to) throws IOException {
        String[] sections = Files.readString(changelog).split("(?m)^## ", -1);
        if (sections.length < 2) {
            throw new IOException(changelog + " has no section");
        }
        return Files.writeString(to, "# ziping " + sections[1].strip() + "\n", StandardCharsets.UTF_8);
    }
}
