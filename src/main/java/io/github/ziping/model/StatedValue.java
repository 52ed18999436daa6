package io.github.ziping.model;

/**
 * What the text of a target or a result says beside its wording: a number with its unit, a range of numbers, a time of the
 * year, or nothing that could be compared. Every rule asks this one reading of a text.
 */
public sealed interface StatedValue permits Quantity, QuantityRange, DatePeriod, PlainWords {
    /**
     * What a text says; an unreadable text is {@link PlainWords}, never an error.
     *
     * @param text as written
     */
    static StatedValue of(String text) {
        return QuantityText.parse(text);
    }
}
