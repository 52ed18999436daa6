package io.github.ziping.strict;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.ziping.model.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Begins JSON documents that look the same everywhere: UTF-8, indented by two blanks, lines ending in {@code \n}; what steers a
 * terminal or turns the direction of writing is escaped.
 */
public final class JsonDocument {
    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new Escapes());

    private JsonDocument() {}

    /**
     * A generator.
     *
     * @param stream receives the document, and is closed with it
     */
    public static JsonGenerator to(OutputStream stream) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        JsonGenerator out = FACTORY.createGenerator(stream);
        out.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        return out;
    }

    /** What lies outside the first plane is escaped by the generator itself. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7f;

        private final int[] ascii = standardAsciiEscapesForJSON();

        Escapes() {
            ascii[DELETE] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        private static SerializableString escape(int c) {
            return new SerializedString("\\u" + Integer.toHexString(0x10000 | c).substring(1));
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            boolean pair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            return !pair && VisibleText.isHarmful(c) ? escape(c) : null;
        }
    }
}
