package io.github.ziping.write.canvas;

/**
 * What may be typed into cells, and what is said beside them.
 *
 * @param kind what is asked for
 * @param first the list, the least number, the most characters or the condition: a formula
 * @param second the greatest number of {@link Kind#WHOLE}; empty for any other kind
 * @param cells where
 * @param reaction what happens on any other entry
 * @param title of the two boxes
 * @param prompt what the box says that shows while a cell is chosen
 * @param error what the box says that shows on any other entry; empty for {@link Reaction#NONE}
 */
public record Validation(
        Kind kind,
        String first,
        String second,
        Area cells,
        Reaction reaction,
        String title,
        String prompt,
        String error) {
    /** What is asked for. */
    public enum Kind {
        /** A word of a list, which a menu offers. */
        LIST("list", ""),
        /** A number that is not less than another. */
        NUMBER("decimal", "greaterThanOrEqual"),
        /** A whole number between two. */
        WHOLE("whole", "between"),
        /** A text that is not longer than so many characters. */
        LENGTH("textLength", "lessThanOrEqual"),
        /** Whatever a condition holds for. */
        CONDITION("custom", "");

        private final String type;
        private final String operator;

        Kind(String type, String operator) {
            this.type = type;
            this.operator = operator;
        }

        String type() {
            return type;
        }

        /** Empty where there is nothing to compare with. */
        String operator() {
            return operator;
        }
    }

    /** What happens on another entry. */
    public enum Reaction {
        /** It is refused. */
        STOP("stop"),
        /** It is taken once the box is closed. */
        INFORMATION("information"),
        /** It is taken. */
        NONE("stop");

        private final String style;

        Reaction(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }
}
