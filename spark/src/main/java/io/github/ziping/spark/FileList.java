package io.github.ziping.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * All files below a folder or those that a pattern means, folders searched. Spark's own {@code binaryFile} leaves out those whose
 * names begin with a low line, without a word.
 */
final class FileList {
    private final Configuration configuration;
    private final List<Row> files = new ArrayList<>();

    private FileList(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * The files, by path, as rows of {@link Schemas#FOUND}; each is called by its path below the last folder of the pattern that
     * is no pattern itself.
     *
     * @param pattern as Hadoop has it: {@code s3a://bucket/2024/*}, a folder, a file
     * @throws IOException when the folder cannot be searched, or nothing is there
     */
    static List<Row> of(String pattern, Configuration configuration) throws IOException {
        FileList list = new FileList(configuration);
        list.find(new Path(pattern));
        list.files.sort(Comparator.comparing(row -> row.getString(1)));
        return list.files;
    }

    private void find(Path pattern) throws IOException {
        FileSystem system = pattern.getFileSystem(configuration);
        FileStatus[] found = system.globStatus(pattern);
        if (found == null || found.length == 0) {
            throw new FileNotFoundException(pattern + " 不存在，或没有任何文件");
        }
        String base = base(system.makeQualified(pattern), found.length == 1 && found[0].isFile());
        for (FileStatus status : found) {
            if (status.isFile()) {
                add(status, base);
            } else {
                RemoteIterator<LocatedFileStatus> below = system.listFiles(status.getPath(), true);
                while (below.hasNext()) {
                    add(below.next(), base);
                }
            }
        }
    }

    private static String base(Path pattern, boolean isFile) {
        Path base = isFile ? pattern.getParent() : pattern;
        for (Path path = pattern; path != null; path = path.getParent()) {
            if (isGlob(path.getName())) {
                base = path.getParent();
            }
        }
        String text = String.valueOf(base);
        return text.endsWith("/") ? text : text + "/";
    }

    private static boolean isGlob(String name) {
        return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    private void add(FileStatus status, String base) {
        String path = status.getPath().toString();
        String name = path.startsWith(base)
                ? path.substring(base.length())
                : status.getPath().getName();
        files.add(RowFactory.create(path, name, status.getLen()));
    }
}
