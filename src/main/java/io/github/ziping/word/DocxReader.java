package io.github.ziping.word;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.opc.PartNames;
import io.github.ziping.ooxml.opc.Relationships;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the main part of a {@code .docx} in one pass: lines and tables (ECMA-376 part 1, 17.2 to 17.4). An element that is none
 * of those known here is passed through, so that what stands in content controls, links and the like is read as well.
 */
final class DocxReader {
    /** What nobody sees who looks at the document with all changes accepted, and what is no text. */
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "sdtPr",
            "sdtEndPr",
            "sectPr",
            "tblPr",
            "tblPrEx",
            "delText",
            "rt",
            "rubyPr");

    private final XmlScanner xml;
    private final ParagraphReader paragraphs;
    private final BlockList blocks = new BlockList();
    private final Map<Source, DocxAnchor> anchors = new HashMap<>();

    private DocxReader(XmlScanner xml, Numbering numbering) {
        this.xml = xml;
        this.paragraphs = new ParagraphReader(xml, numbering, this::textBox);
    }

    /**
     * A cell of a table, or a line outside all tables, by its place in the document.
     *
     * @param table which table, from 0; -1 for the lines
     * @param cell its place there
     */
    record Source(int table, CellRef cell) {}

    /** Where something can be hung on each line and each cell. */
    Map<Source, DocxAnchor> anchors() {
        return anchors;
    }

    List<WordBlock> blocks() {
        return blocks.blocks();
    }

    /**
     * Reads a document.
     *
     * @throws OoxmlException when it is damaged, or larger than any form
     */
    static DocxReader read(ZipArchive zip) throws OoxmlException {
        String part = mainPart(zip);
        DocxReader reader = new DocxReader(new XmlScanner(zip.required(part), part), numbering(zip, part));
        reader.document();
        return reader;
    }

    private static Numbering numbering(ZipArchive zip, String owner) throws OoxmlException {
        boolean related = zip.has(PartNames.relationships(owner));
        String part = related ? Relationships.of(zip, owner).part("numbering") : null;
        byte[] content = part == null ? null : zip.part(part);
        return part == null || content == null ? Numbering.none() : Numbering.read(new XmlScanner(content, part));
    }

    static String mainPart(ZipArchive zip) throws OoxmlException {
        String part = Relationships.of(zip, "").part("officeDocument");
        if (part == null) {
            throw new OoxmlException("文件已损坏（缺少正文）", "请在 Word 或 WPS 中重新保存");
        }
        return part;
    }

    private void document() throws OoxmlException {
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("body")) {
                content(new Body(), 0);
            }
        }
    }

    /** Where lines and tables go that are read one after the other. */
    private interface Flow {
        void line(String text) throws OoxmlException;

        /** A paragraph begins; its first one counts. */
        void anchor(DocxAnchor anchor);

        void table(WordBlock.Table table) throws OoxmlException;
    }

    private final class Body implements Flow {
        @Override
        public void anchor(DocxAnchor anchor) {
            anchors.put(new Source(-1, new CellRef(blocks.lines(), 0)), anchor);
        }

        @Override
        public void line(String text) {
            blocks.line(text);
        }

        @Override
        public void table(WordBlock.Table table) {
            blocks.table(table);
        }
    }

    /** The lines of a cell; its tables stand behind the one that it is in. */
    private static final class CellFlow implements Flow {
        private final CellText text = new CellText();
        private final List<WordBlock.Table> inner;
        private @Nullable DocxAnchor first;

        CellFlow(List<WordBlock.Table> inner) {
            this.inner = inner;
        }

        @Override
        public void anchor(DocxAnchor anchor) {
            first = first == null ? anchor : first;
        }

        @Override
        public void line(String line) throws OoxmlException {
            text.line(line);
        }

        @Override
        public void table(WordBlock.Table table) {
            inner.add(table);
        }
    }

    /** Reads what the element just started holds, its end included. */
    private void content(Flow flow, int level) throws OoxmlException {
        int inside = xml.depth();
        while (WordElements.step(xml, inside)) {
            if (xml.is("p")) {
                paragraph(flow);
            } else if (xml.is("tbl")) {
                table(flow, level + 1);
            } else if (isUnseen()) {
                xml.skipElement();
            }
        }
    }

    private boolean isUnseen() {
        return UNSEEN.contains(xml.name());
    }

    private void paragraph(Flow flow) throws OoxmlException {
        ParagraphReader.Paragraph paragraph = paragraphs.read();
        blocks.count(paragraph.text().length());
        flow.anchor(paragraph.anchor());
        if (!paragraph.goesOn()) {
            for (String line : paragraph.lines()) {
                flow.line(line);
            }
        }
    }

    /** The text of a box that is drawn beside the text. */
    private List<String> textBox() throws OoxmlException {
        List<WordBlock.Table> inner = new ArrayList<>(0);
        CellFlow flow = new CellFlow(inner);
        content(flow, Limits.TABLES_IN_TABLES - 1);
        inner.forEach(blocks::table);
        String text = flow.text.toString();
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private void table(Flow flow, int level) throws OoxmlException {
        if (level > Limits.TABLES_IN_TABLES) {
            throw OoxmlException.tooMuch("文档的表格嵌套超过 " + Limits.TABLES_IN_TABLES + " 层");
        }
        int number = blocks.nextTable();
        int inside = xml.depth();
        List<WordBlock.Table> inner = new ArrayList<>(0);
        List<List<WordBlock.Cell>> rows = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        Map<CellRef, DocxAnchor> places = new HashMap<>();
        while (WordElements.step(xml, inside)) {
            if (xml.is("gridCol")) {
                widths.add(xml.intAttribute("w", 0));
            } else if (xml.is("tr")) {
                blocks.count(0);
                TableRowReader row = new TableRowReader(places, rows.size());
                row.read(inner, level);
                if (!row.deleted) {
                    rows.add(row.cells);
                }
            } else if (isUnseen() || xml.is("tblGridChange")) {
                xml.skipElement();
            }
        }
        ThinColumns thin = ThinColumns.of(widths, rows);
        flow.table(new WordBlock.Table(number, thin.without(rows)));
        places.forEach((cell, anchor) ->
                anchors.putIfAbsent(new Source(number, new CellRef(cell.row(), thin.column(cell.column()))), anchor));
        for (WordBlock.Table each : inner) {
            flow.table(each);
        }
    }

    /** One row of a table. */
    private final class TableRowReader {
        private final List<WordBlock.Cell> cells = new ArrayList<>();
        private final Map<CellRef, DocxAnchor> places;
        private final int index;
        private boolean deleted;
        private int column;

        TableRowReader(Map<CellRef, DocxAnchor> places, int index) {
            this.places = places;
            this.index = index;
        }

        void read(List<WordBlock.Table> inner, int level) throws OoxmlException {
            int inside = xml.depth();
            while (WordElements.step(xml, inside)) {
                if (xml.is("trPr")) {
                    properties();
                } else if (xml.is("tc")) {
                    cell(inner, level);
                } else if (isUnseen()) {
                    xml.skipElement();
                }
            }
        }

        private void properties() throws OoxmlException {
            int inside = xml.depth();
            while (WordElements.step(xml, inside)) {
                if (xml.is("gridBefore")) {
                    column = Math.max(0, xml.intAttribute("val", 0));
                }
                deleted |= xml.is("del");
            }
        }

        private void cell(List<WordBlock.Table> inner, int level) throws OoxmlException {
            int inside = xml.depth();
            int columns = 1;
            WordBlock.Merge merge = WordBlock.Merge.NONE;
            boolean follows = false;
            boolean gone = false;
            CellFlow flow = new CellFlow(inner);
            while (WordElements.step(xml, inside)) {
                if (xml.is("gridSpan")) {
                    columns = Math.max(1, xml.intAttribute("val", 1));
                } else if (xml.is("vMerge")) {
                    merge = xml.isAttribute("val", "restart") ? WordBlock.Merge.START : WordBlock.Merge.CONTINUE;
                } else if (xml.is("hMerge")) {
                    follows = !xml.isAttribute("val", "restart");
                } else if (xml.is("cellDel")) {
                    gone = true;
                } else if (xml.is("p")) {
                    paragraph(flow);
                } else if (xml.is("tbl")) {
                    table(flow, level + 1);
                } else if (isUnseen()) {
                    xml.skipElement();
                }
            }
            if (!gone) {
                if (flow.first != null) {
                    places.putIfAbsent(new CellRef(index, Math.min(column, Limits.WORD_COLUMNS)), flow.first);
                }
                add(columns, merge, follows, flow.text.toString());
            }
        }

        private void add(int columns, WordBlock.Merge merge, boolean follows, String text) throws OoxmlException {
            if (column + columns > Limits.WORD_COLUMNS) {
                throw OoxmlException.tooMuch("文档的表格超过 " + Limits.WORD_COLUMNS + " 列");
            }
            if (follows && !cells.isEmpty()) {
                WordBlock.Cell left = cells.remove(cells.size() - 1);
                cells.add(new WordBlock.Cell(left.column(), left.columns() + columns, left.merge(), left.text()));
            } else {
                cells.add(new WordBlock.Cell(column, columns, merge, text));
            }
            column += columns;
        }
    }
}
