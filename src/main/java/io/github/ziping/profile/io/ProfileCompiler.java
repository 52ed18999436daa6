package io.github.ziping.profile.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/**
 * Respells the built-in profiles as JSON while the jar is built: a cold process reads that in a tenth of the time that
 * YAML takes. The YAML stays the only source; nothing but its spelling changes.
 */
public final class ProfileCompiler {
    /** The file beside the folders that names them, a line each: what lies in a jar cannot be listed by a plain look-up. */
    public static final String OFFICES = "offices.txt";

    private ProfileCompiler() {}

    /**
     * Respells {@code profile.yaml} of each folder in the folder that is named first, and lists the folders; respells
     * {@code checks.yaml}, which goes for all of them, in the folder that is named second.
     */
    public static void main(String[] args) throws IOException {
        compile(Path.of(args[0]));
        if (args.length > 1) {
            Path resources = Path.of(args[1]);
            String common = Files.readString(resources.resolve(ChecksReader.COMMON));
            Files.write(resources.resolve(ChecksReader.COMPILED), CompiledJson.of(common));
        }
    }

    static void compile(Path templates) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> offices = Files.newDirectoryStream(templates, Files::isDirectory)) {
            for (Path office : offices) {
                byte[] json = CompiledJson.of(Files.readString(office.resolve("profile.yaml")));
                Files.write(office.resolve("profile.json"), json);
                names.add(office.getFileName().toString());
            }
        }
        Files.writeString(templates.resolve(OFFICES), String.join("\n", names) + "\n");
    }
}
