package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;
import io.github.ziping.ooxml.opc.RelationshipsXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Edits one sheet's XML: some cells get another format, missing ones are added, and a drawing of comments is named. */
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

    private static final String CDATA = "<![CDATA[";
    private static final int NO_STYLE = -1;

    private final SheetOutline outline;
    private final @Nullable StylePart styles;
    private final @Nullable String newDrawing;
    // those that are not written yet
    private final TreeMap<CellRef, Mark> marks;
    private final Set<CellRef> annotated;
    private final XmlSplice splice = new XmlSplice();
    private final Position at = new Position();
    private int rowStyle = NO_STYLE;
    private boolean drawingNamed;

    private SheetPart(
            SheetOutline outline,
            @Nullable StylePart styles,
            Map<CellRef, Mark> marks,
            Set<CellRef> annotated,
            @Nullable String newDrawing) {
        this.annotated = annotated;
        this.outline = outline;
        this.styles = styles;
        this.marks = styles == null ? new TreeMap<>() : new TreeMap<>(marks);
        this.newDrawing = newDrawing;
        this.drawingNamed = newDrawing == null;
    }

    /**
     * The changed sheet.
     *
     * @param part the sheet as it is
     * @param name its part's name for messages
     * @param styles null where the workbook has no formats; then no cell changes
     * @param annotated the cells that an earlier copy filled
     * @param newDrawing the relationship of the comments' drawing to be named, or null where the sheet names one already
     */
    static byte[] edited(
            byte[] part,
            String name,
            SheetOutline outline,
            @Nullable StylePart styles,
            Map<CellRef, Mark> marks,
            Set<CellRef> annotated,
            @Nullable String newDrawing)
            throws OoxmlException {
        SheetPart sheet = new SheetPart(outline, styles, marks, annotated, newDrawing);
        XmlScanner xml = new XmlScanner(part, name);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START) {
                sheet.start(xml);
            } else if (event == Event.END) {
                sheet.end(xml);
            } else if (xml.source().startsWith(CDATA)) {
                // some programs drop a formula that is written like this
                sheet.splice.replace(xml.eventStart(), xml.eventEnd(), XmlBuffer.escaped(xml.text()));
            }
        }
        return sheet.splice.apply(xml);
    }

    private void start(XmlScanner xml) throws OoxmlException {
        if (at.startsRow(xml)) {
            startRow(xml);
        } else if (at.startsCell(xml)) {
            startCell(xml);
        } else if (xml.depth() == 2 && BEHIND_DRAWING.contains(xml.name())) {
            nameDrawing(xml);
        }
    }

    private void end(XmlScanner xml) {
        if (at.endsRow(xml)) {
            append(xml, cells(at.row(), Integer.MAX_VALUE, rowStyle));
        } else if (xml.is("sheetData")) {
            append(xml, rows(Integer.MAX_VALUE));
        } else if (xml.depth() == 0) {
            nameDrawing(xml);
        }
    }

    private void startRow(XmlScanner xml) throws OoxmlException {
        rowStyle = xml.flag("customFormat") ? xml.intAttribute("s", 0) : NO_STYLE;
        insert(xml, rows(at.row()));
    }

    private void startCell(XmlScanner xml) {
        CellRef cell = at.cell();
        insert(xml, cells(cell.row(), cell.column(), rowStyle));
        Mark mark = marks.remove(cell);
        boolean again = annotated.contains(cell);
        if (styles != null && (mark != null || again)) {
            int written = xml.intAttribute("s", 0);
            int own = again ? styles.unfilled(written) : written;
            int style = mark == null ? own : styles.filled(own, mark.severity());
            splice.replace(xml.eventStart(), xml.eventEnd(), StartTag.with(xml.source(), "s", style));
        }
    }

    private void insert(XmlScanner xml, PrefixedXml content) {
        if (!content.isEmpty()) {
            splice.insert(xml.eventStart(), content.toString());
        }
    }

    private void append(XmlScanner xml, PrefixedXml content) {
        if (!content.isEmpty()) {
            splice.append(xml, content.toString());
        }
    }

    /** The cells of a row that are missing in front of a column. */
    private PrefixedXml cells(int row, int before, int rowStyle) {
        PrefixedXml cells = new PrefixedXml(outline.prefix());
        if (styles == null) {
            return cells;
        }
        List<CellRef> done = new ArrayList<>();
        for (Map.Entry<CellRef, Mark> each :
                marks.subMap(new CellRef(row, 0), new CellRef(row + 1, 0)).entrySet()) {
            CellRef cell = each.getKey();
            if (cell.column() < before && !outline.has(cell)) {
                int style = rowStyle == NO_STYLE ? outline.columnStyle(cell.column()) : rowStyle;
                int filled = styles.filled(style, each.getValue().severity());
                cells.start("c")
                        .attribute("r", cell.address())
                        .attribute("s", filled)
                        .empty();
                done.add(cell);
            }
        }
        marks.keySet().removeAll(done);
        return cells;
    }

    /** The rows that are missing above a row. */
    private PrefixedXml rows(int before) {
        PrefixedXml rows = new PrefixedXml(outline.prefix());
        for (int row = firstMissingRow(before); row >= 0; row = firstMissingRow(before)) {
            rows.start("row").attribute("r", row + 1).content();
            rows.raw(cells(row, Integer.MAX_VALUE, NO_STYLE)).end("row");
        }
        return rows;
    }

    private int firstMissingRow(int before) {
        for (CellRef cell : marks.keySet()) {
            if (cell.row() < before && !outline.hasRow(cell.row())) {
                return cell.row();
            }
        }
        return -1;
    }

    /** Names the drawing in front of what the scanner has just seen, unless that is done. */
    private void nameDrawing(XmlScanner xml) {
        if (drawingNamed || newDrawing == null) {
            return;
        }
        drawingNamed = true;
        PrefixedXml drawing = new PrefixedXml(outline.prefix()).start("legacyDrawing");
        String prefix = outline.relationshipPrefix();
        if (prefix == null) {
            drawing.attribute("xmlns:r", RelationshipsXml.namespace(outline.isStrict()));
        }
        String id = (prefix == null ? "r:" : prefix) + "id";
        splice.insert(
                xml.eventStart(), drawing.attribute(id, newDrawing).empty().toString());
    }
}
