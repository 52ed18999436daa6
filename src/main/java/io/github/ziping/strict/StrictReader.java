package io.github.ziping.strict;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ziping.model.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a JSON or YAML document that must be just what is expected; anything else is a {@link StrictException} with file,
 * line and path. The caller makes values of {@link Node}s:
 *
 * <pre>{@code
 * Grade grade = reader.document(node -> new Grade(node.get("name").text(), node.get("from").number(0, 100)));
 * }</pre>
 *
 * <p>A wrong value does not stop the caller: it is given something harmless in its place. When it is done, the fault that
 * comes first in the document is thrown, whatever the order in which members were asked for, and the result is dropped.
 */
public final class StrictReader implements AutoCloseable {
    private final TokenCursor cursor;

    /**
     * Reads what a parser gives; a member that is there twice is refused.
     *
     * @param parser stands before its first token; closed with this reader
     * @param file the document's name for messages
     */
    public StrictReader(JsonParser parser, String file) {
        parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        this.cursor = new TokenCursor(parser, file);
    }

    /**
     * Reads the whole document.
     *
     * @throws StrictException when it is not what the reader asks for
     * @throws IOException when its bytes cannot be had or decoded
     */
    public <T> T document(Function<Node, T> reader) throws StrictException, IOException {
        begin();
        T value = Tree.read(cursor, null, reader);
        end();
        return value;
    }

    /**
     * Reads a document that is an object with a list as its only member. The list may be long: one element at a time is
     * held as a tree. It may have {@link Limits#FORMS} elements.
     *
     * @param name of the list
     * @param ignored a member that an element may have and that is passed over, whatever it is
     * @param reader makes a value of an element
     * @throws StrictException when it is not what the reader asks for
     * @throws IOException when its bytes cannot be had or decoded
     */
    public <T> List<T> list(String name, String ignored, Function<Node, T> reader) throws StrictException, IOException {
        begin();
        cursor.expect(JsonToken.START_OBJECT, Wording.OBJECT);
        List<T> list = null;
        while (cursor.next() != JsonToken.END_OBJECT) {
            if (!cursor.nextMember().equals(name)) {
                throw cursor.refuse(Wording.unknownMember(name));
            }
            list = elements(ignored, reader);
        }
        if (list == null) {
            throw cursor.refuse(Wording.missingMember(name));
        }
        end();
        return list;
    }

    private <T> List<T> elements(String ignored, Function<Node, T> reader) throws StrictException, IOException {
        cursor.expect(JsonToken.START_ARRAY, Wording.ARRAY);
        List<T> elements = new ArrayList<>();
        while (cursor.next() != JsonToken.END_ARRAY) {
            if (elements.size() == Limits.FORMS) {
                throw cursor.refuse("超过 " + Limits.FORMS + " 项");
            }
            elements.add(Tree.read(cursor, ignored, reader));
        }
        return elements;
    }

    private void begin() throws StrictException, IOException {
        if (cursor.next() == null) {
            throw cursor.refuse("文件是空的");
        }
    }

    private void end() throws StrictException, IOException {
        if (cursor.next() != null) {
            throw cursor.refuse("文件末尾有多余的内容");
        }
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}
