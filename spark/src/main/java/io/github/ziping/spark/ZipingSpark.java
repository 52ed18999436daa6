package io.github.ziping.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The front door: forms in an object store or a distributed file system, read and checked by the machines of a Spark cluster.
 *
 * <pre>{@code
 * CheckedFiles checked = ZipingSpark.read(spark, "s3a://forms/2024", "shanghai-2024").kept("s3a://forms-checked/2024");
 * checked.findings(null).groupBy("rule").count().show();
 * }</pre>
 *
 * <p>Each file is a row, whatever is wrong with it. Findings are those of {@code ziping check} on one machine.
 */
public final class ZipingSpark {
    /** So many files are a task: some seconds of work, and no more than that is lost with a machine. */
    private static final int FILES_OF_TASK = 500;

    private ZipingSpark() {}

    /**
     * Reads and checks all files of a place when an action asks for them, each time anew: see {@link CheckedFiles#kept}.
     *
     * @param files a folder, which is searched with all that are in it, or a pattern, e.g. {@code s3a://bucket/2024/*}; findings name
     *     files by their paths below its last folder that is no pattern
     * @param office a built-in office, or a folder that is at this place on every machine
     * @throws IOException when the place cannot be searched, or nothing is there
     * @throws IllegalArgumentException when there is no such office, its profile is broken, or this is no pattern; the text is Chinese
     */
    public static CheckedFiles read(SparkSession spark, String files, String office) throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        return read(spark, FileList.of(InputPlace.of(files, configuration)).rows(), office);
    }

    /**
     * The same of files that were found.
     *
     * @param found rows of {@link Schemas#FOUND}
     */
    static CheckedFiles read(SparkSession spark, List<Row> found, String office) {
        Offices.of(office);
        int tasks = Math.max(1, (found.size() + FILES_OF_TASK - 1) / FILES_OF_TASK);
        int slices =
                Math.max(tasks, Math.min(found.size(), 2 * spark.sparkContext().defaultParallelism()));
        Dataset<Row> listed = spark.createDataFrame(
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .parallelize(found, Math.max(1, slices)),
                Schemas.FOUND);
        Dataset<Row> rows = listed.map(
                new FileReader(office, spark.sparkContext().hadoopConfiguration()), Encoders.row(Schemas.FILE));
        return new CheckedFiles(rows, office);
    }

    /**
     * Checks files that somebody else has found, e.g. Spark's {@code binaryFile}; a file that the source cannot open ends the job then.
     * A PDF is read even where the workbook that it was printed from lies beside it.
     *
     * @param files with the columns {@code path} and {@code content}
     * @param base what the paths have in front of the names that findings call the files by, with a slash at its end
     * @param office see {@link #read}
     */
    public static CheckedFiles check(Dataset<Row> files, String base, String office) {
        Offices.of(office);
        Dataset<Row> rows = files.select(col("path"), col("content"))
                .map((MapFunction<Row, Row>) file -> held(file, base, office), Encoders.row(Schemas.FILE));
        return new CheckedFiles(rows, office);
    }

    private static Row held(Row file, String base, String office) throws IOException {
        String path = file.getString(0);
        byte[] content = file.getAs(1);
        String name = path.startsWith(base) ? path.substring(base.length()) : path.substring(path.lastIndexOf('/') + 1);
        return FileReader.row(name, content.length, content, office);
    }

    /**
     * What an earlier run has kept.
     *
     * @param kept see {@link CheckedFiles#kept}
     * @param office the same one
     */
    public static CheckedFiles load(SparkSession spark, String kept, String office) {
        Offices.of(office);
        return new CheckedFiles(spark.read().schema(Schemas.FILE).parquet(kept), office);
    }
}
