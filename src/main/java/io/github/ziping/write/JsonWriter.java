package io.github.ziping.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes forms as the JSON of the contract: decimals as texts, {@code null} where a form says nothing. */
public final class JsonWriter {
    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** The whole document, UTF-8, indented by two blanks, lines ending in {@code \n} everywhere. */
    public static byte[] write(List<SelfEvaluation> forms) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator out = new JsonFactory().createGenerator(bytes)) {
            out.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            new JsonWriter(out).document(forms);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private void document(List<SelfEvaluation> forms) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("forms");
        for (SelfEvaluation form : forms) {
            form(form);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void form(SelfEvaluation form) throws IOException {
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
