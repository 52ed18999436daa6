package io.github.ziping.word;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import java.util.ArrayList;
import java.util.List;

/** A document's blocks as they are read one after the other, up to a size that no form has. */
public final class BlockList {
    private final List<WordBlock> blocks = new ArrayList<>();
    private int lines;
    private int tables;
    private int pieces;
    private long chars;

    /** Creates an empty one. */
    public BlockList() {}

    /** What was added so far. */
    public List<WordBlock> blocks() {
        return blocks;
    }

    /**
     * Counts a paragraph, or a row of a table.
     *
     * @param length the chars of its text
     * @throws OoxmlException when the document is larger than any form
     */
    public void count(int length) throws OoxmlException {
        chars += length;
        if (++pieces > Limits.WORD_PIECES) {
            throw OoxmlException.tooMuch("文档的段落和表格行超过 " + Limits.WORD_PIECES + " 个");
        }
        if (chars > Limits.TEXT_IN_FILE) {
            throw OoxmlException.tooMuch("文档里的文字超过 " + Limits.TEXT_IN_FILE + " 个字符");
        }
    }

    /** How many lines stand outside all tables so far, empty ones too. */
    public int lines() {
        return lines;
    }

    /** Adds a line outside all tables; an empty one only counts. */
    public void line(String text) {
        if (!text.isBlank()) {
            blocks.add(new WordBlock.Line(lines, text.strip()));
        }
        lines++;
    }

    /** The number of a table that begins. */
    public int nextTable() {
        return tables++;
    }

    /** Adds a table. */
    public void table(WordBlock.Table table) {
        blocks.add(table);
    }
}
