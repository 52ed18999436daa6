package io.github.ziping.ooxml;

import org.jspecify.annotations.Nullable;

/** Resolves the entities, character references and line ends of a text as it stands in XML. */
final class XmlText {
    private static final int NO_CHARACTER = -1;

    private XmlText() {}

    /** The text that was meant; null where it is no well-formed XML. */
    static @Nullable String resolve(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '&') {
                int end = raw.indexOf(';', i);
                int character = end < 0 ? NO_CHARACTER : character(raw.substring(i + 1, end));
                if (character == NO_CHARACTER) {
                    return null;
                }
                text.appendCodePoint(character);
                i = end;
            } else if (c == '\r') {
                // XML 1.0 §2.11: a line end is one \n however it is written
                if (i + 1 >= raw.length() || raw.charAt(i + 1) != '\n') {
                    text.append('\n');
                }
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static int character(String entity) {
        return switch (entity) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> reference(entity);
        };
    }

    private static int reference(String entity) {
        try {
            if (entity.startsWith("#x")) {
                return allowed(Integer.parseInt(entity.substring(2), 16));
            }
            return entity.startsWith("#") ? allowed(Integer.parseInt(entity.substring(1))) : NO_CHARACTER;
        } catch (NumberFormatException e) {
            return NO_CHARACTER;
        }
    }

    /** XML 1.0 §2.2 allows neither NUL nor half a surrogate pair. */
    private static int allowed(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return Character.isValidCodePoint(codePoint) && codePoint != 0 && !surrogate ? codePoint : NO_CHARACTER;
    }
}
