package io.github.ziping.strict;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document, with its line and its path. What is asked of it and is not so becomes a fault of the document
 * ({@link StrictReader} throws the first one); the answer is then a stand-in: an empty text or list, the least number. A
 * member that nobody asked for is a fault too. The members asked for are the known ones that the message lists, in the
 * order of asking.
 */
public final class Node {
    private final Tree tree;
    private final @Nullable Node parent;
    private final String name;
    private final JsonToken token;
    private final int line;
    private final int position;
    private List<Node> children = List.of();
    private List<String> asked = List.of();
    private boolean read;
    private int lastFound;
    private String text = "";
    private @Nullable Integer whole;
    private int endLine;
    private int endPosition = Tree.NOWHERE;

    /**
     * A value without what it holds.
     *
     * @param parent null for the root
     * @param name of the member that it is the value of; empty where it is none
     * @param position its place among all values of the tree and their ends; the next one is the place of what it says
     */
    Node(Tree tree, @Nullable Node parent, String name, JsonToken token, int line, int position) {
        this.tree = tree;
        this.parent = parent;
        this.name = name;
        this.token = token;
        this.line = line;
        this.position = position;
    }

    JsonToken token() {
        return token;
    }

    boolean isRoot() {
        return parent == null;
    }

    /** The place of what a scalar says: a fault in it comes after one in its kind. */
    int contentPosition() {
        return position + 1;
    }

    void add(Node child) {
        if (children.isEmpty()) {
            children = new ArrayList<>();
        }
        children.add(child);
    }

    /** An object or array ends. */
    void close(int lastLine, int lastPosition) {
        endLine = lastLine;
        endPosition = lastPosition;
    }

    /** A scalar says this. */
    void write(String written, @Nullable Integer number) {
        text = written;
        whole = number;
        close(line, contentPosition());
    }

    /** The member's name; empty where this is not a member. */
    public String name() {
        return name;
    }

    /** Whether the value is null. */
    public boolean isNull() {
        return token == JsonToken.VALUE_NULL;
    }

    /** Whether this comes before another value in the document. */
    public boolean isBefore(Node other) {
        return position < other.position;
    }

    /** Whether an object has a member, which may be there or not. */
    public boolean has(String member) {
        return member(member) != null;
    }

    /** A member that must be there. */
    public Node get(String member) {
        Node found = member(member);
        if (found == null) {
            refuseAtEnd(Wording.missingMember(member));
        }
        return found == null ? absent() : found;
    }

    /** A member that may be there or not; null as JSON has it where it is not. */
    public Node find(String member) {
        Node found = member(member);
        return found == null ? absent() : found;
    }

    /** All members of an object whose names are free, in the order of the document. */
    public List<Node> members() {
        return is(JsonToken.START_OBJECT, Wording.OBJECT) ? Collections.unmodifiableList(children) : List.of();
    }

    /** The elements of an array. */
    public List<Node> elements() {
        return is(JsonToken.START_ARRAY, Wording.ARRAY) ? Collections.unmodifiableList(children) : List.of();
    }

    /** A text. */
    public String text() {
        return is(JsonToken.VALUE_STRING, "文字") ? text : "";
    }

    /** A text, or null. */
    public @Nullable String textOrNull() {
        return isNull() ? null : text();
    }

    /** A text, or a number or truth taken as the text that it is written with: a label may be {@code 100}. */
    public String scalar() {
        if (!token.isScalarValue() || isNull()) {
            refuseKind("文字");
            return "";
        }
        return text;
    }

    /** An array of {@link #scalar scalars}. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Node element : elements()) {
            texts.add(element.scalar());
        }
        return Collections.unmodifiableList(texts);
    }

    /** One of some texts; stands in for a wrong one with the first. */
    public String oneOf(String one, String... others) {
        String value = text();
        StringBuilder expected = new StringBuilder(one);
        boolean known = value.equals(one);
        for (String other : others) {
            known |= value.equals(other);
            expected.append(" 或 ").append(other);
        }
        if (!known) {
            refuse("应为 " + expected + "，实为“" + value + "”");
        }
        return known ? value : one;
    }

    /** A member that is true or false, or another value where the object has no such member. */
    public boolean bool(String member, boolean other) {
        Node found = member(member);
        return found == null ? other : found.bool();
    }

    private boolean bool() {
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            refuseKind(" true 或 false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** A whole number. */
    public int whole() {
        if (is(JsonToken.VALUE_NUMBER_INT, "整数") && whole == null) {
            refuse("整数 " + text + " 太大");
        }
        return whole == null ? 0 : whole;
    }

    /** A whole number within bounds. */
    public int whole(int least, int most) {
        int value = whole();
        if (value < least || value > most) {
            refuse("应为 " + least + " 到 " + most + " 的整数，实为 " + value);
            return least;
        }
        return value;
    }

    /** A number within bounds, with its digits as written. */
    public BigDecimal number(int least, int most) {
        BigDecimal value = number();
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            refuse("应为 " + least + " 到 " + most + " 的数字，实为 " + value.toPlainString());
            return BigDecimal.valueOf(least);
        }
        return value;
    }

    /** A number within bounds. */
    public double real(double least, double most) {
        double value = number().doubleValue();
        if (value < least || value > most) {
            refuse("应为 " + BigDecimal.valueOf(least).toPlainString() + " 到 "
                    + BigDecimal.valueOf(most).toPlainString() + " 的数字，实为 " + value);
            return least;
        }
        return value;
    }

    /** A decimal written as a text such as {@code "1430.80"}, or null. */
    public @Nullable BigDecimal decimalTextOrNull() {
        if (isNull()) {
            return null;
        }
        return is(JsonToken.VALUE_STRING, "用引号括起的数字（如 \"1430.80\"）或 null") ? decimal() : BigDecimal.ZERO;
    }

    private BigDecimal number() {
        if (!token.isNumeric()) {
            refuseKind("数字");
            return BigDecimal.ZERO;
        }
        return decimal();
    }

    private BigDecimal decimal() {
        BigDecimal value = DecimalText.parse(text);
        if (value == null) {
            refuse("应为数字，实为" + Wording.quote(text));
        }
        return value == null ? BigDecimal.ZERO : value;
    }

    /** The value is not acceptable: a fault in the line where it begins. */
    public void refuse(String fault) {
        note(contentPosition(), line, fault);
    }

    /** What the value holds is not acceptable as a whole: a fault in the line where it ends. */
    public void refuseAtEnd(String fault) {
        note(endPosition, endLine, fault);
    }

    /** Refuses the members that nobody asked for, here and below. */
    void refuseUnread() {
        for (Node child : children) {
            if (!child.read && !asked.isEmpty() && tree.isFirst(child.position)) {
                String known = String.join("、", new LinkedHashSet<>(asked));
                child.note(child.position, child.line, Wording.unknownMember(known));
            }
            child.refuseUnread();
        }
    }

    private @Nullable Node member(String member) {
        if (!is(JsonToken.START_OBJECT, Wording.OBJECT)) {
            return null;
        }
        if (asked.isEmpty()) {
            asked = new ArrayList<>();
        }
        asked.add(member);
        // members are mostly asked for in the order of the document
        for (int i = 0; i < children.size(); i++) {
            int index = (lastFound + i) % children.size();
            Node child = children.get(index);
            if (child.name.equals(member)) {
                lastFound = index;
                child.read = true;
                return child;
            }
        }
        return null;
    }

    private Node absent() {
        return new Node(tree, this, "", JsonToken.VALUE_NULL, 0, Tree.NOWHERE);
    }

    private boolean is(JsonToken kind, String expected) {
        if (token != kind) {
            refuseKind(expected);
        }
        return token == kind;
    }

    private void refuseKind(String expected) {
        note(position, line, Wording.wrongKind(expected, token, text));
    }

    private void note(int at, int inLine, String fault) {
        if (tree.isFirst(at)) {
            tree.note(at, new StrictException(tree.file(), path(), inLine, fault));
        }
    }

    private String path() {
        if (parent == null) {
            return tree.path();
        }
        String above = parent.path();
        if (parent.token == JsonToken.START_ARRAY) {
            return above + "[" + parent.children.indexOf(this) + "]";
        }
        return above.isEmpty() ? name : above + "." + name;
    }
}
