package io.github.ziping.spark;

import io.github.ziping.files.FileSelection;
import io.github.ziping.files.PrintedCopies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The files that a folder or a pattern means, folders searched, each once. Spark's own {@code binaryFile} leaves out those whose names
 * begin with a low line, without a word. Hidden files are passed over as on one machine.
 */
final class FileList {
    /** A file that was found. */
    private record Found(String name, long length) {}

    private final String base;
    private final List<Path> folders = new ArrayList<>();
    private final Map<String, Found> files = new TreeMap<>();

    private FileList(String base) {
        this.base = base;
    }

    /**
     * Searches.
     *
     * @param place see {@link InputPlace}
     * @throws IOException when it cannot be searched
     */
    static FileList of(InputPlace place) throws IOException {
        FileList list = new FileList(place.base());
        for (FileStatus status : place.found()) {
            if (status.isFile()) {
                list.add(status);
            } else {
                list.folders.add(status.getPath());
                list.search(status.getPath(), place.system());
            }
        }
        return list;
    }

    private void search(Path folder, FileSystem system) throws IOException {
        if (system instanceof RawLocalFileSystem) {
            // which for listFiles starts a process for each file, to ask for its owner
            for (FileStatus status : system.listStatus(folder)) {
                if (status.isFile()) {
                    add(status);
                } else {
                    search(status.getPath(), system);
                }
            }
            return;
        }
        // an object store lists all that is below a folder with a thousand names a request
        RemoteIterator<LocatedFileStatus> below = system.listFiles(folder, true);
        while (below.hasNext()) {
            add(below.next());
        }
    }

    private void add(FileStatus status) {
        String name = nameOf(status.getPath());
        if (!FileSelection.isHiddenPath(name)) {
            files.put(status.getPath().toString(), new Found(name, status.getLen()));
        }
    }

    /** What findings call a file: its path below the place's base; one from elsewhere by its own name. */
    String nameOf(Path file) {
        String path = file.toString();
        return path.startsWith(base) ? path.substring(base.length()) : file.getName();
    }

    /** The folders that were searched, with all that is in them. */
    List<Path> folders() {
        return List.copyOf(folders);
    }

    /** The files by their names, as rows of {@link Schemas#FOUND}. */
    List<Row> rows() {
        PrintedCopies prints =
                new PrintedCopies(files.values().stream().map(Found::name).toList());
        List<Row> rows = new ArrayList<>(files.size());
        files.forEach((path, found) ->
                rows.add(RowFactory.create(path, found.name(), found.length(), prints.kind(found.name()))));
        rows.sort(Comparator.comparing(row -> row.getString(1)));
        return rows;
    }
}
