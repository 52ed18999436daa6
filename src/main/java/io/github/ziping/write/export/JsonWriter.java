package io.github.ziping.write.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        JsonGenerator out = new JsonFactory().createGenerator(stream);
        out.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        return new JsonWriter(out);
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
        text("title", form.title());
        if (form.year() == null) {
            out.writeNullField("year");
        } else {
            out.writeNumberField("year", form.year());
        }
        text("project", form.project());
        text("authority", form.authority());
        text("unit", form.unit());
        funds(form);
        text("expectedGoal", form.expectedGoal());
        text("actualResult", form.actualResult());
        out.writeArrayFieldStart("indicators");
        for (Indicator indicator : form.indicators()) {
            indicator(indicator);
        }
        out.writeEndArray();
        decimal("totalWeight", form.totalWeight());
        decimal("totalScore", form.totalScore());
        text("grade", form.grade());
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
        for (Map.Entry<String, String> cell : origin.cells().entrySet()) {
            text(cell.getKey(), cell.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void funds(SelfEvaluation form) throws IOException {
        out.writeObjectFieldStart("funds");
        text("unit", form.funds().unit());
        out.writeFieldName("total");
        line(form.funds().total());
        out.writeArrayFieldStart("sources");
        for (FundLine source : form.funds().sources()) {
            line(source);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void line(FundLine line) throws IOException {
        out.writeStartObject();
        text("label", line.label());
        decimal("initialBudget", line.initialBudget());
        decimal("annualBudget", line.annualBudget());
        decimal("executed", line.executed());
        decimal("weight", line.weight());
        decimal("ratePercent", line.ratePercent());
        decimal("score", line.score());
        out.writeEndObject();
    }

    private void indicator(Indicator indicator) throws IOException {
        out.writeStartObject();
        text("level1", indicator.level1());
        text("level2", indicator.level2());
        text("level3", indicator.level3());
        text("target", indicator.target() == null ? null : indicator.target().text());
        text("actual", indicator.actual() == null ? null : indicator.actual().text());
        decimal("weight", indicator.weight());
        decimal("score", indicator.score());
        text("deviation", indicator.deviation());
        out.writeEndObject();
    }

    private void text(String name, @Nullable String value) throws IOException {
        out.writeStringField(name, value);
    }

    private void decimal(String name, @Nullable BigDecimal value) throws IOException {
        out.writeStringField(name, value == null ? null : value.toPlainString());
    }
}
