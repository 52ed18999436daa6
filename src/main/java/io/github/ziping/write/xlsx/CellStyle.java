package io.github.ziping.write.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * A cell style as a value: font, background, lines, alignment, number format. Equal ones are one style of the workbook.
 *
 * @param font of its text
 * @param box around it
 * @param place of its text in the box
 * @param format a number format code; null for General
 * @param locked no entry while the sheet is protected
 * @param quoted whatever is in the cell stays a text, even when edited
 */
public record CellStyle(
        Font font, Box box, Place place, @Nullable String format, boolean locked, boolean quoted) {
    /** The format code of text cells. */
    public static final String TEXT = "@";

    /**
     * A font.
     *
     * @param family e.g. 宋体
     * @param size points
     * @param bold bold
     * @param color RGB in hex; null for automatic
     */
    public record Font(
            String family,
            double size,
            boolean bold,
            @Nullable String color) {}

    /**
     * A cell's background and lines.
     *
     * @param fill RGB in hex; null for none
     * @param line colour of thin lines on all sides, RGB in hex; {@link #AUTOMATIC}; null for no lines
     */
    public record Box(@Nullable String fill, @Nullable String line) {
        /** Lines in the window's text colour. */
        public static final String AUTOMATIC = "automatic";

        static final Box NONE = new Box(null, null);
    }

    /** Where a text stands between the left and the right line of its cell. */
    public enum Horizontal {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Where a text stands between the upper and the lower line of its cell. */
    public enum Vertical {
        TOP,
        CENTER
    }

    /**
     * Where a text stands in its cell.
     *
     * @param horizontal between the left and the right line
     * @param vertical between the upper and the lower line
     * @param indent steps from the edge
     * @param wrap lines wrap
     * @param shrink shrinks to fit instead of showing ####
     */
    public record Place(Horizontal horizontal, Vertical vertical, int indent, boolean wrap, boolean shrink) {
        static final Place LEFT = new Place(Horizontal.LEFT, Vertical.CENTER, 0, true, false);

        Place aligned(Horizontal side) {
            return new Place(side, vertical, side == Horizontal.CENTER ? 0 : 1, wrap, shrink);
        }
    }

    /** Plain text at a size: left, centred vertically, wrapped, locked. */
    public static CellStyle plain(String family, double size) {
        return new CellStyle(new Font(family, size, false, null), Box.NONE, Place.LEFT, null, true, false);
    }

    public CellStyle bolded() {
        return with(new Font(font.family(), font.size(), true, font.color()));
    }

    public CellStyle sized(double size) {
        return with(new Font(font.family(), size, font.bold(), font.color()));
    }

    public CellStyle colored(String color) {
        return with(new Font(font.family(), font.size(), font.bold(), color));
    }

    public CellStyle boxed(String fill, String line) {
        return new CellStyle(font, new Box(fill, line), place, format, locked, quoted);
    }

    public CellStyle centered() {
        return with(place.aligned(Horizontal.CENTER));
    }

    /** At a distance from the left line. */
    public CellStyle left() {
        return with(place.aligned(Horizontal.LEFT));
    }

    /** At a distance from the right line. */
    public CellStyle right() {
        return with(place.aligned(Horizontal.RIGHT));
    }

    public CellStyle atTop() {
        return with(new Place(place.horizontal(), Vertical.TOP, place.indent(), place.wrap(), place.shrink()));
    }

    /** A number shrinks rather than showing ####, so it does not wrap. */
    public CellStyle number(String code) {
        Place shrinking = new Place(place.horizontal(), place.vertical(), place.indent(), false, true);
        return with(shrinking).formatted(code);
    }

    public CellStyle formatted(String code) {
        return new CellStyle(font, box, place, code, locked, quoted);
    }

    public CellStyle unlocked() {
        return new CellStyle(font, box, place, format, false, quoted);
    }

    public CellStyle lockedUp() {
        return new CellStyle(font, box, place, format, true, quoted);
    }

    public CellStyle asQuoted() {
        return new CellStyle(font, box, place, format, locked, true);
    }

    /** What most styles of a workbook differ in; a record's own would take longer than to write the cell. */
    @Override
    public int hashCode() {
        int hash = format == null ? 0 : format.hashCode();
        hash = 31 * hash + (box.fill() == null ? 0 : box.fill().hashCode());
        hash = 31 * hash + place.indent() + (place.wrap() ? 4 : 0) + (place.vertical() == Vertical.TOP ? 8 : 0);
        return 31 * hash + (int) font.size() + (font.bold() ? 64 : 0) + (locked ? 128 : 0) + (quoted ? 256 : 0);
    }

    private CellStyle with(Font other) {
        return new CellStyle(other, box, place, format, locked, quoted);
    }

    private CellStyle with(Place other) {
        return new CellStyle(font, box, other, format, locked, quoted);
    }
}
