package io.github.ziping.spark;

import static org.apache.spark.sql.functions.col;

import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** One run: every step is written as Parquet, and the next one reads it from there. */
final class CheckRun {
    private static final List<String> SUMMARIES = List.of("projects", "units", "levels", "grades", "total");

    private final SparkSession spark;
    private final Options options;
    private final PrintStream out;

    CheckRun(SparkSession spark, Options options, PrintStream out) {
        this.spark = spark;
        this.options = options;
        this.out = out;
    }

    /** The exit code of {@code ziping check}. */
    int run() throws IOException {
        Roster roster;
        try {
            roster = roster(options.roster());
        } catch (UnreadableException e) {
            e.findings().forEach(finding -> out.println(finding.text()));
            return 4;
        }
        CheckedFiles checked =
                ZipingSpark.read(spark, options.input(), options.office()).kept(folder("files"));
        written(checked.forms().drop("indicators", "findings"), "forms");
        written(checked.indicators(), "indicators");
        Dataset<Row> findings = written(checked.findings(roster), "findings");
        checked.createViews(findings);
        for (String summary : SUMMARIES) {
            written(spark.table("ziping_" + summary), summary);
        }
        return told(checked, findings, options.forms() == null ? 0 : checked.writeForms(findings, options.forms()));
    }

    private int told(CheckedFiles checked, Dataset<Row> findings, long written) {
        long forms = checked.forms().count();
        long errors = findings.where(col("severity").equalTo("error")).count();
        long unreadable = checked.unreadable();
        out.println("审核 " + forms + " 份自评表，发现 " + findings.count() + " 个问题，其中错误 " + errors + " 个；读不了的文件 "
                + unreadable + " 个" + (options.forms() == null ? "" : "；写出自评表 " + written + " 份") + "；结果在 "
                + options.output());
        if (forms == 0) {
            return 4;
        }
        return unreadable > 0 ? 3 : errors > 0 ? 1 : 0;
    }

    private String folder(String table) {
        return options.output() + "/" + table;
    }

    private Dataset<Row> written(Dataset<Row> rows, String table) {
        rows.write().mode(SaveMode.Overwrite).parquet(folder(table));
        return spark.read().schema(rows.schema()).parquet(folder(table));
    }

    /** The list, called by its own name. */
    private @Nullable Roster roster(@Nullable String list) throws IOException, UnreadableException {
        if (list == null) {
            return null;
        }
        Path path = new Path(list);
        java.nio.file.Path folder = Files.createTempDirectory("ziping");
        java.nio.file.Path copy = folder.resolve(path.getName());
        try {
            try (InputStream in = path.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .open(path)) {
                Files.copy(in, copy);
            }
            return new Roster(
                    path.getName(), Offices.of(options.office()).roster(copy).entries());
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }
}
