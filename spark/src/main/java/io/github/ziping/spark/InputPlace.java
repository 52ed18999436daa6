package io.github.ziping.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What a user names as input: a folder, a file, or a pattern as Hadoop has it. What is there under just this name is meant before the name
 * is taken as a pattern: people have brackets in names.
 *
 * @param system where it is
 * @param base the path that names of files begin behind, with a slash at its end: the folder, that of the file, or the last folder of the
 *     pattern that is no pattern itself
 * @param found the files and folders that are meant, at least one
 */
record InputPlace(FileSystem system, String base, FileStatus... found) {
    private static final String GLOB = "*?[{";

    /**
     * Looks for it.
     *
     * @throws WrongUseException when this is no path or no pattern
     * @throws IOException when the store does not answer, or nothing is there
     */
    static InputPlace of(String named, Configuration configuration) throws IOException {
        Path path = Stores.path(named);
        FileSystem system = Stores.of(path, configuration);
        Path whole = system.makeQualified(path);
        if (system.exists(whole)) {
            FileStatus status = system.getFileStatus(whole);
            return new InputPlace(system, base(status.isFile() ? whole.getParent() : whole), status);
        }
        FileStatus[] found = matching(system, whole, named);
        if (found == null || found.length == 0) {
            throw new RefusedRunException(named + " 不存在，或没有文件符合。核对路径和通配符");
        }
        return new InputPlace(system, base(folderOf(whole)), found);
    }

    private static FileStatus[] matching(FileSystem system, Path pattern, String named) throws IOException {
        try {
            return system.globStatus(pattern);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).startsWith("Illegal file pattern")) {
                throw new WrongUseException("通配符“" + named + "”写得不对。[ 和 { 要有 ] 和 } 与它配对；名称里本来就有的，前面加 \\");
            }
            throw e;
        }
    }

    private static Path folderOf(Path pattern) {
        Path folder = pattern;
        for (Path path = pattern; path != null; path = path.getParent()) {
            if (path.getName().chars().anyMatch(c -> GLOB.indexOf(c) >= 0)) {
                folder = path.getParent();
            }
        }
        return folder;
    }

    private static String base(Path folder) {
        String text = String.valueOf(folder);
        return text.endsWith("/") ? text : text + "/";
    }
}
