package io.github.ziping.word.doc;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.word.BlockList;
import io.github.ziping.word.WordBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads a document's paragraphs in one pass. A table is no more than paragraphs that say how deep in tables they are ([MS-DOC]
 * 2.4.3): a mark ends each cell, and a paragraph of its own, which holds the edges of the cells, each row.
 */
final class DocReader {
    private static final char CELL_MARK = 7;

    private final HWPFDocument document;
    private final DocText texts;
    private final BlockList blocks = new BlockList();
    /** The tables that are open, the innermost first. */
    private final Deque<DocTable> open = new ArrayDeque<>();
    /** The outermost of them and those that it holds, in the order in which they began. */
    private final List<DocTable> begun = new ArrayList<>();

    DocReader(HWPFDocument document) {
        this.document = document;
        this.texts = new DocText(document);
    }

    /** What stands in the document, from the top; text boxes, which the file keeps apart, are at the end. */
    List<WordBlock> read() throws OoxmlException {
        read(document.getRange());
        read(document.getMainTextboxRange());
        return blocks.blocks();
    }

    private void read(Range text) throws OoxmlException {
        List<PAPX> properties = document.getParagraphTable().getParagraphs();
        int first = firstFrom(text.getStartOffset(), properties);
        for (int i = 0; i < text.numParagraphs() && text.getStartOffset() < text.getEndOffset(); i++) {
            Paragraph paragraph = text.getParagraph(i);
            enter(level(paragraph));
            if (open.isEmpty()) {
                line(paragraph);
            } else {
                inTable(paragraph, properties.get(first + i));
            }
        }
        enter(0);
    }

    private static int firstFrom(int start, List<PAPX> properties) {
        int first = 0;
        while (first < properties.size() && properties.get(first).getEnd() <= start) {
            first++;
        }
        return first;
    }

    /** Documents of Word 97 do not know tables in tables, and say of a paragraph only whether it is in one. */
    private static int level(Paragraph paragraph) {
        return Math.max(paragraph.getTableLevel(), paragraph.isInTable() ? 1 : 0);
    }

    private void enter(int level) throws OoxmlException {
        if (level > Limits.TABLES_IN_TABLES) {
            throw OoxmlException.tooMuch("文档的表格嵌套超过 " + Limits.TABLES_IN_TABLES + " 层");
        }
        while (open.size() > level) {
            open.pop().end();
        }
        while (open.size() < level) {
            DocTable table = new DocTable(blocks.nextTable());
            open.push(table);
            begun.add(table);
        }
        if (open.isEmpty()) {
            for (DocTable table : begun) {
                blocks.table(table.block());
            }
            begun.clear();
        }
    }

    private void line(Paragraph paragraph) throws OoxmlException {
        DocText.Seen seen = texts.of(paragraph);
        blocks.count(seen.text().length());
        if (!seen.goesOn()) {
            blocks.line(seen.text());
        }
    }

    private void inTable(Paragraph paragraph, PAPX properties) throws OoxmlException {
        DocText.Seen seen = texts.of(paragraph);
        blocks.count(seen.text().length());
        DocTable table = open.element();
        if (paragraph.isTableRowEnd()) {
            table.endRow(TableSprmUncompressor.uncompressTAP(properties.getSprmBuf()), seen.endDeleted());
            return;
        }
        if (!seen.goesOn()) {
            table.line(seen.text());
        }
        if (isCellEnd(paragraph)) {
            table.endCell();
        }
    }

    private boolean isCellEnd(Paragraph paragraph) {
        return open.size() > 1
                ? paragraph.isEmbeddedCellMark()
                : document.getText().charAt(paragraph.getEndOffset() - 1) == CELL_MARK;
    }
}
