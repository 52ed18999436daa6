package io.github.ziping.write.submission;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills a drawn chart of {@link ChartTemplates} with a submission's cells, values and titles. */
final class ChartXml {
    private final ChartData data;
    private final String title;
    private final String unit;
    private final XmlScanner scanner;
    private final XmlSplice splice = new XmlSplice();

    private ChartXml(byte[] template, ChartData data, String title, String unit) throws OoxmlException {
        this.scanner = new XmlScanner(template, "chart");
        this.data = data;
        this.title = title;
        this.unit = unit;
    }

    /** The chart's part. */
    static byte[] of(ChartKind kind, ChartData data, String title, String unit) {
        try {
            return new ChartXml(drawn(kind), data, title, unit).fill();
        } catch (OoxmlException e) {
            throw new IllegalStateException("the drawn charts are whole", e);
        }
    }

    /** Drawn here and now where the build has not done it, as in an editor; nothing else may load that class and POI. */
    private static byte[] drawn(ChartKind kind) {
        try (InputStream in = ChartXml.class.getResourceAsStream(kind.resource())) {
            return in == null ? ChartTemplates.draw(kind) : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
    }

    private byte[] fill() throws OoxmlException {
        String cells = "";
        for (Event event = scanner.next(); event != Event.EOF; event = scanner.next()) {
            if (event != Event.START) {
                continue;
            }
            if (scanner.is("t")) {
                int start = scanner.eventEnd();
                String text = scanner.elementText();
                if (text.equals(ChartTemplates.TITLE) || text.equals(ChartTemplates.UNIT)) {
                    splice.replace(
                            start,
                            scanner.eventStart(),
                            XmlBuffer.escaped(text.equals(ChartTemplates.TITLE) ? title : unit));
                }
            } else if (scanner.is("f")) {
                int start = scanner.eventEnd();
                cells = scanner.elementText();
                splice.replace(start, scanner.eventStart(), XmlBuffer.escaped(range(cells)));
            } else if (scanner.is("strCache") || scanner.is("numCache")) {
                int start = scanner.eventStart();
                boolean texts = scanner.is("strCache");
                scanner.skipElement();
                splice.replace(start, scanner.eventEnd(), texts ? texts(data.names()) : numbers(cells));
            }
        }
        return splice.apply(scanner);
    }

    private String range(String cells) {
        return switch (cells) {
            case ChartTemplates.NAMES -> data.nameRange();
            case ChartTemplates.FIRST -> data.firstRange();
            case ChartTemplates.SECOND -> data.secondRange();
            default -> cells;
        };
    }

    private static String texts(List<String> texts) {
        StringBuilder cache = new StringBuilder("<c:strCache><c:ptCount val=\"")
                .append(texts.size())
                .append("\"/>");
        for (int i = 0; i < texts.size(); i++) {
            point(cache, i, XmlBuffer.escaped(texts.get(i)));
        }
        return cache.append("</c:strCache>").toString();
    }

    private String numbers(String cells) {
        List<@Nullable BigDecimal> numbers = cells.equals(ChartTemplates.SECOND) ? data.second() : data.first();
        StringBuilder cache = new StringBuilder("<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"");
        cache.append(numbers.size()).append("\"/>");
        for (int i = 0; i < numbers.size(); i++) {
            BigDecimal number = numbers.get(i);
            if (number != null) {
                point(cache, i, new XmlBuffer(32).decimal(number).toString());
            }
        }
        return cache.append("</c:numCache>").toString();
    }

    private static void point(StringBuilder cache, int index, String value) {
        cache.append("<c:pt idx=\"")
                .append(index)
                .append("\"><c:v>")
                .append(value)
                .append("</c:v></c:pt>");
    }
}
