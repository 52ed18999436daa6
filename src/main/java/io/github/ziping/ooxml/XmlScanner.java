package io.github.ziping.ooxml;

import io.github.ziping.model.CellRef;
import io.github.ziping.threads.SparePool;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A forward scan over one XML part, on its bytes. It knows what spreadsheet files contain: elements, attributes, text,
 * CDATA, comments, the five named entities and character references. A document type is refused, so there are no entities
 * to expand and nothing to fetch. Names are local ones: a file that spells {@code <x:row>} reads like one with
 * {@code <row>}.
 *
 * <p>A part is handed over whole, or streamed: then only a window of it is in memory, and a token that ends beyond the
 * window is scanned again once the window has moved.
 */
public final class XmlScanner {
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

    /** The window's size at first; the sheet of a form fits in. */
    private static final int WINDOW = 96 * 1024;

    /** With so much ahead, nearly every token ends within the window. */
    private static final int LOOKAHEAD = 4096;

    /** No text or tag of a form is longer, in bytes. */
    private static final int LONGEST_TOKEN = 4 << 20;

    private static final boolean[] NAME = nameBytes();

    /** The windows of scans that are over, for the next ones. */
    private static final SparePool<byte[]> SPARES = new SparePool<>();

    /** No part in an encoding other than UTF-8 is longer, in bytes. */
    private static final int LONGEST_FOREIGN = 16 << 20;

    private final String part;
    private static final String ITEM = "<si><t>";
    private static final String ITEM_WITH_SPACE = "<si><t xml:space=\"preserve\">";
    private static final String ITEM_END = "</t></si>";

    private static final byte[] NOTHING = {};

    private byte[] xml;
    private int limit;
    private @Nullable PartInflater source;
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
    private final PlainCellMatcher plain = new PlainCellMatcher();
    private int attributes;
    // per attribute: local name's start and end, value's start and end
    private int[] spans = new int[32];

    /**
     * @param xml the part's bytes in any encoding it declares; not changed
     * @param part the part's name for messages
     */
    public XmlScanner(byte[] xml, String part) throws OoxmlException {
        this.part = part;
        this.xml = isUtf8(xml, xml.length) ? xml : utf8(xml, part);
        this.limit = this.xml.length;
        skipByteOrderMark();
    }

    /**
     * Scans a part while it is inflated; {@link #slice} and the events' offsets mean nothing then.
     *
     * @param source stands at the part's start
     */
    XmlScanner(PartInflater source) throws OoxmlException {
        this.part = source.name();
        this.source = source;
        byte[] spare = SPARES.poll();
        this.xml = spare == null ? new byte[WINDOW] : spare;
        fill();
        if (!isUtf8(xml, limit)) {
            while (this.source != null) {
                enlarge(LONGEST_FOREIGN);
                fill();
            }
            xml = utf8(Arrays.copyOf(xml, limit), part);
            limit = xml.length;
        }
        skipByteOrderMark();
    }

    /** Ends the scan of a streamed part: its window serves the next. */
    void close() {
        if (xml.length == WINDOW) {
            SPARES.offer(xml);
        }
        xml = NOTHING;
        limit = 0;
    }

    private void skipByteOrderMark() {
        at = limit >= 3 && (xml[0] & 0xff) == 0xef ? 3 : 0;
    }

    /** Steps on. */
    public Event next() throws OoxmlException {
        if (selfClosed) {
            selfClosed = false;
            depth--;
            return Event.END;
        }
        if (source != null && limit - at < LOOKAHEAD) {
            moveWindow();
        }
        while (true) {
            try {
                return scan();
            } catch (WindowEnd e) {
                // the token goes on beyond the window: its start is still where at is
                moveWindow();
            }
        }
    }

    private Event scan() throws OoxmlException {
        while (at < limit) {
            if (xml[at] != '<') {
                return scanText();
            }
            if (at + 1 >= limit) {
                throw cutOff();
            }
            switch (xml[at + 1]) {
                case '/' -> {
                    return scanEnd();
                }
                case '?' -> at = after("?>", at + 2);
                case '!' -> {
                    if (startsWith("<!--")) {
                        at = after("-->", at + 4);
                    } else if (startsWith("<![CDATA[")) {
                        return scanCdata();
                    } else if (limit - at < "<![CDATA[".length() && source != null) {
                        throw cutOff();
                    } else {
                        throw new OoxmlException("内部文件 " + part + " 含有文档类型声明，为安全起见拒绝读取");
                    }
                }
                default -> {
                    return scanStart();
                }
            }
        }
        if (source != null) {
            throw new WindowEnd();
        }
        // a part cut off before its first element is no less damaged than one cut off later
        if (depth != 0 || !started) {
            throw damaged();
        }
        return Event.EOF;
    }

    /** Goes on with what is not scanned yet at the window's start, and as much more as there is room for. */
    private void moveWindow() throws OoxmlException {
        System.arraycopy(xml, at, xml, 0, limit - at);
        limit -= at;
        at = 0;
        if (limit > xml.length / 2) {
            enlarge(LONGEST_TOKEN);
        }
        fill();
    }

    private void enlarge(int most) throws OoxmlException {
        if (xml.length >= 2 * most) {
            throw new OoxmlException("内部文件 " + part + " 含有过长的内容，不像是自评表，拒绝读取");
        }
        xml = Arrays.copyOf(xml, xml.length * 2);
    }

    private void fill() throws OoxmlException {
        while (source != null && limit < xml.length) {
            int count = source.read(xml, limit, xml.length - limit);
            if (count < 0) {
                source = null;
            } else {
                limit += count;
            }
        }
    }

    /** Goes to an element that starts at this offset of a part that was handed over whole; it counts as the outermost. */
    void moveTo(int offset) {
        at = offset;
        depth = 0;
        selfClosed = false;
    }

    /** The run of text that starts at this offset of a part that was handed over whole. */
    String textAt(int offset) throws OoxmlException {
        int end = offset;
        while (end < limit && xml[end] != '<') {
            end++;
        }
        return decode(offset, end);
    }

    /** Where these ASCII characters first stand in a part that was handed over whole, or -1. */
    int indexOf(String text) {
        int last = limit - text.length();
        byte first = (byte) text.charAt(0);
        for (int i = 0; i <= last; i++) {
            if (xml[i] == first && matches(text, i, i + text.length())) {
                return i;
            }
        }
        return -1;
    }

    /** Steps over a whole cell if one in a plain spelling comes next; null where something else does. */
    @Nullable
    PlainCellMatcher nextPlainCell() {
        int end = selfClosed ? -1 : plain.match(xml, at, limit);
        if (end < 0) {
            return null;
        }
        plain.address(cell(plain.addressStart(), plain.addressEnd()));
        if (plain.address() < 0) {
            return null;
        }
        at = end;
        return plain;
    }

    /** The number or the text in the cell that {@link #nextPlainCell} stepped over. */
    String plainValue() throws OoxmlException {
        return decode(plain.valueStart(), plain.valueEnd());
    }

    /**
     * Steps over an item such as {@code <si><t>文字</t></si>} if that is what comes next.
     *
     * @return where its text starts, for {@link #textAt}, or -1 where something else comes next
     */
    int nextPlainItem() {
        String start = startsWith(ITEM) ? ITEM : ITEM_WITH_SPACE;
        if (selfClosed || !startsWith(start)) {
            return -1;
        }
        int text = at + start.length();
        int end = text;
        while (end < limit && xml[end] != '<') {
            end++;
        }
        if (end == text || !startsWith(ITEM_END, end)) {
            return -1;
        }
        at = end + ITEM_END.length();
        return text;
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

    /** The attribute's value, or null. */
    public @Nullable String attribute(String name) throws OoxmlException {
        int span = span(name);
        return span < 0 ? null : decode(spans[span + 2], spans[span + 3]);
    }

    /** The attribute's value as a whole number, or a default when it is absent or no such number. */
    public int intAttribute(String name, int otherwise) {
        int span = span(name);
        if (span < 0) {
            return otherwise;
        }
        int end = spans[span + 3];
        int from = spans[span + 2];
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

    /**
     * The attribute's value as a cell's address.
     *
     * @return the row, from 0, in the upper and the column in the lower half; -1 when there is none, -2 when it is wrong
     */
    long cellAttribute(String name) {
        int span = span(name);
        return span < 0 ? -1 : cell(spans[span + 2], spans[span + 3]);
    }

    private long cell(int from, int end) {
        int column = 0;
        int row = 0;
        for (int i = from; i < end; i++) {
            int c = xml[i];
            if (c == '$') {
                continue;
            }
            if (c >= 'A' && c <= 'Z' && row == 0 && column <= CellRef.LAST_COLUMN) {
                column = column * 26 + (c - 'A' + 1);
            } else if (c >= '0' && c <= '9' && column > 0 && row <= CellRef.LAST_ROW) {
                row = row * 10 + (c - '0');
            } else {
                return -2;
            }
        }
        boolean outside = row == 0 || row > CellRef.LAST_ROW + 1 || column > CellRef.LAST_COLUMN + 1;
        return outside ? -2 : (long) (row - 1) << 32 | column - 1;
    }

    /**
     * The attribute's value as a range such as {@code A1:C2}, or a single cell.
     *
     * @return null when there is no such attribute, or it is no range
     */
    Sheet.@Nullable Range rangeAttribute(String name) {
        int span = span(name);
        if (span < 0) {
            return null;
        }
        int from = spans[span + 2];
        int end = spans[span + 3];
        int colon = from;
        while (colon < end && xml[colon] != ':') {
            colon++;
        }
        long first = cell(from, colon);
        long last = colon == end ? first : cell(colon + 1, end);
        return first < 0 || last < 0 ? null : new Sheet.Range(row(first), (int) first, row(last), (int) last);
    }

    private static int row(long cell) {
        return (int) (cell >>> 32);
    }

    /** Whether the attribute has this value. */
    boolean isAttribute(String name, String value) {
        int span = span(name);
        return span >= 0 && matches(value, spans[span + 2], spans[span + 3]);
    }

    /** Whether the attribute is there and neither 0 nor false. */
    public boolean flag(String name) throws OoxmlException {
        String value = attribute(name);
        return value != null && !value.equals("0") && !value.equals("false");
    }

    /** The run of text, entities resolved. */
    public String text() throws OoxmlException {
        return cdata
                ? new String(xml, textStart, textEnd - textStart, StandardCharsets.UTF_8)
                : decode(textStart, textEnd);
    }

    /** The run of text as a whole number that is not negative; -1 for any other text. */
    int textAsNumber() {
        long value = textStart == textEnd ? -1 : 0;
        for (int i = textStart; i < textEnd; i++) {
            int digit = xml[i] - '0';
            if (digit < 0 || digit > 9 || value > Integer.MAX_VALUE) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value > Integer.MAX_VALUE ? -1 : (int) value;
    }

    /** The byte offset where the event just delivered starts, for copying a part's XML as it is. */
    public int eventStart() {
        return eventStart;
    }

    /** The byte offset behind the event just delivered. */
    public int eventEnd() {
        return at;
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
        String whole = "";
        while (true) {
            Event event = next();
            if (event == Event.TEXT) {
                whole = whole.isEmpty() ? text() : whole.concat(text());
            } else if (event == Event.EOF || depth == outer) {
                return whole;
            }
        }
    }

    private Event scanText() {
        eventStart = at;
        textStart = at;
        int end = at;
        byte[] bytes = xml;
        int last = limit;
        while (end < last && bytes[end] != '<') {
            end++;
        }
        if (end == limit && source != null) {
            throw new WindowEnd();
        }
        textEnd = end;
        at = end;
        cdata = false;
        return Event.TEXT;
    }

    private Event scanCdata() throws OoxmlException {
        eventStart = at;
        textStart = at + "<![CDATA[".length();
        at = after("]]>", textStart);
        textEnd = at - 3;
        cdata = true;
        return Event.TEXT;
    }

    private Event scanEnd() throws OoxmlException {
        eventStart = at;
        scanName(at + 2);
        int close = skipSpace(nameEnd);
        if (close >= limit) {
            throw cutOff();
        }
        if (xml[close] != '>' || depth == 0) {
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
        while (i < limit && xml[i] != '>' && xml[i] != '/') {
            i = skipSpace(scanAttribute(i));
        }
        nameStart = elementStart;
        nameEnd = elementEnd;
        boolean closed = i < limit && xml[i] == '/';
        i += closed ? 1 : 0;
        if (i >= limit) {
            throw cutOff();
        }
        if (xml[i] != '>') {
            throw damaged();
        }
        selfClosed = closed;
        at = i + 1;
        depth++;
        started = true;
        return Event.START;
    }

    private int scanAttribute(int from) throws OoxmlException {
        scanName(from);
        int i = skipSpace(nameEnd);
        if (i >= limit) {
            throw cutOff();
        }
        if (xml[i] != '=') {
            throw damaged();
        }
        i = skipSpace(i + 1);
        if (i >= limit) {
            throw cutOff();
        }
        if (xml[i] != '"' && xml[i] != '\'') {
            throw damaged();
        }
        byte[] bytes = xml;
        byte quote = bytes[i];
        int start = ++i;
        int last = limit;
        while (i < last && bytes[i] != quote) {
            i++;
        }
        if (i >= limit) {
            throw cutOff();
        }
        int slot = attributes * 4;
        if (slot == spans.length) {
            spans = Arrays.copyOf(spans, slot * 2);
        }
        spans[slot] = nameStart;
        spans[slot + 1] = nameEnd;
        spans[slot + 2] = start;
        spans[slot + 3] = i;
        attributes++;
        return i + 1;
    }

    /** Finds the local name of the name that starts here. */
    private void scanName(int from) throws OoxmlException {
        nameStart = from;
        int i = from;
        byte[] bytes = xml;
        int end = limit;
        while (i < end && NAME[bytes[i] & 0xff]) {
            if (bytes[i] == ':') {
                nameStart = i + 1;
            }
            i++;
        }
        nameEnd = i;
        if (i >= limit) {
            throw cutOff();
        }
        if (nameStart >= nameEnd) {
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

    private int skipSpace(int from) {
        int i = from;
        while (i < limit && xml[i] <= ' ' && (xml[i] == ' ' || xml[i] == '\n' || xml[i] == '\r' || xml[i] == '\t')) {
            i++;
        }
        return i;
    }

    private int span(String name) {
        for (int slot = 0; slot < attributes * 4; slot += 4) {
            if (matches(name, spans[slot], spans[slot + 1])) {
                return slot;
            }
        }
        return -1;
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

    private boolean startsWith(String text) {
        return startsWith(text, at);
    }

    private boolean startsWith(String text, int from) {
        return from + text.length() <= limit && matches(text, from, from + text.length());
    }

    private int after(String end, int from) throws OoxmlException {
        for (int i = from; i + end.length() <= limit; i++) {
            if (matches(end, i, i + end.length())) {
                return i + end.length();
            }
        }
        throw cutOff();
    }

    private String decode(int start, int end) throws OoxmlException {
        for (int i = start; i < end; i++) {
            if (xml[i] == '&' || xml[i] == '\r') {
                return resolve(new String(xml, start, end - start, StandardCharsets.UTF_8));
            }
        }
        return new String(xml, start, end - start, StandardCharsets.UTF_8);
    }

    private String resolve(String raw) throws OoxmlException {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '&') {
                int end = raw.indexOf(';', i);
                if (end < 0) {
                    throw damaged();
                }
                appendEntity(raw.substring(i + 1, end), text);
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

    private void appendEntity(String name, StringBuilder text) throws OoxmlException {
        switch (name) {
            case "amp" -> text.append('&');
            case "lt" -> text.append('<');
            case "gt" -> text.append('>');
            case "quot" -> text.append('"');
            case "apos" -> text.append('\'');
            default -> text.appendCodePoint(characterReference(name));
        }
    }

    private int characterReference(String name) throws OoxmlException {
        try {
            if (name.startsWith("#x")) {
                return validated(Integer.parseInt(name.substring(2), 16));
            }
            if (name.startsWith("#")) {
                return validated(Integer.parseInt(name.substring(1)));
            }
        } catch (NumberFormatException e) {
            throw damaged();
        }
        throw damaged();
    }

    private int validated(int codePoint) throws OoxmlException {
        // XML 1.0 §2.2 allows neither NUL nor half a surrogate pair
        if (!Character.isValidCodePoint(codePoint)
                || codePoint == 0
                || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            throw damaged();
        }
        return codePoint;
    }

    private static boolean isUtf8(byte[] xml, int length) {
        return encoding(xml, length).equalsIgnoreCase("UTF-8");
    }

    /** The encoding that a part's first bytes show or declare. */
    private static String encoding(byte[] xml, int length) {
        if (length >= 2 && ((xml[0] & 0xff) == 0xfe || (xml[0] & 0xff) == 0xff)) {
            return "UTF-16";
        }
        String head = new String(xml, 0, Math.min(length, 120), StandardCharsets.ISO_8859_1);
        int declared = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
        if (declared < 0 || declared > head.indexOf("?>")) {
            return "UTF-8";
        }
        char quote = head.charAt(declared + 9);
        int end = head.indexOf(quote, declared + 10);
        return end < 0 ? "" : head.substring(declared + 10, end);
    }

    private static byte[] utf8(byte[] xml, String part) throws OoxmlException {
        String name = encoding(xml, xml.length);
        try {
            return new String(xml, Charset.forName(name)).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new OoxmlException("内部文件 " + part + " 使用了无法识别的编码 " + name);
        }
    }

    /** A token that the part's end cuts off, or just the window's. */
    private OoxmlException cutOff() {
        if (source != null) {
            throw new WindowEnd();
        }
        return damaged();
    }

    private OoxmlException damaged() {
        return new OoxmlException("文件已损坏（内部文件 " + part + " 不是完整的 XML）；请在 Excel 中重新保存为 .xlsx 再提交");
    }

    /** Thrown once in a while where a token reaches beyond the window; nobody looks at it. */
    private static final class WindowEnd extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WindowEnd() {
            super(null, null, false, false);
        }
    }
}
