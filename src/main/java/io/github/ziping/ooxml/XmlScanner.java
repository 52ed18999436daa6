package io.github.ziping.ooxml;

import io.github.ziping.model.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scans one XML part forward, event by event, on its bytes. It knows what spreadsheet files contain: elements, attributes, text,
 * CDATA, comments, the five named entities and character references. A document type is refused, so there are no entities
 * to expand and nothing to fetch. Names are local ones: a file that spells {@code <x:row>} reads like one with
 * {@code <row>}.
 *
 * <p>A part is handed over whole, or streamed: then only a window of it is in memory, and neither {@link #slice} nor the
 * events' offsets mean anything. Belongs to one thread.
 */
public class XmlScanner {
    /** What {@link #next} stands on. */
    public enum Event {
        /** An element starts; {@link #is} and {@link #attribute} work. */
        START,
        /** An element ends; {@link #is} works. */
        END,
        /** A run of text; {@link #text} works. */
        TEXT,
        /** The document is over. */
        EOF
    }

    /** With so much ahead, nearly every token ends within the window. */
    private static final int LOOKAHEAD = 4096;

    private static final String CDATA = "<![CDATA[";
    private static final boolean[] NAME = nameBytes();

    private final XmlInput input;
    // the input's, at hand for the loops
    private byte[] xml;
    private int limit;
    private int at;
    private int eventStart;
    private int depth;
    private boolean started;
    private boolean selfClosed;
    private int nameStart;
    private int nameEnd;
    private int textStart;
    private int textEnd;
    private boolean cdata;
    private int attributes;
    // per attribute: local name's start and end, value's start and end
    private int[] spans = new int[32];

    /**
     * Scans a whole part.
     *
     * @param xml the part's bytes in any encoding it declares; not changed
     * @param part the part's name for messages
     */
    public XmlScanner(byte[] xml, String part) throws OoxmlException {
        this(new XmlInput(xml, part));
    }

    /**
     * Scans a part of a zip while it is inflated.
     *
     * @throws OoxmlException when it is missing or damaged
     */
    protected XmlScanner(ZipArchive zip, String part) throws OoxmlException {
        this(new XmlInput(zip.stream(part)));
    }

    private XmlScanner(XmlInput input) {
        this.input = input;
        this.xml = input.bytes();
        this.limit = input.limit();
        this.at = input.start();
    }

    /** Ends the scan of a streamed part. */
    public void close() {
        input.close();
        refresh();
    }

    private void refresh() {
        xml = input.bytes();
        limit = input.limit();
    }

    /** Makes more of the part follow behind the limit, where it goes on; no offset changes. */
    private boolean more() throws OoxmlException {
        boolean more = input.more();
        refresh();
        return more;
    }

    /** Steps on. */
    public Event next() throws OoxmlException {
        if (selfClosed) {
            selfClosed = false;
            depth--;
            return Event.END;
        }
        if (limit - at < LOOKAHEAD && input.isOpen()) {
            input.moveTo(at);
            refresh();
            at = 0;
        }
        return scan();
    }

    /** Steps to the outermost element; false where there is none. */
    public boolean toRoot() throws OoxmlException {
        Event event = next();
        while (event != Event.START && event != Event.EOF) {
            event = next();
        }
        return event == Event.START;
    }

    private Event scan() throws OoxmlException {
        while (at < limit || more()) {
            if (xml[at] != '<') {
                return scanText();
            }
            switch (byteAt(at + 1)) {
                case '/' -> {
                    return scanEnd();
                }
                case '?' -> at = behind("?>", at + 2);
                case '!' -> {
                    if (isNext("<!--")) {
                        at = behind("-->", at + 4);
                    } else if (isNext(CDATA)) {
                        return scanCdata();
                    } else {
                        throw new OoxmlException("内部文件 " + input.part() + " 含有文档类型声明，为安全起见拒绝读取");
                    }
                }
                default -> {
                    return scanStart();
                }
            }
        }
        // a part cut off before its first element is no less damaged than one cut off later
        if (depth != 0 || !started) {
            throw damaged();
        }
        return Event.EOF;
    }

    private Event scanText() throws OoxmlException {
        eventStart = at;
        textStart = at;
        textEnd = indexOf('<', at);
        at = textEnd;
        cdata = false;
        return Event.TEXT;
    }

    private Event scanCdata() throws OoxmlException {
        eventStart = at;
        textStart = at + CDATA.length();
        at = behind("]]>", textStart);
        textEnd = at - 3;
        cdata = true;
        return Event.TEXT;
    }

    private Event scanEnd() throws OoxmlException {
        eventStart = at;
        scanName(at + 2);
        int close = skipSpace(nameEnd);
        if (byteAt(close) != '>' || depth == 0) {
            throw damaged();
        }
        at = close + 1;
        depth--;
        return Event.END;
    }

    private Event scanStart() throws OoxmlException {
        eventStart = at;
        scanName(at + 1);
        int elementStart = nameStart;
        int elementEnd = nameEnd;
        attributes = 0;
        int i = skipSpace(nameEnd);
        while (byteAt(i) != '>' && xml[i] != '/') {
            i = skipSpace(scanAttribute(i));
        }
        nameStart = elementStart;
        nameEnd = elementEnd;
        selfClosed = xml[i] == '/';
        i += selfClosed ? 1 : 0;
        if (byteAt(i) != '>') {
            throw damaged();
        }
        at = i + 1;
        depth++;
        started = true;
        return Event.START;
    }

    /** Notes the attribute that starts here; gives the offset behind it. */
    private int scanAttribute(int from) throws OoxmlException {
        scanName(from);
        int i = skipSpace(nameEnd);
        if (byteAt(i) != '=') {
            throw damaged();
        }
        i = skipSpace(i + 1);
        byte quote = byteAt(i);
        if (quote != '"' && quote != '\'') {
            throw damaged();
        }
        int end = indexOf(quote, i + 1);
        if (end == limit) {
            throw damaged();
        }
        if (attributes == Limits.ATTRIBUTES) {
            throw OoxmlException.tooMuch("内部文件 " + input.part() + " 的一个元素有超过 " + Limits.ATTRIBUTES + " 个属性");
        }
        int slot = attributes * 4;
        if (slot == spans.length) {
            spans = Arrays.copyOf(spans, slot * 2);
        }
        spans[slot] = nameStart;
        spans[slot + 1] = nameEnd;
        spans[slot + 2] = i + 1;
        spans[slot + 3] = end;
        attributes++;
        return end + 1;
    }

    /** Finds the local name of the name that starts here. */
    private void scanName(int from) throws OoxmlException {
        nameStart = from;
        int i = from;
        do {
            byte[] bytes = xml;
            int end = limit;
            while (i < end && NAME[bytes[i] & 0xff]) {
                if (bytes[i] == ':') {
                    nameStart = i + 1;
                }
                i++;
            }
        } while (i == limit && more());
        nameEnd = i;
        if (nameStart >= nameEnd || i == limit) {
            throw damaged();
        }
    }

    /** Which bytes a name consists of; all bytes of letters beyond ASCII are some. */
    private static boolean[] nameBytes() {
        boolean[] name = new boolean[256];
        Arrays.fill(name, 128, 256, true);
        for (char c = '0'; c <= 'z'; c++) {
            name[c] = c <= ':' || c >= 'A' && c <= 'Z' || c == '_' || c >= 'a';
        }
        name['-'] = true;
        name['.'] = true;
        return name;
    }

    private int skipSpace(int from) throws OoxmlException {
        int i = from;
        do {
            while (i < limit
                    && xml[i] <= ' '
                    && (xml[i] == ' ' || xml[i] == '\n' || xml[i] == '\r' || xml[i] == '\t')) {
                i++;
            }
        } while (i == limit && more());
        return i;
    }

    private byte byteAt(int offset) throws OoxmlException {
        if (offset >= limit && !more()) {
            throw damaged();
        }
        return xml[offset];
    }

    /** Where this byte stands next; the limit where the part ends before. */
    private int indexOf(int wanted, int from) throws OoxmlException {
        int i = from;
        do {
            byte[] bytes = xml;
            int end = limit;
            while (i < end && bytes[i] != wanted) {
                i++;
            }
        } while (i == limit && more());
        return i;
    }

    private int behind(String end, int from) throws OoxmlException {
        int i = from;
        while (!isAt(end, i)) {
            if (i + end.length() < limit) {
                i++;
            } else if (!more()) {
                throw damaged();
            }
        }
        return i + end.length();
    }

    private boolean isNext(String text) throws OoxmlException {
        while (at + text.length() > limit) {
            if (!more()) {
                return false;
            }
        }
        return isAt(text, at);
    }

    /** Steps over what a subclass has matched in front of this offset. */
    protected final void skipTo(int offset) {
        at = offset;
    }

    /** The bytes that {@link #position} and {@link #limit} mean; not to be changed, and other ones after each event. */
    protected final byte[] bytes() {
        return xml;
    }

    /** The offset of what comes next. */
    protected final int position() {
        return at;
    }

    /** The offset behind the last byte. */
    protected final int limit() {
        return limit;
    }

    /** Whether these ASCII characters stand at an offset. */
    protected final boolean isAt(String text, int offset) {
        return offset + text.length() <= limit && matches(text, offset, offset + text.length());
    }

    /** The attribute's number, for {@link #valueStart} and {@link #valueEnd}; negative when there is none. */
    protected final int find(String attribute) {
        for (int slot = 0; slot < attributes * 4; slot += 4) {
            if (matches(attribute, spans[slot], spans[slot + 1])) {
                return slot;
            }
        }
        return -1;
    }

    /** The offset where an attribute's value starts. */
    protected final int valueStart(int attribute) {
        return spans[attribute + 2];
    }

    /** The offset where an attribute's value ends. */
    protected final int valueEnd(int attribute) {
        return spans[attribute + 3];
    }

    /** The text between two offsets, entities resolved. */
    protected final String text(int start, int end) throws OoxmlException {
        requireShort(end - start);
        String raw = new String(xml, start, end - start, StandardCharsets.UTF_8);
        if (raw.indexOf('&') < 0 && raw.indexOf('\r') < 0) {
            return raw;
        }
        String text = XmlText.resolve(raw);
        if (text == null) {
            throw damaged();
        }
        return text;
    }

    /** Refuses a text that no cell can hold, before anything is made of it. */
    void requireShort(int length) throws OoxmlException {
        if (length > Limits.TEXT_BYTES) {
            throw OoxmlException.tooMuch("内部文件 " + input.part() + " 有一段文字超过 " + Limits.TEXT_CHARS + " 个字符");
        }
    }

    /** Goes to an element that starts at this offset of a whole part; it counts as the outermost. */
    public void moveTo(int offset) {
        at = offset;
        depth = 0;
        selfClosed = false;
    }

    /** Where these ASCII characters first stand in a whole part, or -1. */
    public int indexOf(String text) {
        int last = limit - text.length();
        byte first = (byte) text.charAt(0);
        for (int i = 0; i <= last; i++) {
            if (xml[i] == first && matches(text, i, i + text.length())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the element just started has no content. */
    public boolean isEmptyElement() {
        return selfClosed;
    }

    /** How many elements are open, the one just started included. */
    public int depth() {
        return depth;
    }

    /** Whether the element has this local name. */
    public boolean is(String name) {
        return matches(name, nameStart, nameEnd);
    }

    /** The element's local name. */
    public String name() {
        return new String(xml, nameStart, nameEnd - nameStart, StandardCharsets.UTF_8);
    }

    /** The prefix of the element's name with its colon, as in {@code x:}; empty where it has none. */
    public String prefix() {
        int start = eventStart + (xml[eventStart + 1] == '/' ? 2 : 1);
        return new String(xml, start, nameStart - start, StandardCharsets.UTF_8);
    }

    /** The attribute's value, or null. */
    public @Nullable String attribute(String name) throws OoxmlException {
        int attribute = find(name);
        return attribute < 0 ? null : text(valueStart(attribute), valueEnd(attribute));
    }

    /** The attribute's value as a whole number, or a default when it is absent or no such number. */
    public int intAttribute(String name, int otherwise) {
        int attribute = find(name);
        return attribute < 0 ? otherwise : number(valueStart(attribute), valueEnd(attribute), otherwise);
    }

    /** Whether the attribute has this value. */
    public boolean isAttribute(String name, String value) {
        int attribute = find(name);
        return attribute >= 0 && matches(value, valueStart(attribute), valueEnd(attribute));
    }

    /** Whether the attribute is there and neither 0 nor false. */
    public boolean flag(String name) throws OoxmlException {
        String value = attribute(name);
        return value != null && !value.equals("0") && !value.equals("false");
    }

    /** The run of text, entities resolved. */
    public String text() throws OoxmlException {
        if (!cdata) {
            return text(textStart, textEnd);
        }
        requireShort(textEnd - textStart);
        return new String(xml, textStart, textEnd - textStart, StandardCharsets.UTF_8);
    }

    /** The run of text as a whole number that is not negative, or a default when it is no such number. */
    public int intText(int otherwise) {
        return number(textStart, textEnd, otherwise);
    }

    private int number(int from, int end, int otherwise) {
        long value = 0;
        for (int i = from; i < end; i++) {
            int digit = xml[i] - '0';
            if (digit < 0 || digit > 9 || value > Integer.MAX_VALUE) {
                return otherwise;
            }
            value = value * 10 + digit;
        }
        return from == end || value > Integer.MAX_VALUE ? otherwise : (int) value;
    }

    /** The byte offset where the event just delivered starts, for copying a part's XML as it is. */
    public int eventStart() {
        return eventStart;
    }

    /** The byte offset behind the event just delivered. */
    public int eventEnd() {
        return at;
    }

    /** The XML of the event just delivered as it is, e.g. a whole tag. */
    public String source() {
        return new String(xml, eventStart, at - eventStart, StandardCharsets.UTF_8);
    }

    /** A piece of the part's XML as it is, in UTF-8; the offsets are those of events, the end is cut to the part's. */
    public byte[] slice(int start, int end) {
        return Arrays.copyOfRange(xml, start, Math.min(end, limit));
    }

    /** Passes over the element just started, its end included. */
    public void skipElement() throws OoxmlException {
        int outer = depth - 1;
        while (depth > outer) {
            next();
        }
    }

    /** All text inside the element just started, its end included. */
    public String elementText() throws OoxmlException {
        int outer = depth - 1;
        TextPieces whole = new TextPieces(this);
        while (true) {
            Event event = next();
            if (event == Event.TEXT) {
                whole.add(text());
            } else if (event == Event.EOF || depth == outer) {
                return whole.toString();
            }
        }
    }

    private boolean matches(String name, int start, int end) {
        if (end - start != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (xml[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private OoxmlException damaged() {
        return new OoxmlException("文件已损坏（内部文件 " + input.part() + " 不是完整的 XML）", "请在 Excel 中重新保存为 .xlsx 再提交");
    }
}
