package io.github.ziping.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.ziping.model.Roster;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Files that were read and checked, a row each, and the tables of what is in them. */
public final class CheckedFiles {
    private final Dataset<Row> files;
    private final String office;

    CheckedFiles(Dataset<Row> files, String office) {
        this.files = files;
        this.office = office;
    }

    /**
     * The same files, written as Parquet and read from there from now on: nothing is read or checked twice.
     *
     * @param folder replaced when it is there
     */
    public CheckedFiles kept(String folder) {
        files.write().mode(SaveMode.Overwrite).parquet(folder);
        return ZipingSpark.load(files.sparkSession(), folder, office);
    }

    /** A row for each file: its name, its forms with all that is in them, its findings. */
    public Dataset<Row> files() {
        return files;
    }

    /** A row for each form that is filled in, with its indicators and its own findings as arrays. */
    public Dataset<Row> forms() {
        return files.select(explode(col("forms")).as("form")).select("form.*");
    }

    /** A row for each indicator, with the file, form, project and unit that it belongs to. */
    public Dataset<Row> indicators() {
        return forms().select(
                        col("file"),
                        col("form"),
                        col("sheet"),
                        col("year"),
                        col("project"),
                        col("unit"),
                        explode(col("indicators")).as("indicator"))
                .select("file", "form", "sheet", "year", "project", "unit", "indicator.*");
    }

    /** What is wrong with files, and with forms by themselves. */
    public Dataset<Row> ownFindings() {
        Dataset<Row> ofFiles = files.select(explode(col("findings")).as("finding"));
        Dataset<Row> ofForms = files.select(explode(col("forms.findings")).as("of_form"))
                .select(explode(col("of_form")).as("finding"));
        return ofFiles.union(ofForms).select("finding.*");
    }

    /** What is wrong with forms beside each other, and against a list; the same as {@code ziping check} finds of all of them. */
    public Dataset<Row> batchFindings(@Nullable Roster roster) {
        Dataset<Row> goals = files.select(explode(col("goals")).as("goal")).select("goal.*");
        return new BatchRules(forms(), goals, office, roster).findings();
    }

    /** All findings: {@link #ownFindings} and {@link #batchFindings}. */
    public Dataset<Row> findings(@Nullable Roster roster) {
        return ownFindings().union(batchFindings(roster));
    }

    /** How many files, or members of archives, gave no form though they should. */
    public long unreadable() {
        Row all = files.agg(sum(col("unreadable"))).first();
        return all.isNullAt(0) ? 0 : all.getLong(0);
    }

    /**
     * Makes the tables and the summaries of 汇总表 known to SQL, see {@link SummaryViews}.
     *
     * @param findings all of them, best kept
     */
    public void createViews(Dataset<Row> findings) {
        new SummaryViews(this, findings, office).create();
    }

    /**
     * Writes the official form of each project that counts, a workbook each, by the machine that has it.
     *
     * @param findings all of them, best kept: of several forms of a project the one without a duplicate-project counts
     * @param folder in it a folder for each 主管部门; what is there under the same names is replaced
     * @return how many were written
     */
    public long writeForms(Dataset<Row> findings, String folder) {
        return new FormFiles(counted(findings), office).write(folder);
    }

    /** The forms of projects, each project once. */
    Dataset<Row> counted(Dataset<Row> findings) {
        Dataset<Row> repeated = findings.where(col("rule").equalTo(lit(Rules.DUPLICATE)))
                .select(col("file").as("other_file"), col("form").as("other_form"));
        Dataset<Row> forms = forms().where(col("of_project"));
        return forms.join(
                repeated,
                forms.col("file")
                        .equalTo(col("other_file"))
                        .and(forms.col("form").equalTo(col("other_form"))),
                "left_anti");
    }

    SparkSession session() {
        return files.sparkSession();
    }
}
