package io.github.ziping.write.department;

import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Scoring;
import io.github.ziping.write.xlsx.CellStyle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes the cell styles of the department's workbook from the profile's font and colours. */
final class EntryStyles {
    /** Points of every ordinary cell. */
    static final double SIZE = 11;

    /** Text of a cell that needs a second look. */
    static final String ALERT = "C00000";

    /** Fill of a cell that needs a second look. */
    static final String ALERT_FILL = "FBE3E0";

    /** Text of a cell where a reason is due. */
    static final String DUE = "7F6000";

    /** Fill of a cell where a reason is due. */
    static final String DUE_FILL = "FFEB9C";

    /** Text of a line that says that nothing is left to do. */
    static final String FINE = "375623";

    /** Fill of a line that says that nothing is left to do. */
    static final String FINE_FILL = "E2EFDA";

    /** Format of a weight or a score. */
    static final String POINTS = "0.00";

    /** Excel shows #### for a longer text in a cell of format text. */
    private static final int LONGEST_TEXT_FORMAT = 255;

    static final String LINES = "BFBFBF";
    static final String COMPUTED_FILL = "F2F2F2";

    private final InputDesign design;
    private final boolean lockKnown;
    private final CellStyle plain;
    private final CellStyle hint;
    private final CellStyle head;
    private final CellStyle label;
    private final CellStyle computed;
    private final CellStyle line;
    private final CellStyle rowHint;
    private final CellStyle entry;
    private final CellStyle entryText;
    private final CellStyle entryProse;
    private final CellStyle entryWord;
    private final Map<String, CellStyle> computedNumbers = new ConcurrentHashMap<>();
    private final Map<String, CellStyle> entryNumbers = new ConcurrentHashMap<>();
    private final Map<String, CellStyle> quantities = new ConcurrentHashMap<>();

    /** @param lockKnown whether what is known already can no longer be changed */
    EntryStyles(InputDesign design, boolean lockKnown) {
        this.design = design;
        this.lockKnown = lockKnown;
        this.plain = CellStyle.plain(design.font(), SIZE);
        this.hint = CellStyle.plain(design.font(), 10).colored(design.hintColor());
        this.head = plain.bolded().boxed(design.headColor(), LINES).centered();
        this.label = plain.boxed(design.headColor(), LINES).centered();
        this.computed = plain.boxed(COMPUTED_FILL, LINES).centered();
        this.line = plain.bolded().left();
        this.rowHint = hint.left().unlocked();
        this.entry = plain.boxed(design.entryColor(), LINES).left().unlocked();
        this.entryText = entry.formatted(CellStyle.TEXT);
        this.entryProse = entry.asQuoted();
        this.entryWord = entryText.centered();
    }

    /** The name of a sheet, on top of it. */
    CellStyle title() {
        return CellStyle.plain(design.font(), 18).bolded().centered();
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle hint() {
        return hint;
    }

    /** The heading of a column. */
    CellStyle head() {
        return head;
    }

    /** A label before a value. */
    CellStyle label() {
        return label;
    }

    /** A value that a formula gives. */
    CellStyle computed(@Nullable String format) {
        return format == null ? computed : computedNumbers.computeIfAbsent(format, computed::number);
    }

    /** The line that says what is still to be done. */
    CellStyle line() {
        return line;
    }

    /** A cell of an example: coloured like a cell to be filled, but locked. */
    CellStyle example() {
        return plain.boxed(design.entryColor(), LINES).centered();
    }

    /** The hint beside a row: not locked, since Excel deletes no row with a locked cell. */
    CellStyle rowHint() {
        return rowHint;
    }

    /** The format code of a number with so many digits after the point. */
    static String decimals(int digits) {
        return digits <= 0 ? "0" : "0." + "0".repeat(digits);
    }

    /** The format code of points as they are printed. */
    static String points(Scoring scoring) {
        return decimals(scoring.scoreDecimals());
    }

    /** A cell that takes whatever is typed. */
    CellStyle entry() {
        return entry;
    }

    /** The style of an entry; with a known value, that of a locked cell where known values are locked. */
    CellStyle known(CellStyle entry, @Nullable Object value) {
        return lockKnown && value != null ? entry.boxed(COMPUTED_FILL, LINES).lockedUp() : entry;
    }

    /** A number. */
    CellStyle entryNumber(String format) {
        return entryNumbers.computeIfAbsent(format, entry.centered()::number);
    }

    /** A short text, kept as it is typed: "1-2" is no date here and "=" no formula. */
    CellStyle entryText(@Nullable String text) {
        boolean tooLong = text != null && text.length() > LONGEST_TEXT_FORMAT;
        return tooLong ? entryProse(text) : entryText;
    }

    /** A word, in the middle of its cell; the rest as in {@link #entryText}. */
    CellStyle entryWord(@Nullable String text) {
        CellStyle look = entryText(text);
        return look.equals(entryText) ? entryWord : look.centered();
    }

    /** A target or a result: a number that shows its digits, or a text. */
    CellStyle quantity(String format) {
        return quantities.computeIfAbsent(format, entry.centered()::formatted);
    }

    /** A text of any length. */
    CellStyle entryProse(@Nullable String text) {
        return text == null ? entry : entryProse;
    }
}
