package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlSplice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One sheet's XML: some cells get another format, missing ones are added, and a drawing of comments is named. */
final class SheetPart {
    /** What stands behind {@code legacyDrawing} in a sheet. */
    private static final Set<String> BEHIND_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    /** Formats of cells that are not there: those of columns, by their first and last. */
    private record ColumnStyle(int first, int last, int style) {}

    private final byte[] part;
    private final String name;
    private final @Nullable StylePart styles;
    private final TreeMap<CellRef, Mark> marks;
    private final XmlSplice splice = new XmlSplice();
    private final List<ColumnStyle> columnStyles = new ArrayList<>();
    private final Set<CellRef> known = new HashSet<>();
    private final Set<Integer> knownRows = new HashSet<>();
    private String prefix = "";
    private String root = "";
    private int behindDrawing = -1;
    private @Nullable String drawing;

    /**
     * A sheet.
     *
     * @param styles null where the workbook has no formats; then no cell changes
     */
    SheetPart(byte[] part, String name, @Nullable StylePart styles, Map<CellRef, Mark> marks) {
        this.part = part;
        this.name = name;
        this.styles = styles;
        this.marks = styles == null ? new TreeMap<>() : new TreeMap<>(marks);
    }

    /** The relationship of the comments' drawing that the sheet has already, or null. */
    @Nullable
    String drawing() {
        return drawing;
    }

    /** Whether the sheet is in strict Open XML, whose namespaces differ. */
    boolean isStrict() {
        return root.contains("http://purl.oclc.org/ooxml/");
    }

    /** Finds what is there; odd files have rows and cells in any order. */
    void scan() throws OoxmlException {
        XmlScanner xml = new XmlScanner(part, name);
        Position at = new Position();
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            if (event != XmlScanner.Event.START) {
                continue;
            }
            if (xml.depth() == 1) {
                root = text(xml);
                prefix = Xml.prefix(root);
            } else if (xml.depth() == 2 && xml.is("legacyDrawing")) {
                drawing = xml.attribute("id");
            } else if (xml.is("col")) {
                int style = xml.intAttribute("style", 0);
                columnStyles.add(
                        new ColumnStyle(xml.intAttribute("min", 1) - 1, xml.intAttribute("max", 1) - 1, style));
            } else if (at.moves(xml)) {
                knownRows.add(at.row());
                if (at.column() >= 0) {
                    known.add(new CellRef(at.row(), at.column()));
                }
            }
        }
    }

    /**
     * The changed sheet.
     *
     * @param newDrawing the relationship of the comments' drawing to be named, or null where the sheet names one already
     */
    byte[] result(@Nullable String newDrawing) throws OoxmlException {
        XmlScanner xml = new XmlScanner(part, name);
        Position at = new Position();
        int rowStyle = 0;
        boolean emptyRow = false;
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            if (event == XmlScanner.Event.START) {
                if (at.moves(xml)) {
                    if (at.column() < 0) {
                        rowStyle = xml.flag("customFormat") ? xml.intAttribute("s", 0) : -1;
                        emptyRow = xml.isEmptyElement();
                        insertRows(at.row(), xml.eventStart());
                    } else {
                        insertCells(at.row(), at.column(), rowStyle, xml.eventStart());
                        restyle(new CellRef(at.row(), at.column()), xml);
                    }
                } else if (xml.depth() == 2 && behindDrawing < 0 && BEHIND_DRAWING.contains(xml.name())) {
                    behindDrawing = xml.eventStart();
                }
            } else if (event == XmlScanner.Event.END && xml.is("row") && xml.depth() == 2) {
                endRow(at.row(), rowStyle, emptyRow, xml);
            } else if (event == XmlScanner.Event.END && xml.is("sheetData")) {
                endData(xml);
            } else if (event == XmlScanner.Event.END && xml.depth() == 0) {
                name(newDrawing, behindDrawing < 0 ? xml.eventStart() : behindDrawing);
            }
        }
        return splice.apply(xml);
    }

    private void restyle(CellRef cell, XmlScanner xml) {
        Mark mark = marks.remove(cell);
        if (mark != null && styles != null) {
            int style = styles.filled(xml.intAttribute("s", 0), mark.severity());
            splice.replace(xml.eventStart(), xml.eventEnd(), Xml.with(text(xml), "s", String.valueOf(style)));
        }
    }

    /** The cells of a row that are missing in front of a column. */
    private void insertCells(int row, int before, int rowStyle, int offset) {
        String cells = cells(row, before, rowStyle);
        if (!cells.isEmpty()) {
            splice.insert(offset, cells);
        }
    }

    private String cells(int row, int before, int rowStyle) {
        if (styles == null) {
            return "";
        }
        StringBuilder cells = new StringBuilder();
        List<CellRef> done = new ArrayList<>();
        for (Map.Entry<CellRef, Mark> each :
                marks.subMap(new CellRef(row, 0), new CellRef(row + 1, 0)).entrySet()) {
            CellRef cell = each.getKey();
            if (cell.column() < before && !known.contains(cell)) {
                int style = rowStyle >= 0 ? rowStyle : columnStyle(cell.column());
                cells.append('<')
                        .append(prefix)
                        .append("c r=\"")
                        .append(cell.address())
                        .append("\" s=\"");
                cells.append(styles.filled(style, each.getValue().severity())).append("\"/>");
                done.add(cell);
            }
        }
        marks.keySet().removeAll(done);
        return cells.toString();
    }

    private int columnStyle(int column) {
        for (ColumnStyle style : columnStyles) {
            if (column >= style.first() && column <= style.last()) {
                return style.style();
            }
        }
        return 0;
    }

    private void endRow(int row, int rowStyle, boolean empty, XmlScanner xml) {
        String cells = cells(row, Integer.MAX_VALUE, rowStyle);
        if (cells.isEmpty()) {
            return;
        }
        if (empty) {
            splice.replace(xml.eventStart(), xml.eventEnd(), Xml.opened(text(xml)) + cells + "</" + prefix + "row>");
        } else {
            splice.insert(xml.eventStart(), cells);
        }
    }

    /** The rows that are missing above a row. */
    private void insertRows(int before, int offset) {
        String rows = rows(before);
        if (!rows.isEmpty()) {
            splice.insert(offset, rows);
        }
    }

    private String rows(int before) {
        StringBuilder rows = new StringBuilder();
        while (!marks.isEmpty()) {
            int row = firstMissingRow(before);
            if (row < 0) {
                break;
            }
            rows.append('<').append(prefix).append("row r=\"").append(row + 1).append("\">");
            rows.append(cells(row, Integer.MAX_VALUE, -1))
                    .append("</")
                    .append(prefix)
                    .append("row>");
        }
        return rows.toString();
    }

    private int firstMissingRow(int before) {
        for (CellRef cell : marks.keySet()) {
            if (cell.row() < before && !knownRows.contains(cell.row())) {
                return cell.row();
            }
        }
        return -1;
    }

    private void endData(XmlScanner xml) {
        String rows = rows(Integer.MAX_VALUE);
        String tag = text(xml);
        if (rows.isEmpty()) {
            return;
        }
        if (tag.endsWith("/>")) {
            splice.replace(xml.eventStart(), xml.eventEnd(), Xml.opened(tag) + rows + "</" + prefix + "sheetData>");
        } else {
            splice.insert(xml.eventStart(), rows);
        }
    }

    private void name(@Nullable String relationship, int offset) {
        if (relationship == null) {
            return;
        }
        String space = Xml.declaredPrefix(root, "/officeDocument/relationships");
        String declared = space == null
                ? " xmlns:r=\"" + Relationships.namespace(isStrict()) + "\" r:id=\""
                : " " + space + "id=\"";
        splice.insert(offset, "<" + prefix + "legacyDrawing" + declared + relationship + "\"/>");
    }

    private static String text(XmlScanner xml) {
        return new String(xml.slice(xml.eventStart(), xml.eventEnd()), StandardCharsets.UTF_8);
    }
}
