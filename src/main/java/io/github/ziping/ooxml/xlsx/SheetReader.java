package io.github.ziping.ooxml.xlsx;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.NumberFormat;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.TextPieces;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.ZipArchive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells, merges and page breaks of one worksheet part. */
final class SheetReader {
    /** From top to bottom and from left to right. */
    private static final Comparator<Cell> READING_ORDER = new Comparator<>() {
        @Override
        public int compare(Cell one, Cell other) {
            return one.row() == other.row()
                    ? Integer.compare(one.column(), other.column())
                    : Integer.compare(one.row(), other.row());
        }
    };

    private final CellScanner xml;
    private final String part;
    private final StringTable strings;
    private final List<NumberFormat> formats;
    private final RowFilter filter;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Cell> pending = new ArrayList<>();
    private final Set<Integer> pageBreaks = new HashSet<>();
    private @Nullable CellRef firstDropped;
    private final List<Sheet.Range> merges = new ArrayList<>();
    private int row = -1;
    private int column = -1;
    private boolean sorted = true;

    SheetReader(ZipArchive zip, String part, StringTable strings, List<NumberFormat> formats, RowFilter filter)
            throws OoxmlException {
        this.xml = new CellScanner(zip, part);
        this.part = part;
        this.strings = strings;
        this.formats = formats;
        this.filter = filter;
    }

    Sheet read(String name) throws OoxmlException {
        for (XmlScanner.Event event = next(); event != XmlScanner.Event.EOF; event = next()) {
            if (event == XmlScanner.Event.START) {
                start();
            }
        }
        xml.close();
        endRow();
        if (!sorted) {
            cells.sort(READING_ORDER);
        }
        return new Sheet(name, cells, merges, pageBreaks, firstDropped);
    }

    private XmlScanner.Event next() throws OoxmlException {
        for (PlainCellMatcher cell = xml.nextPlainCell(); cell != null; cell = xml.nextPlainCell()) {
            place(cell.address());
            switch (cell.content()) {
                case EMPTY -> {
                    // nothing to keep
                }
                case SHARED -> plain("s", shared(cell.string()), cell);
                case NUMBER -> plain(null, xml.plainValue(), cell);
                case TEXT -> plain("str", xml.plainValue(), cell);
            }
        }
        return xml.next();
    }

    private void plain(@Nullable String type, String value, PlainCellMatcher cell) throws OoxmlException {
        add(type, value, cell.isFormula() ? "" : null, format(cell.style()));
    }

    private void endRow() throws OoxmlException {
        if (pending.isEmpty()) {
            return;
        }
        if (filter.keep(pending)) {
            if (cells.size() + pending.size() > Limits.CELLS_ON_SHEET) {
                throw new OoxmlException("工作表的单元格超过 " + Limits.CELLS_ON_SHEET + " 个，不像是自评表，拒绝读取");
            }
            cells.addAll(pending);
        } else if (firstDropped == null) {
            firstDropped = pending.get(0).ref();
        }
        pending.clear();
    }

    private void start() throws OoxmlException {
        if (xml.is("c")) {
            cell();
        } else if (xml.is("row")) {
            // a row without its number follows the one before
            int number = xml.intAttribute("r", row + 2) - 1;
            sorted &= number > row;
            endRow();
            row = number;
            column = -1;
        } else if (xml.is("mergeCell")) {
            merge();
        } else if (xml.is("rowBreaks")) {
            pageBreaks();
        }
    }

    private void pageBreaks() throws OoxmlException {
        int inside = xml.depth();
        while (xml.next() != XmlScanner.Event.EOF && xml.depth() >= inside) {
            int below = xml.is("brk") ? xml.intAttribute("id", -1) : -1;
            if (below >= 0) {
                if (pageBreaks.size() == Limits.PAGE_BREAKS && !pageBreaks.contains(below)) {
                    throw OoxmlException.tooMuch("工作表的分页符超过 " + Limits.PAGE_BREAKS + " 个");
                }
                pageBreaks.add(below);
            }
        }
    }

    private void cell() throws OoxmlException {
        if (xml.hasAddress()) {
            place(address());
        } else {
            // a cell without its address follows the one before
            column++;
            row = Math.max(row, 0);
        }
        if (xml.isEmptyElement()) {
            return;
        }
        boolean isShared = xml.isAttribute("t", "s");
        String type = isShared ? null : xml.attribute("t");
        NumberFormat format = format(xml.intAttribute("s", 0));
        String value = null;
        String formula = null;
        int inside = xml.depth();
        while (true) {
            XmlScanner.Event event = xml.next();
            if (event == XmlScanner.Event.EOF || xml.depth() < inside) {
                break;
            }
            if (event == XmlScanner.Event.START) {
                if (xml.is("v")) {
                    value = isShared ? shared() : xml.elementText();
                } else if (xml.is("f")) {
                    formula = xml.elementText();
                } else if (xml.is("is")) {
                    value = richText(xml);
                } else {
                    xml.skipElement();
                }
            }
        }
        if (value != null || formula != null) {
            add(isShared ? "s" : type, value, formula, format);
        }
    }

    private CellAddress address() throws OoxmlException {
        CellAddress address = xml.address();
        if (address == null) {
            throw new OoxmlException(
                    "文件已损坏（内部文件 " + part + " 含有错误的单元格地址 " + xml.attribute("r") + "）", "请在 Excel 中重新保存");
        }
        return address;
    }

    private void place(CellAddress address) {
        sorted &= address.row() == row && address.column() > column;
        row = address.row();
        column = address.column();
    }

    private void add(@Nullable String type, @Nullable String value, @Nullable String formula, NumberFormat format)
            throws OoxmlException {
        String raw = value == null ? "" : value;
        Cell.Kind kind = kind(type, raw);
        String text = raw;
        if (kind == Cell.Kind.TEXT && !"inlineStr".equals(type) && !"s".equals(type)) {
            // shared and inline strings went through richText, which has done this
            text = unescaped(raw);
        } else if (kind == Cell.Kind.BOOLEAN) {
            text = raw.equals("1") || raw.equals("true") ? "TRUE" : "FALSE";
        }
        // a formula whose text is empty shows nothing; one without a value has not been computed
        if (kind == Cell.Kind.BLANK && (formula == null || "str".equals(type))) {
            return;
        }
        if (text.length() > Limits.TEXT_CHARS) {
            throw new OoxmlException(
                    new CellRef(row, column) + " 的文字有 " + text.length() + " 个字符，超过单元格上限 " + Limits.TEXT_CHARS + " 个",
                    "把这段文字精简后重新提交");
        }
        if (pending.size() == Limits.CELLS_IN_ROW) {
            throw OoxmlException.tooMuch("第 " + (row + 1) + " 行的单元格超过 " + Limits.CELLS_IN_ROW + " 个");
        }
        pending.add(new Cell(row, column, kind, text, formula, format));
    }

    private static Cell.Kind kind(@Nullable String type, String raw) {
        if (raw.isEmpty()) {
            return Cell.Kind.BLANK;
        }
        if (type == null) {
            return Cell.Kind.NUMBER;
        }
        return switch (type) {
            case "s", "str", "inlineStr" -> Cell.Kind.TEXT;
            case "b" -> Cell.Kind.BOOLEAN;
            case "e" -> Cell.Kind.ERROR;
            // ISO dates (t="d") are kept as the text they are
            case "d" -> Cell.Kind.TEXT;
            default -> Cell.Kind.NUMBER;
        };
    }

    /** The text whose number stands in the element just started. */
    private String shared() throws OoxmlException {
        if (xml.isEmptyElement()) {
            return "";
        }
        int inside = xml.depth();
        int number = -1;
        while (xml.next() != XmlScanner.Event.EOF && xml.depth() >= inside) {
            number = xml.intText(-1);
        }
        return shared(number);
    }

    private NumberFormat format(int style) {
        return style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }

    private String shared(int number) throws OoxmlException {
        String text = strings.get(number);
        if (text == null) {
            throw new OoxmlException("文件已损坏（" + new CellRef(row, column) + " 的文字丢失）", "请在 Excel 中重新保存");
        }
        return text;
    }

    private void merge() throws OoxmlException {
        Sheet.Range merge = xml.range("ref");
        if (merge == null || merge.lastRow() < merge.firstRow() || merge.lastColumn() < merge.firstColumn()) {
            throw new OoxmlException(
                    "文件已损坏（内部文件 " + part + " 含有错误的合并区域 " + xml.attribute("ref") + "）", "请在 Excel 中重新保存");
        }
        if (merges.size() == Limits.MERGES_ON_SHEET) {
            throw new OoxmlException("工作表的合并区域超过 " + Limits.MERGES_ON_SHEET + " 个，不像是自评表，拒绝读取");
        }
        merges.add(merge);
    }

    /** The text of an {@code si} or {@code is} element: all its runs, without phonetic hints. */
    static String richText(XmlScanner xml) throws OoxmlException {
        int inside = xml.depth();
        TextPieces whole = new TextPieces(xml);
        while (true) {
            XmlScanner.Event event = xml.next();
            if (event == XmlScanner.Event.EOF || xml.depth() < inside) {
                return unescaped(whole.toString());
            }
            if (event == XmlScanner.Event.START && xml.is("t")) {
                whole.add(xml.elementText());
            } else if (event == XmlScanner.Event.START && xml.is("rPh")) {
                xml.skipElement();
            }
        }
    }

    /** Resolves {@code _x000D_}, Excel's own spelling of characters that XML does not allow (ECMA-376 22.9.2.19). */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int code = text.startsWith("_x", i) && i + 6 < text.length() && text.charAt(i + 6) == '_'
                    ? hex(text, i + 2)
                    : -1;
            if (code >= 0) {
                plain.append((char) code);
                i += 6;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    private static int hex(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
