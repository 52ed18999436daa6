package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The files that a user's inputs mean: folders are searched, lock files and hidden files passed over. */
public final class Inputs {
    /** The last four cannot be read, but a form that a department sent is not passed over in silence. */
    private static final String[] ENDINGS = {".xlsx", ".xlsm", ".xls", ".json", ".et", ".ett", ".ods", ".xlsb"};

    private Inputs() {}

    /** All files in the order of the arguments, those of a folder by path; each once. */
    public static List<Path> expand(Collection<Path> inputs) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                files.addAll(search(input));
            } else {
                files.add(input);
            }
        }
        List<Path> once = new ArrayList<>();
        TreeSet<Path> seen = new TreeSet<>();
        for (Path file : files) {
            if (seen.add(file.toAbsolutePath().normalize())) {
                once.add(file);
            }
        }
        return once;
    }

    private static List<Path> search(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 50, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean hidden = !dir.equals(folder) && isHidden(dir);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file) && isForm(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        return found;
    }

    private static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static boolean isForm(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
