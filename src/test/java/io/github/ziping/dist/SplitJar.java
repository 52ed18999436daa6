package io.github.ziping.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Parts the runnable jar into what the program reads, its classes, and its libraries. A start reads the table of contents of each
 * jar that it opens; where the classes are in an archive, a fill opens none but the first, and of 20,000 entries reads 100.
 */
final class SplitJar {
    /** Templates, texts and pages. It comes first in the class path: what is looked for there opens no other. */
    static final String RESOURCES = "resources.jar";

    static final String PROGRAM = "ziping.jar";
    static final String LIBRARIES = "libraries.jar";

    private static final List<String> OWN = List.of("io/github/ziping/", "templates/", "log4j2.");

    private final Instant time;

    SplitJar(Instant time) {
        this.time = time;
    }

    /**
     * Writes the jars into a folder. None names another in its manifest: a class data archive made so cannot be moved to another
     * folder. The launcher names all.
     */
    void split(Path jar, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<ZipEntry> resources = new ArrayList<>();
            List<ZipEntry> own = new ArrayList<>();
            List<ZipEntry> others = new ArrayList<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (!entry.isDirectory() && !name.equals("META-INF/MANIFEST.MF")) {
                    List<ZipEntry> ofProgram = name.endsWith(".class") ? own : resources;
                    (isOwn(name) ? ofProgram : others).add(entry);
                }
            }
            Manifest manifest = manifest(zip);
            manifest.getMainAttributes().remove(Attributes.Name.MAIN_CLASS);
            write(zip, resources, plainManifest(), folder.resolve(RESOURCES));
            write(zip, own, manifest, folder.resolve(PROGRAM));
            Manifest ofLibraries = plainManifest();
            ofLibraries.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
            write(zip, others, ofLibraries, folder.resolve(LIBRARIES));
        }
    }

    private static boolean isOwn(String name) {
        return OWN.stream().anyMatch(name::startsWith);
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        }
    }

    private static Manifest plainManifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return manifest;
    }

    private void write(ZipFile from, List<ZipEntry> entries, Manifest manifest, Path to) throws IOException {
        try (OutputStream file = Files.newOutputStream(to);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(entry("META-INF/MANIFEST.MF"));
            manifest.write(zip);
            for (ZipEntry entry : entries) {
                zip.putNextEntry(entry(entry.getName()));
                try (InputStream in = from.getInputStream(entry)) {
                    in.transferTo(zip);
                }
            }
        }
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time.atOffset(ZoneOffset.UTC).toLocalDateTime());
        return entry;
    }
}
