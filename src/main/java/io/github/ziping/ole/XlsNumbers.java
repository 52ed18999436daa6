package io.github.ziping.ole;

import io.github.ziping.ooxml.Cell;

/** Spells doubles with the digits that an xlsx would hold. */
final class XlsNumbers {
    /** Up to here each integer is a double. */
    private static final double EXACT = 1e15;

    private XlsNumbers() {}

    /** No cell holds an infinite number; a damaged one might. */
    static Cell.Kind kind(double value) {
        return Double.isFinite(value) ? Cell.Kind.NUMBER : Cell.Kind.ERROR;
    }

    static String text(double value) {
        if (!Double.isFinite(value)) {
            return "#NUM!";
        }
        boolean whole = Math.abs(value) < EXACT && value == Math.rint(value);
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
