package io.github.ziping.serve.folder;

import io.github.ziping.year.YearFolder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names, sizes and times of the files that a ledger is made of: two that are equal mean that the ledger is as it was.
 *
 * @param files a line for each file
 * @param folders where a change would be one of the ledger
 */
record FolderPrint(List<String> files, List<Path> folders) {
    private static final String OWN = ".ziping-";

    FolderPrint {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
    }

    /** A folder that is gone has the same as an empty one. */
    static FolderPrint of(YearFolder folder) {
        Walk walk = new Walk();
        walk.over(folder.root(), 1);
        walk.over(folder.sent(), Integer.MAX_VALUE);
        walk.over(folder.received(), Integer.MAX_VALUE);
        walk.files.sort(null);
        return new FolderPrint(walk.files, walk.folders);
    }

    boolean sameAs(FolderPrint other) {
        return files.equals(other.files);
    }

    /** Goes on over what goes away meanwhile, or may not be read. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<String> files = new ArrayList<>();
        private final List<Path> folders = new ArrayList<>();

        void over(Path folder, int depth) {
            try {
                Files.walkFileTree(folder, Set.of(), depth, this);
            } catch (IOException e) {
                // what cannot be walked over is told by the ledger
                files.add("?");
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()
                    && !String.valueOf(file.getFileName()).startsWith(OWN)) {
                files.add(file + "|" + attributes.size() + "|" + attributes.lastModifiedTime());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
