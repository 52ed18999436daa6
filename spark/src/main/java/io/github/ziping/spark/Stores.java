package io.github.ziping.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/** Object stores, distributed file systems and disks, as Hadoop opens them. */
final class Stores {
    private Stores() {}

    /**
     * A path as a user writes it.
     *
     * @throws WrongUseException when it is none
     */
    static Path path(String named) {
        try {
            return new Path(named);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("“" + named + "”不是路径。写成 s3a://…、hdfs://… 或 /…；名称里有冒号的文件夹，写完整的路径");
        }
    }

    /**
     * Where a path is. A disk comes without the files of checksums that Hadoop would lay beside each file.
     *
     * @throws IOException when Hadoop has nothing that opens it, or it does not answer
     */
    static FileSystem of(Path path, Configuration configuration) throws IOException {
        try {
            FileSystem system = path.getFileSystem(configuration);
            return system instanceof LocalFileSystem disk ? disk.getRawFileSystem() : system;
        } catch (UnsupportedFileSystemException e) {
            throw new RefusedRunException(path + " 打不开：没有 " + path.toUri().getScheme()
                    + ":// 的连接程序。核对路径，或用 spark-submit 的 --packages 加上连接程序");
        }
    }
}
