package io.github.ziping.strict;

import com.fasterxml.jackson.core.JsonToken;
import io.github.ziping.model.Limits;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The value that a cursor stands on with all that it holds, and the first of its faults. Where the document breaks off, the
 * tree has what stands before, and the break is one of the faults.
 */
final class Tree {
    /** The place of a value that is not in the document: a fault there is none. */
    static final int NOWHERE = Integer.MAX_VALUE - 1;

    private final TokenCursor cursor;
    private final String path;
    private final @Nullable String ignored;
    private int count;
    private int values;
    private int faultAt = NOWHERE;
    private @Nullable Exception fault;

    private Tree(TokenCursor cursor, @Nullable String ignored) {
        this.cursor = cursor;
        this.path = cursor.path();
        this.ignored = ignored;
    }

    /**
     * Turns the current value into what the caller makes of it, and leaves the cursor on its last token.
     *
     * @param ignored a member of the value that is passed over with all that it holds, or null
     */
    static <T> T read(TokenCursor cursor, @Nullable String ignored, Function<Node, T> reader)
            throws StrictException, IOException {
        Tree tree = new Tree(cursor, ignored);
        Node root = tree.build();
        T value = reader.apply(root);
        if (ignored != null) {
            root.has(ignored);
        }
        root.refuseUnread();
        if (tree.fault instanceof StrictException strict) {
            throw strict;
        }
        if (tree.fault instanceof IOException unreadable) {
            throw unreadable;
        }
        return value;
    }

    String file() {
        return cursor.file();
    }

    /** Where the root stands in the document. */
    String path() {
        return path;
    }

    /** Whether a fault at this position would come before those that are known. */
    boolean isFirst(int position) {
        return position < faultAt;
    }

    /** Notes a fault if it comes before those that are known. */
    void note(int position, Exception found) {
        if (isFirst(position)) {
            faultAt = position;
            fault = found;
        }
    }

    private Node build() throws StrictException {
        Node root = node(null, "");
        try {
            fill(root);
        } catch (StrictException | IOException e) {
            note(count, e);
        }
        return root;
    }

    private Node node(@Nullable Node parent, String name) throws StrictException {
        if (++values > Limits.JSON_VALUES) {
            throw cursor.refuse("内容超过 " + Limits.JSON_VALUES + " 项");
        }
        JsonToken token = Objects.requireNonNull(cursor.token());
        Node node = new Node(this, parent, name, token, cursor.line(), count);
        count += 2;
        if (parent != null) {
            parent.add(node);
        }
        return node;
    }

    private void fill(Node node) throws StrictException, IOException {
        if (node.token() == JsonToken.START_OBJECT) {
            fillObject(node);
        } else if (node.token() == JsonToken.START_ARRAY) {
            fillArray(node);
        } else {
            fillScalar(node);
        }
    }

    private void fillObject(Node object) throws StrictException, IOException {
        boolean root = object.isRoot();
        while (cursor.next() != JsonToken.END_OBJECT) {
            Node member = node(object, cursor.nextMember());
            if (root && member.name().equals(ignored)) {
                cursor.skipChildren();
            } else {
                fill(member);
            }
        }
        object.close(cursor.line(), count++);
    }

    private void fillArray(Node array) throws StrictException, IOException {
        while (cursor.next() != JsonToken.END_ARRAY) {
            fill(node(array, ""));
        }
        array.close(cursor.line(), count++);
    }

    private void fillScalar(Node scalar) throws StrictException, IOException {
        try {
            scalar.write(cursor.text(), cursor.whole());
        } catch (IOException e) {
            scalar.write(TokenCursor.UNREADABLE, null);
            note(scalar.contentPosition(), e);
            throw e;
        }
    }
}
