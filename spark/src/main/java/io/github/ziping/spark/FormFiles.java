package io.github.ziping.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.ziping.files.FileNames;
import io.github.ziping.job.ProjectFileNames;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Writes official forms, a folder for each 主管部门, a file for each project. */
final class FormFiles {
    private static final String ENDING = ".xlsx";
    private static final String NO_AUTHORITY = "未写主管部门";

    private static final StructType NAME = new StructType()
            .add("name_file", DataTypes.StringType)
            .add("name_form", DataTypes.IntegerType)
            .add("path", DataTypes.StringType);

    private final Dataset<Row> forms;
    private final String office;

    FormFiles(Dataset<Row> forms, String office) {
        this.forms = forms;
        this.office = office;
    }

    long write(String folder) {
        FlatMapGroupsFunction<String, Row, Row> naming = (authority, rows) -> names(authority, rows);
        Dataset<Row> names = forms.select(
                        col("file"),
                        col("form"),
                        col("project"),
                        col("unit"),
                        coalesce(col("authority"), lit(NO_AUTHORITY)).as("authority"))
                .groupByKey((MapFunction<Row, String>) row -> folder(row.getAs("authority")), Encoders.STRING())
                .flatMapGroups(naming, Encoders.row(NAME));
        Configuration configuration = forms.sparkSession().sparkContext().hadoopConfiguration();
        Row written = forms.join(
                        names,
                        forms.col("file")
                                .equalTo(col("name_file"))
                                .and(forms.col("form").equalTo(col("name_form"))))
                .select("file", "path", "json")
                .map(new FormWriter(office, folder, configuration), Encoders.LONG())
                .agg(sum(col("value")))
                .first();
        return written.isNullAt(0) ? 0 : written.getLong(0);
    }

    private static String folder(String authority) {
        return FileNames.safeOf(authority + ENDING).replace(ENDING, "");
    }

    /** The names of the files of a folder: the same in each run, whatever the machines. */
    private static Iterator<Row> names(String folder, Iterator<Row> rows) {
        List<Row> sorted = ComparedForms.sorted(rows);
        List<SelfEvaluation> named = new ArrayList<>();
        for (Row row : sorted) {
            named.add(SelfEvaluation.EMPTY.withProject(row.getAs("project")).withUnit(row.getAs("unit")));
        }
        List<String> names = ProjectFileNames.all(new FileNames(), ENDING, named);
        List<Row> paths = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Row row = sorted.get(i);
            paths.add(RowFactory.create(row.getAs("file"), row.getAs("form"), folder + "/" + names.get(i)));
        }
        return paths.iterator();
    }
}
