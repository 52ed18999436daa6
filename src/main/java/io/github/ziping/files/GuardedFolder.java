package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of outputs, made with its first file, in which nothing takes the place of an input or of a person's work. */
public final class GuardedFolder {
    private final Path path;
    private final OutputGuard guard;
    private final List<String> unwritten;
    private final FileNames names = new FileNames();
    private final List<Path> written = new ArrayList<>();
    private @Nullable AtomicFiles files;

    /**
     * A folder.
     *
     * @param unwritten takes what could not be written, and why (Chinese)
     */
    public GuardedFolder(Path path, OutputGuard guard, List<String> unwritten) {
        this.path = path;
        this.guard = guard;
        this.unwritten = unwritten;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** A name that no other file of this run has here. */
    public String name(String file) {
        return names.nextOf(file);
    }

    /**
     * Whether a file may be written, as far as can be seen.
     *
     * @throws RefusedOutputException when it would take the place of an input or of a person's work; the text says whose
     */
    public boolean isFree(String name) throws RefusedOutputException {
        try {
            guard.refuse(path.resolve(name));
            return true;
        } catch (RefusedOutputException e) {
            throw e;
        } catch (IOException e) {
            unwritable(name, e);
            return false;
        }
    }

    /** Whether it was written: what a person changed is kept and told, and the others are done. */
    public boolean put(String name, byte[] content) {
        try {
            return isFree(name) && write(name, content);
        } catch (RefusedOutputException e) {
            unwritten.add(e.text());
            return false;
        }
    }

    /** Whether it was written, what was there replaced. */
    public boolean write(String name, byte[] content) {
        try {
            if (files == null) {
                files = new AtomicFiles(path);
            }
            written.add(files.put(name, content));
            return true;
        } catch (IOException e) {
            unwritable(name, e);
            return false;
        }
    }

    private void unwritable(String name, IOException e) {
        unwritten.add("无法写入 " + path.resolve(name) + "：" + IoReason.of(e) + "；请检查输出文件夹是否可写、磁盘是否已满、文件是否正被打开");
    }

    /** What was put here, in that order. */
    public List<Path> written() {
        return written;
    }

    /** What an earlier run put here and this one did not, by name. */
    public List<Path> leftovers() throws IOException {
        List<Path> leftovers = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> all = Files.list(path)) {
                for (Path file : all.sorted().toList()) {
                    if (!written.contains(file) && Files.isRegularFile(file) && OwnOutputs.isOwn(file)) {
                        leftovers.add(file);
                    }
                }
            }
        }
        return leftovers;
    }
}
