package io.github.ziping.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The list of licences: what the build's plugin found for the libraries, and the scripts that the page serves. */
final class ThirdParty {
    private static final String FOUND = "generated-sources/license/THIRD-PARTY.txt";

    private ThirdParty() {}

    /**
     * Writes the list.
     *
     * @param target where license-maven-plugin wrote
     * @param scripts what no pom says: the parts of a minified script
     */
    static void write(Path target, Path scripts, Path to) throws IOException {
        String libraries = Files.readString(target.resolve(FOUND)).strip();
        Files.writeString(to, libraries + "\n\n" + Files.readString(scripts), StandardCharsets.UTF_8);
    }
}
