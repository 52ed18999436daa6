package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a sheet has already; odd files have rows and cells in any order, so all of it is looked at first. */
final class SheetOutline {
    private record ColumnStyle(int first, int last, int style) {}

    private final Set<CellRef> cells = new HashSet<>();
    private final Set<Integer> rows = new HashSet<>();
    private final List<ColumnStyle> columnStyles = new ArrayList<>();
    private String root = "";
    private String prefix = "";
    private @Nullable String drawing;

    private SheetOutline() {}

    static SheetOutline read(byte[] part, String name) throws OoxmlException {
        SheetOutline outline = new SheetOutline();
        XmlScanner xml = new XmlScanner(part, name);
        Position at = new Position();
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START) {
                outline.start(xml, at);
            }
        }
        return outline;
    }

    private void start(XmlScanner xml, Position at) throws OoxmlException {
        if (xml.depth() == 1) {
            root = xml.source();
            prefix = xml.prefix();
        } else if (at.startsRow(xml)) {
            rows.add(at.row());
        } else if (at.startsCell(xml)) {
            rows.add(at.row());
            cells.add(at.cell());
        } else if (xml.is("col")) {
            int style = xml.intAttribute("style", 0);
            columnStyles.add(new ColumnStyle(xml.intAttribute("min", 1) - 1, xml.intAttribute("max", 1) - 1, style));
        } else if (xml.depth() == 2 && xml.is("legacyDrawing")) {
            drawing = xml.attribute("id");
        }
    }

    boolean has(CellRef cell) {
        return cells.contains(cell);
    }

    boolean hasRow(int row) {
        return rows.contains(row);
    }

    /** The format of cells that are not there, in rows without one. */
    int columnStyle(int column) {
        for (ColumnStyle style : columnStyles) {
            if (column >= style.first() && column <= style.last()) {
                return style.style();
            }
        }
        return 0;
    }

    /** The prefix of the elements' names with its colon, or empty. */
    String prefix() {
        return prefix;
    }

    /** The prefix that the sheet declares for the ids of relationships, with its colon; null where it declares none. */
    @Nullable
    String relationshipPrefix() {
        return StartTag.declaredPrefix(root, "/officeDocument/relationships");
    }

    /** Whether the sheet is in strict Open XML, whose namespaces differ. */
    boolean isStrict() {
        return MainNamespace.isStrict(root);
    }

    /** The relationship of the comments' drawing; null where the sheet has none. */
    @Nullable
    String drawing() {
        return drawing;
    }
}
