package io.github.ziping.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files that are either there whole or not at all: under a temporary name first, then moved into place. Any number
 * of threads may put files at once.
 */
public final class AtomicFiles {
    private final Path folder;

    /**
     * Into a folder, which is made when it is not there.
     *
     * @throws IOException when it cannot be made or is no folder
     */
    public AtomicFiles(Path folder) throws IOException {
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            TemporaryFiles.clear(folder);
        } else {
            Files.createDirectories(folder);
        }
    }

    /**
     * Puts a file into the folder, in place of one of that name.
     *
     * @param name a plain name, see {@link FileNames}
     * @return where it is
     * @throws IOException when it cannot be written; an old file of that name is still there then
     */
    public Path put(String name, byte[] content) throws IOException {
        return put(name, out -> out.write(content));
    }

    /** What a file holds, written when it is wanted. */
    public interface Content {
        /** Writes everything; the stream may be closed. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Puts a file into the folder, in place of one of that name, while its content is made.
     *
     * @param name a plain name, see {@link FileNames}
     * @return where it is
     * @throws IOException when it cannot be written; an old file of that name is still there then
     */
    public Path put(String name, Content content) throws IOException {
        Path target = folder.resolve(name);
        if (!target.equals(folder.resolve(target.getFileName()))) {
            throw new IllegalArgumentException("not a plain file name: " + name);
        }
        TemporaryFiles.Temporary open = TemporaryFiles.open(folder);
        Path temporary = open.path();
        try {
            try (OutputStream out = new BufferedOutputStream(open.out())) {
                content.writeTo(out);
            }
            move(temporary, target);
        } finally {
            // gone already where it was moved
            TemporaryFiles.discard(temporary);
        }
        return target;
    }

    private static void move(Path temporary, Path target) throws IOException {
        if (Files.isDirectory(target)) {
            // each system says this in other words, and an empty folder would even be replaced
            throw new DirectoryNotEmptyException(target.toString());
        }
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
