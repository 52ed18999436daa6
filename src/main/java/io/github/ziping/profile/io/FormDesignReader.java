package io.github.ziping.profile.io;

import io.github.ziping.profile.FormDesign;
import io.github.ziping.strict.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the part {@code form} of a profile: how the official form is drawn. */
final class FormDesignReader {
    private FormDesignReader() {}

    static FormDesign read(Node form) {
        String sheet = ProfileValues.sheetName(form.get("sheet"));
        String font = form.get("font").text();
        String normalFont = form.get("normalFont").text();
        double normalSize = form.get("normalSize").real(6, 30);
        List<Double> columns = columns(form.get("columns"));
        FormDesign.Page page = page(form.get("page"));
        Map<String, FormDesign.Style> styles = styles(form.get("styles"));
        return new FormDesign(
                sheet,
                font,
                normalFont,
                normalSize,
                columns,
                page,
                styles,
                rows(form, columns.size(), styles.keySet()));
    }

    /** The rows name columns and styles, so both come before them. */
    private static List<FormDesign.Row> rows(Node form, int columns, Set<String> styles) {
        Node rows = form.get("rows");
        for (String member : List.of("columns", "styles")) {
            if (!form.get(member).isBefore(rows)) {
                rows.refuse("缺少成员 " + member + "（应写在 rows 之前）");
                return List.of();
            }
        }
        return new FormRowsReader(columns, styles).read(rows);
    }

    private static List<Double> columns(Node node) {
        List<Double> columns = new ArrayList<>();
        for (Node width : node.elements()) {
            columns.add(width.real(1, 255));
        }
        return columns;
    }

    private static FormDesign.Page page(Node page) {
        return new FormDesign.Page(
                page.bool("landscape", false),
                page.get("scale").whole(10, 400),
                page.get("left").real(0, 3),
                page.get("right").real(0, 3),
                page.get("top").real(0, 3),
                page.get("bottom").real(0, 3),
                page.get("header").real(0, 3),
                page.get("footer").real(0, 3),
                page.has("footerText") ? page.get("footerText").text() : "");
    }

    private static Map<String, FormDesign.Style> styles(Node node) {
        Map<String, FormDesign.Style> styles = new LinkedHashMap<>();
        for (Node style : node.members()) {
            styles.put(style.name(), style(style));
        }
        return Collections.unmodifiableMap(styles);
    }

    private static FormDesign.Style style(Node style) {
        return new FormDesign.Style(
                style.get("size").real(4, 72),
                style.bool("bold", false),
                style.has("align") ? style.get("align").oneOf("left", "center", "right") : "left",
                style.has("vertical") ? style.get("vertical").oneOf("top", "center") : "center",
                style.bool("border", true),
                style.bool("wrap", false),
                style.bool("shrink", false),
                style.has("format") ? style.get("format").text() : null);
    }
}
