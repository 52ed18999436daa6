package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What lies where an output is to go. Where that cannot be known, nothing may be written there. */
public enum OutputKind {
    /** Nothing. */
    NONE,
    /** A file, which may be replaced by one that is whole. */
    FILE,
    /** A folder. */
    FOLDER,
    /** A pipe or a device, which is written to and never replaced. */
    DEVICE;

    /**
     * The kind, behind links.
     *
     * @throws IOException when the system does not say
     */
    public static OutputKind of(Path output) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(output, BasicFileAttributes.class);
            return attributes.isDirectory() ? FOLDER : attributes.isRegularFile() ? FILE : DEVICE;
        } catch (NoSuchFileException e) {
            return NONE;
        }
    }
}
