package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Looks through a folder for a file with the very bytes of another, and clears away on its way what processes left that were killed. */
final class SameContent extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Path wanted;
    private final long size;
    private @Nullable Path found;

    private SameContent(Path folder, Path wanted, long size) {
        this.folder = folder;
        this.wanted = wanted;
        this.size = size;
    }

    /** A file below a folder that has the bytes of another; hidden ones are none; null where there is none. */
    static @Nullable Path below(Path folder, Path wanted) throws IOException {
        SameContent search = new SameContent(folder, wanted, Files.size(wanted));
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), InputFolder.DEEPEST, search);
        return search.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        return !dir.equals(folder) && isHidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            TemporaryFiles.clearFile(file);
            return FileVisitResult.CONTINUE;
        }
        boolean same = attributes.isRegularFile() && attributes.size() == size && isSame(file);
        found = same ? file : found;
        return same ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    /** One that cannot be read now is another. */
    private boolean isSame(Path file) {
        try {
            return Files.mismatch(file, wanted) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return FileSelection.isHidden(String.valueOf(path.getFileName()));
    }
}
