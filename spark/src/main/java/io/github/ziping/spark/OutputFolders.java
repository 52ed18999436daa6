package io.github.ziping.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** Looks at the folders that a run writes into, before it begins: nothing that is there is touched, but tables of a run before. */
final class OutputFolders {
    private static final List<String> OF_TABLES = List.of("_SUCCESS", "_temporary");

    private final Options options;
    private final Configuration configuration;

    OutputFolders(Options options, Configuration configuration) {
        this.options = options;
        this.configuration = configuration;
    }

    /**
     * Looks.
     *
     * @param searched folders of inputs
     * @throws WrongUseException when outputs would lie among inputs
     * @throws IOException when there is something that is not to be replaced, or a store does not answer
     */
    void check(List<Path> searched) throws IOException {
        outside(options.output(), "-o", "结果文件夹", searched);
        for (FileStatus other : content(options.output(), "-o")) {
            if (!isTable(other)) {
                throw new RefusedRunException("结果文件夹 " + options.output() + " 里有别的内容："
                        + other.getPath().getName() + "，没有动它。用 -o 换一个新的或空的文件夹");
            }
        }
        if (options.forms() != null) {
            outside(options.forms(), "--forms", "自评表文件夹", searched);
            if (!content(options.forms(), "--forms").isEmpty()) {
                throw new RefusedRunException("自评表文件夹 " + options.forms() + " 不是空的，没有动它。用 --forms 换一个新的或空的文件夹");
            }
        }
    }

    private void outside(String folder, String option, String name, List<Path> searched) throws IOException {
        for (Path input : searched) {
            if (isBelow(whole(folder), input)) {
                throw new WrongUseException(name + " " + folder + " 在要审核的文件夹里，下次会当作自评表来读。用 " + option + " 换一个外面的文件夹");
            }
        }
    }

    private static boolean isBelow(Path path, Path folder) {
        for (@Nullable Path above = path; above != null; above = above.getParent()) {
            if (above.equals(folder)) {
                return true;
            }
        }
        return false;
    }

    private List<FileStatus> content(String folder, String option) throws IOException {
        Path path = whole(folder);
        FileSystem system = Stores.of(path, configuration);
        if (!system.exists(path)) {
            return List.of();
        }
        if (system.getFileStatus(path).isFile()) {
            throw new RefusedRunException(folder + " 是一个文件，不是文件夹。用 " + option + " 换一个文件夹");
        }
        return List.of(system.listStatus(path));
    }

    /** Whether a run has written this: Spark leaves a mark in each folder. */
    private boolean isTable(FileStatus status) throws IOException {
        if (!status.isDirectory() || !CheckRun.TABLES.contains(status.getPath().getName())) {
            return false;
        }
        FileStatus[] content = Stores.of(status.getPath(), configuration).listStatus(status.getPath());
        boolean marked = content.length == 0;
        for (FileStatus file : content) {
            marked |= OF_TABLES.contains(file.getPath().getName());
        }
        return marked;
    }

    private Path whole(String folder) throws IOException {
        Path path = Stores.path(folder);
        return Stores.of(path, configuration).makeQualified(path);
    }
}
