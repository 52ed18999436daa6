package io.github.ziping.write.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.strict.JsonDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes forms as the JSON of the contract: UTF-8, indented by two blanks, lines ending in {@code \n} everywhere, decimals
 * as texts, {@code null} where a form says nothing.
 */
public final class JsonWriter implements FormsOutput {
    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) throws IOException {
        this.out = out;
        out.writeStartObject();
        out.writeArrayFieldStart("forms");
    }

    /**
     * Begins a document.
     *
     * @param stream receives it, and is closed with it
     */
    public static JsonWriter to(OutputStream stream) throws IOException {
        return new JsonWriter(JsonDocument.to(stream));
    }

    /** The whole document of forms without their origin. */
    public static byte[] write(List<SelfEvaluation> forms) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = to(bytes)) {
            for (SelfEvaluation form : forms) {
                writer.form(form, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void write(SelfEvaluation form, Origin origin) throws IOException {
        form(form, origin);
    }

    @Override
    public void close() throws IOException {
        if (!out.isClosed()) {
            out.writeEndArray();
            out.writeEndObject();
            out.close();
        }
    }

    private void form(SelfEvaluation form, @Nullable Origin origin) throws IOException {
        out.writeStartObject();
        for (Field field : Field.of(Field.Block.FORM)) {
            switch (field) {
                case YEAR -> year(form.year());
                case FUNDS -> funds(form.funds());
                case INDICATORS -> indicators(form.indicators());
                default -> text(field.key(), form.text(FieldPath.of(field)));
            }
        }
        if (origin != null) {
            source(origin);
        }
        out.writeEndObject();
    }

    private void source(Origin origin) throws IOException {
        out.writeObjectFieldStart("source");
        text("file", origin.file());
        text("sheet", origin.sheet());
        out.writeObjectFieldStart("cells");
        for (Map.Entry<FieldPath, String> cell : origin.cells().entrySet()) {
            text(cell.getKey().toString(), cell.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void year(@Nullable Integer year) throws IOException {
        out.writeFieldName(Field.YEAR.key());
        if (year == null) {
            out.writeNull();
        } else {
            out.writeNumber(year);
        }
    }

    private void funds(Funds funds) throws IOException {
        out.writeObjectFieldStart(Field.FUNDS.key());
        text(Field.FUNDS_UNIT.key(), funds.unit());
        out.writeFieldName("total");
        line(funds.total());
        out.writeArrayFieldStart("sources");
        for (FundLine source : funds.sources()) {
            line(source);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void line(FundLine line) throws IOException {
        out.writeStartObject();
        for (Field field : Field.of(Field.Block.FUND_LINE)) {
            text(field.key(), line.text(field));
        }
        out.writeEndObject();
    }

    private void indicators(List<Indicator> indicators) throws IOException {
        out.writeArrayFieldStart(Field.INDICATORS.key());
        for (Indicator indicator : indicators) {
            out.writeStartObject();
            for (Field field : Field.of(Field.Block.INDICATOR)) {
                text(field.key(), indicator.text(field));
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void text(String name, @Nullable String value) throws IOException {
        out.writeStringField(name, value);
    }
}
