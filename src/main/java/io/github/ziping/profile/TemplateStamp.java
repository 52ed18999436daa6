package io.github.ziping.profile;

import org.jspecify.annotations.Nullable;

/**
 * What a department's workbook says of the template that it was made from, as a defined name that every program keeps.
 *
 * @param office e.g. shanghai-2024
 * @param year the year that it was made for
 * @param version the template's version in that office
 */
public record TemplateStamp(String office, int year, int version) {
    /** The defined name. */
    public static final String NAME = "ziping_template";

    private static final String SEPARATOR = "|";
    private static final int PARTS = 3;

    /** The stamp of a workbook that is made now. */
    public static TemplateStamp of(Profile profile, @Nullable Integer year) {
        return new TemplateStamp(profile.office(), year == null ? profile.year() : year, profile.templateVersion());
    }

    /** What stands behind the name. */
    public String text() {
        return office + SEPARATOR + year + SEPARATOR + version;
    }

    /** Reads such a text; null where it is none. */
    public static @Nullable TemplateStamp parse(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split("\\|", -1);
        if (parts.length != PARTS || !isNumber(parts[1]) || !isNumber(parts[2])) {
            return null;
        }
        return new TemplateStamp(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static boolean isNumber(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 4;
        for (int i = 0; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }
}
