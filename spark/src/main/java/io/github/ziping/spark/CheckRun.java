package io.github.ziping.spark;

import static org.apache.spark.sql.functions.col;

import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.RosterReading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** One run: every step is written as Parquet, and the next one reads it from there. */
final class CheckRun {
    private static final int NOTHING_DONE = 4;
    private static final List<String> SUMMARIES = List.of("projects", "units", "levels", "grades", "total");

    /** The folders in the output. */
    static final List<String> TABLES = Stream.concat(
                    Stream.of("files", "forms", "indicators", "findings"), SUMMARIES.stream())
            .toList();

    private final SparkSession spark;
    private final Options options;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * A run.
     *
     * @param out takes the line that says what was done
     * @param err takes what is wrong with the list of projects, where it cannot be read
     */
    CheckRun(SparkSession spark, Options options, PrintStream out, PrintStream err) {
        this.spark = spark;
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /**
     * Does it.
     *
     * @return the exit code of {@code ziping check}
     * @throws IOException when inputs cannot be found, or outputs may not be written
     */
    int run() throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        FileList list = FileList.of(InputPlace.of(options.input(), configuration));
        new OutputFolders(options, configuration).check(list.folders());
        RosterReading roster;
        try {
            roster = options.roster() == null ? null : roster(Stores.path(options.roster()), list);
        } catch (UnreadableException e) {
            e.findings().forEach(finding -> err.println(finding.file() + "：" + finding.text()));
            return NOTHING_DONE;
        }
        return check(list.rows(), roster);
    }

    private int check(List<Row> found, @Nullable RosterReading roster) {
        CheckedFiles checked = ZipingSpark.read(spark, found, options.office()).kept(folder("files"));
        written(checked.forms().drop("indicators", "findings"), "forms");
        written(checked.indicators(), "indicators");
        Dataset<Row> ofForms = checked.findings(roster == null ? null : roster.roster());
        Dataset<Row> findings = written(roster == null ? ofForms : ofForms.union(ofRoster(roster)), "findings");
        checked.createViews(findings);
        for (String summary : SUMMARIES) {
            written(spark.table("ziping_" + summary), summary);
        }
        return told(checked, findings, options.forms() == null ? 0 : checked.writeForms(findings, options.forms()));
    }

    /** What of the list itself was not taken. */
    private Dataset<Row> ofRoster(RosterReading roster) {
        return spark.createDataFrame(FindingRow.of(roster.findings(), null), Schemas.FINDING);
    }

    private int told(CheckedFiles checked, Dataset<Row> findings, long written) {
        long forms = checked.forms().count();
        long errors = findings.where(col("severity").equalTo("error")).count();
        long unreadable = checked.unreadable();
        out.println("审核 " + forms + " 份自评表，发现 " + findings.count() + " 个问题，其中错误 " + errors + " 个；读不了的文件 "
                + unreadable + " 个" + (options.forms() == null ? "" : "；写出自评表 " + written + " 份") + "；结果在 "
                + options.output());
        if (forms == 0) {
            return NOTHING_DONE;
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

    /** The list, called like a file of the input where it lies among them. */
    private RosterReading roster(Path list, FileList among) throws IOException, UnreadableException {
        FileSystem system = Stores.of(list, spark.sparkContext().hadoopConfiguration());
        String name = among.nameOf(system.makeQualified(list));
        if (!system.exists(list)) {
            throw new UnreadableException(List.of(ReadingRule.UNREADABLE_FILE.ofFile(name, "文件不存在", "核对路径和文件名")));
        }
        try (InputStream in = system.open(list)) {
            return Offices.of(options.office()).roster(in.readNBytes(Limits.INPUT_BYTES + 1), name);
        }
    }
}
