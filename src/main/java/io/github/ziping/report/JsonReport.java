package io.github.ziping.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ziping.files.InputNames;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import io.github.ziping.strict.JsonDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Findings as the JSON of the contract: UTF-8, indented by two blanks, lines ending in {@code \n} everywhere. */
public final class JsonReport {
    private JsonReport() {}

    /**
     * The whole document.
     *
     * @param forms how many forms were checked
     * @param findings in the order in which they are told
     */
    public static byte[] write(int forms, List<Finding> findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonDocument.to(bytes)) {
            out.writeStartObject();
            out.writeNumberField("forms", forms);
            for (Severity severity : Severity.values()) {
                out.writeNumberField(severity.name().toLowerCase(Locale.ROOT) + "s", Counts.count(findings, severity));
            }
            out.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                write(finding, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    static void write(Finding finding, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", finding.rule());
        out.writeStringField("severity", finding.severity().id());
        out.writeStringField("file", InputNames.slashed(finding.file()));
        out.writeStringField("sheet", finding.sheet());
        out.writeStringField(
                "cell", finding.cell() == null ? null : finding.cell().address());
        out.writeStringField("project", finding.project());
        out.writeStringField(
                "field", finding.field() == null ? null : finding.field().toString());
        out.writeStringField("message", finding.message());
        out.writeStringField("remedy", finding.remedy());
        out.writeStringField("expected", finding.expected());
        out.writeStringField("actual", finding.actual());
        out.writeEndObject();
    }
}
