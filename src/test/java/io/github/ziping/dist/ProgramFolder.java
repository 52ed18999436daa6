package io.github.ziping.dist;

import io.github.ziping.cli.CommandDocs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that a user unpacks: launchers, jars, offices, examples, guide, licences. */
final class ProgramFolder {
    private static final Path SOURCES = Path.of("src/dist");
    private static final Path OFFICES = Path.of("templates");

    private final BuildSettings settings;

    ProgramFolder(BuildSettings settings) {
        this.settings = settings;
    }

    /** Makes it inside a folder; its path. */
    Path make(Path parent) throws IOException {
        Path folder = parent.resolve(settings.folderName());
        new SplitJar(settings.timestamp()).split(settings.target().resolve("ziping.jar"), folder.resolve("lib"));
        launchers(folder);
        Trees.copy(SOURCES.resolve("texts"), folder.resolve("lib/texts"));
        offices(folder);
        Trees.copyFile(SOURCES.resolve("使用说明.pdf"), folder.resolve("使用说明.pdf"));
        Trees.copyFile(Path.of("LICENSE"), folder.resolve("LICENSE"));
        Trees.copyFile(Path.of("CHANGELOG.md"), folder.resolve("CHANGELOG.md"));
        ThirdParty.write(
                settings.target(), SOURCES.resolve("third-party-scripts.txt"), folder.resolve("THIRD-PARTY.txt"));
        CommandDocs.write(folder.resolve("docs"));
        Trees.stamp(folder, settings.timestamp());
        return folder;
    }

    private static void launchers(Path folder) throws IOException {
        for (Path launcher : Trees.files(SOURCES.resolve("folder"))) {
            String name = launcher.getFileName().toString();
            String text = Files.readString(launcher).replace("\r\n", "\n");
            boolean isCmd = name.endsWith(".cmd");
            Path to = folder.resolve(name);
            Files.writeString(to, isCmd ? text.replace("\n", "\r\n") : text, StandardCharsets.UTF_8);
            to.toFile().setExecutable(true, false);
        }
    }

    /** Examples stand in front, where a person looks; an office is its three files. */
    private static void offices(Path folder) throws IOException {
        for (Path file : Trees.files(OFFICES)) {
            List<String> parts = List.of(Trees.name(OFFICES, file).split("/"));
            String to = parts.get(1).equals("examples") ? "样表/" + parts.get(2) : "templates/" + String.join("/", parts);
            Trees.copyFile(file, folder.resolve(to));
        }
    }
}
