package io.github.ziping.job;

import io.github.ziping.profile.Profile;
import io.github.ziping.write.export.CsvWriter;
import io.github.ziping.write.export.FormsOutput;
import io.github.ziping.write.export.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;

/** What {@link io.github.ziping.Ziping#export} writes. */
public enum ExportFormat {
    /** The JSON of the contract, with the cell of each value; read back as an input. */
    JSON("自评表数据.json"),
    /** One row per indicator, for spreadsheets. */
    CSV("自评表数据.csv");

    private final String fileName;

    ExportFormat(String fileName) {
        this.fileName = fileName;
    }

    /** The name of the file in a folder that is given as the output. */
    public String fileName() {
        return fileName;
    }

    FormsOutput to(OutputStream out, Profile profile) throws IOException {
        return this == CSV ? CsvWriter.to(out, profile) : JsonWriter.to(out);
    }
}
