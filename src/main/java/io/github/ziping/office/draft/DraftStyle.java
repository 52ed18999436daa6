package io.github.ziping.office.draft;

import io.github.ziping.profile.FormDesign;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles that a drafted form has. */
enum DraftStyle {
    /** The form's title. */
    TITLE,
    /** The line of the year. */
    YEAR,
    /** A label. */
    LABEL,
    /** A heading of the indicators. */
    HEAD,
    /** An empty cell, or a long text. */
    TEXT,
    /** A short text. */
    MIDDLE,
    /** A goal. */
    GOAL,
    /** An amount of money. */
    AMOUNT,
    /** Points. */
    NUMBER,
    /** A rate with a percent sign. */
    RATE,
    /** A sum of points. */
    TOTAL,
    /** A line above or below the table. */
    NOTE;

    private static final DraftStyle[] ALL = values();
    private static final String POINTS = "0.00";

    /** The name in {@code profile.yaml}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the cell is none of the table: it has no borders. */
    boolean isOutside() {
        return this == TITLE || this == YEAR || this == NOTE;
    }

    /**
     * All styles by their names.
     *
     * @param title the size of the title, in points
     * @param boldTitle whether it is bold
     * @param body the size of the rest
     * @param amountDecimals digits of an amount
     */
    static Map<String, FormDesign.Style> all(double title, boolean boldTitle, double body, int amountDecimals) {
        Map<String, FormDesign.Style> styles = new LinkedHashMap<>();
        for (DraftStyle style : ALL) {
            styles.put(style.key(), style.style(title, boldTitle, body, amountDecimals));
        }
        return Collections.unmodifiableMap(styles);
    }

    private FormDesign.Style style(double title, boolean boldTitle, double body, int amountDecimals) {
        return switch (this) {
            case TITLE -> new FormDesign.Style(title, boldTitle, "center", "center", false, true, false, null);
            case YEAR ->
                new FormDesign.Style(Math.max(body, 10.5), false, "center", "center", false, false, false, null);
            case LABEL -> text(body, false, "center", null);
            case HEAD -> text(body, true, "center", null);
            case TEXT -> text(body, false, "left", null);
            case MIDDLE -> text(body, false, "center", "text");
            case GOAL -> new FormDesign.Style(body, false, "left", "top", true, true, false, null);
            case AMOUNT -> number(body, false, "#,##0" + (amountDecimals == 0 ? "" : "." + "0".repeat(amountDecimals)));
            case NUMBER -> number(body, false, POINTS);
            case RATE -> number(body, false, "0.00%");
            case TOTAL -> number(body, true, POINTS);
            case NOTE -> new FormDesign.Style(body, false, "left", "center", false, true, false, null);
        };
    }

    private static FormDesign.Style text(double size, boolean bold, String align, @Nullable String format) {
        return new FormDesign.Style(size, bold, align, "center", true, true, false, format);
    }

    private static FormDesign.Style number(double size, boolean bold, String format) {
        return new FormDesign.Style(size, bold, "center", "center", true, false, true, format);
    }
}
