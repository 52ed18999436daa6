package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.archive.InputList;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.job.FileContent;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Limits;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.write.export.JsonWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks the files of a task, one after the other: a row of {@link Schemas#FILE} each, whatever is in it. Only a store that
 * does not answer is an exception, and Spark tries the task again.
 */
final class FileReader implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final String office;
    private final SerializableConfiguration configuration;

    FileReader(String office, Configuration configuration) {
        this.office = office;
        this.configuration = new SerializableConfiguration(configuration);
    }

    @Override
    public Row call(Row found) throws IOException {
        String file = found.getAs("file");
        long length = found.<Long>getAs("length");
        String print = found.getAs("print");
        if (print != null) {
            return unread(file, length, 0, InputList.passedOverFile(file, print));
        }
        byte[] content = content(new Path(found.<String>getAs("path")), length);
        if (content == null) {
            return unread(
                    file, length, 1, ReadingRule.UNREADABLE_FILE.ofFile(file, "打不开：文件已经不在，或没有读取的权限", "核对文件和权限，再运行一次"));
        }
        return row(file, length, content, office);
    }

    private static Row unread(String file, long length, int unreadable, Finding why) {
        return RowFactory.create(
                file,
                length,
                unreadable,
                FormRow.list(List.of()),
                FormRow.list(List.of()),
                FormRow.list(FindingRow.of(List.of(why), null)));
    }

    /** The bytes; of a file that is too big as many as show that it is; null for one that is gone or closed to us. */
    private byte @Nullable [] content(Path path, long length) throws IOException {
        if (length > Limits.INPUT_BYTES) {
            return new byte[Limits.INPUT_BYTES + 1];
        }
        try (FSDataInputStream in = Stores.of(path, configuration.value()).open(path)) {
            return in.readNBytes(Limits.INPUT_BYTES + 1);
        } catch (FileNotFoundException | AccessDeniedException | AccessControlException e) {
            return null;
        }
    }

    /**
     * The row of a file that is in memory.
     *
     * @param length as the store says
     */
    static Row row(String file, long length, byte[] content, String office) throws IOException {
        Ziping ziping = Offices.of(office);
        FileContent read = ziping.checkFile(content, file);
        List<Row> forms = new ArrayList<>();
        for (int i = 0; i < read.forms().size(); i++) {
            forms.add(FormRow.of(read.forms().get(i), i, ziping));
        }
        return RowFactory.create(
                file,
                length,
                read.unreadable(),
                FormRow.list(forms),
                FormRow.list(goals(file, read.goals())),
                FormRow.list(FindingRow.of(read.findings(), null)));
    }

    private static List<Row> goals(String file, List<SelfEvaluation> goals) {
        List<Row> rows = new ArrayList<>(goals.size());
        for (SelfEvaluation goal : goals) {
            if (goal.project() != null) {
                String json = new String(JsonWriter.write(List.of(goal)), StandardCharsets.UTF_8);
                rows.add(RowFactory.create(file, rows.size(), FoldedText.of(goal.project()), json));
            }
        }
        return rows;
    }
}
