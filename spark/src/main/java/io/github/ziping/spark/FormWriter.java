package io.github.ziping.spark;

import io.github.ziping.Ziping;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Writes a form under a temporary name and moves it into its place: a machine that dies leaves no half of one, and a task that runs
 * twice writes the same bytes twice.
 */
final class FormWriter implements MapFunction<Row, Long> {
    private static final long serialVersionUID = 1L;

    private final String office;
    private final String folder;
    private final SerializableConfiguration configuration;

    FormWriter(String office, String folder, Configuration configuration) {
        this.office = office;
        this.folder = folder;
        this.configuration = new SerializableConfiguration(configuration);
    }

    @Override
    public Long call(Row form) throws IOException {
        Ziping ziping = Offices.of(office);
        byte[] workbook = ziping.fill(ziping.profile().withOwnWords(StoredForm.evaluation(form, ziping)));
        Path target = new Path(folder + "/" + form.<String>getAs("path"));
        FileSystem system = Stores.of(target, configuration.value());
        Path temporary = new Path(target.getParent(), "." + UUID.randomUUID());
        try {
            try (OutputStream out = system.create(temporary, true)) {
                out.write(workbook);
            }
            if (!system.rename(temporary, target)) {
                system.delete(target, false);
                if (!system.rename(temporary, target)) {
                    throw new IOException(target + " 无法写入");
                }
            }
        } finally {
            system.delete(temporary, false);
        }
        return 1L;
    }
}
