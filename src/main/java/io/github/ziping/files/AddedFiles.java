package io.github.ziping.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds files to a folder that holds other people's: each is there whole or not at all, and none takes the place of another. Any
 * number of threads may add files at once, and so may several processes.
 */
public final class AddedFiles {
    /** What is there is compared and added to by one thread at a time, so that two do not add the same. */
    private static final Object PLACING = new Object();

    private final Path root;

    /** Into a folder, which has to be there. */
    public AddedFiles(Path root) {
        this.root = root;
    }

    /**
     * What came of it.
     *
     * @param file where it is
     * @param known whether the same bytes were there before, so that nothing was added
     */
    public record Added(Path file, boolean known) {}

    /**
     * Adds a file; another name is given where its own is taken.
     *
     * @param path its names; folders that are not there are made
     * @param content gives its bytes
     * @throws IOException when it cannot be written, or the content throws it; nothing is left then
     */
    public Added add(ForeignPath path, AtomicFiles.Content content) throws IOException {
        Path folder = root;
        Path there = root;
        for (String name : path.folders()) {
            folder = folder.resolve(name);
            there = Files.isDirectory(folder) ? folder : there;
        }
        TemporaryFiles.clear(there);
        // beside where it goes: a folder below may be a link to another disk
        TemporaryFiles.Temporary open = TemporaryFiles.open(there);
        try {
            try (OutputStream out = new BufferedOutputStream(open.out())) {
                content.writeTo(out);
            }
            force(open.path());
            synchronized (PLACING) {
                Path same = SameContent.below(root, open.path());
                return same == null ? new Added(place(open.path(), folder, path.name()), false) : new Added(same, true);
            }
        } finally {
            // a second name of the file that was added, or what did not become whole
            TemporaryFiles.discard(open.path());
        }
    }

    /** Deletes what processes left below the folder that were killed; one that cannot be read has nothing to clear. */
    public void clear() {
        try (Stream<Path> all = Files.walk(root, InputFolder.DEEPEST)) {
            all.forEach(TemporaryFiles::clearFile);
        } catch (IOException | UncheckedIOException e) {
            // the next arrival clears it
        }
    }

    /** Waits until the bytes are on the disk: who sent them is told that they are here. */
    private static void force(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            if (channel instanceof FileChannel onDisk) {
                onDisk.force(true);
            }
        }
    }

    private Path place(Path temporary, Path folder, String name) throws IOException {
        List<Path> made = new ArrayList<>();
        try {
            makeFolders(folder, made);
            Path target = folder.resolve(name);
            for (int number = 2; !isPlaced(temporary, target); number++) {
                target = folder.resolve(FileNames.numbered(name, number));
            }
            return target;
        } catch (IOException e) {
            Collections.reverse(made);
            made.forEach(TemporaryFiles::deleteFolder);
            throw e;
        }
    }

    private void makeFolders(Path folder, List<Path> made) throws IOException {
        if (folder.equals(root) || Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.getParent();
        if (above != null) {
            makeFolders(above, made);
        }
        try {
            Files.createDirectory(folder);
            made.add(folder);
        } catch (FileAlreadyExistsException e) {
            // another process was faster; a file of that name is in the way of all below it
        }
    }

    /** Whether the file has its name now: a link is made by the system only where none of that name is. */
    private static boolean isPlaced(Path temporary, Path target) throws IOException {
        try {
            Files.createLink(target, temporary);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // a disk without links, such as a memory stick's
            return isMoved(temporary, target);
        }
    }

    private static boolean isMoved(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }
}
