package io.github.ziping.write.html;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ziping.strict.JsonDocument;
import io.github.ziping.write.submission.ChartFigures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of charts for a script that draws them: {@code {"charts":[{id, title, kind, unit, categories:[…], series:[{name,
 * values:[…]}]}]}}; values are numbers, or null for a category that has none.
 */
final class ChartsJson {
    private ChartsJson() {}

    static String of(List<ChartFigures> charts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonDocument.to(bytes)) {
            out.writeStartObject();
            out.writeArrayFieldStart("charts");
            for (ChartFigures chart : charts) {
                write(chart, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(ChartFigures chart, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", chart.id());
        out.writeStringField("title", chart.title());
        out.writeStringField("kind", chart.lying() ? "bar" : "column");
        out.writeStringField("unit", chart.unit());
        out.writeArrayFieldStart("categories");
        for (String category : chart.categories()) {
            out.writeString(category);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("series");
        for (ChartFigures.Series series : chart.series()) {
            out.writeStartObject();
            out.writeStringField("name", series.name());
            values(series.values(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void values(List<@Nullable BigDecimal> values, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("values");
        for (BigDecimal value : values) {
            if (value == null) {
                out.writeNull();
            } else {
                out.writeNumber(value.toPlainString());
            }
        }
        out.writeEndArray();
    }
}
