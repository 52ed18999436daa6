package io.github.ziping.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes all that is given to users: the folder for any machine with a Java, the one with a runtime of its own, the Debian
 * package, release notes and checksums. Run in the project's folder, after the jar is packaged.
 */
public final class Distribution {
    private final BuildSettings settings;

    Distribution(BuildSettings settings) {
        this.settings = settings;
    }

    /** Takes what {@link BuildSettings#fromSystem} says. */
    public static void main(String[] args) throws IOException, InterruptedException {
        for (Path made : new Distribution(BuildSettings.fromSystem()).make()) {
            System.out.println(made + "  " + Files.size(made) / 1024 + " KB");
        }
    }

    private List<Path> make() throws IOException, InterruptedException {
        Path work = settings.target().resolve("dist");
        Trees.delete(work);
        List<Path> made = new ArrayList<>();
        Path any = new ProgramFolder(settings).make(work.resolve("any"));
        made.add(zip(any, "any"));
        made.addAll(withRuntime(any, work));
        Path windows = settings.windowsModules();
        if (windows != null) {
            made.add(zip(forWindows(any, work, windows), "windows-x64"));
        }
        made.add(ReleaseNotes.write(Path.of("CHANGELOG.md"), settings.output("release-notes.md")));
        made.addAll(beside());
        made.add(Checksums.write(made, settings.target().resolve("SHA256SUMS")));
        return made;
    }

    private List<Path> withRuntime(Path any, Path work) throws IOException, InterruptedException {
        Path image = work.resolve("image").resolve(any.getFileName().toString());
        Trees.copy(any, image);
        RuntimeImage.make(settings.imageJdk(), null, image.resolve("lib"), image.resolve("runtime"));
        Trees.stamp(image, settings.timestamp());
        new WarmArchives(image).make(settings.example());
        Trees.stamp(image, settings.timestamp());
        if (Platform.isWindows()) {
            return List.of(zip(image, Platform.name()));
        }
        Path archive = settings.output("ziping-" + settings.version() + "-" + Platform.name() + ".tar.gz");
        Archives.tarGz(image, image.getFileName().toString() + "/", archive, settings.timestamp());
        return Platform.isLinux() ? List.of(archive, new DebianPackage(settings).make(image)) : List.of(archive);
    }

    /** Linked across: no Windows runs here, so that its class data archives are missing, which costs time and nothing else. */
    private Path forWindows(Path any, Path work, Path modules) throws IOException, InterruptedException {
        Path image = work.resolve("windows").resolve(any.getFileName().toString());
        Trees.copy(any, image);
        RuntimeImage.make(settings.imageJdk(), modules, image.resolve("lib"), image.resolve("runtime"));
        return image;
    }

    private Path zip(Path folder, String kind) throws IOException {
        Path zip = settings.output("ziping-" + settings.version() + "-" + kind + ".zip");
        Archives.zip(folder, folder.getFileName().toString() + "/", zip, settings.timestamp());
        return zip;
    }

    /** What other plugins made of the same release. */
    private List<Path> beside() {
        List<@Nullable Path> all = new ArrayList<>();
        all.add(settings.target().resolve("ziping.jar"));
        all.add(settings.target().resolve("bom.json"));
        all.add(settings.target().resolve("dist/any/" + settings.folderName() + "/THIRD-PARTY.txt"));
        return all.stream()
                .filter(file -> file != null && Files.exists(file))
                .map(Path.class::cast)
                .toList();
    }
}
