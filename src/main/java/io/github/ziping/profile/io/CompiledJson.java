package io.github.ziping.profile.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A YAML file respelt as JSON when the jar is built, in UTF-16 and without a mark in front: nearly all of it is Chinese, and a
 * command that is over in a tenth of a second decodes UTF-8 slower than it does anything else.
 */
final class CompiledJson {
    private CompiledJson() {}

    /** The same document in JSON. */
    static byte[] of(String yaml) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonParser in = YamlText.parser(yaml);
                JsonGenerator out = new JsonFactory().createGenerator(json)) {
            while (in.nextToken() != null) {
                out.copyCurrentEventExact(in);
            }
        }
        return json.toString().getBytes(StandardCharsets.UTF_16BE);
    }

    /** Reads one. */
    static JsonParser parser(byte[] json) throws IOException {
        char[] characters = new char[json.length / Character.BYTES];
        // copies without a decoder
        ByteBuffer.wrap(json).asCharBuffer().get(characters);
        return new JsonFactory().createParser(characters);
    }
}
