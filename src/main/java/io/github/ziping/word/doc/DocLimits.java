package io.github.ziping.word.doc;

import io.github.ziping.model.Limits;
import io.github.ziping.ole.DocStreams;
import io.github.ziping.ole.PoiGuard;
import io.github.ziping.ooxml.OoxmlException;
import org.apache.poi.util.LittleEndian;

/**
 * Asks how large a document is before HWPF reads it, by the header's pairs of place and length ([MS-DOC] 2.5): HWPF believes
 * them, and takes a hundred bytes of memory for each few of the file.
 */
final class DocLimits {
    private static final int PAIRS_AT = 152;
    private static final int PAIR = 8;
    private static final int CHAR_PAGES = 12;
    private static final int PARAGRAPH_PAGES = 13;
    private static final int TEXT_PIECES = 33;

    private static final int PAGE = 512;
    private static final int POSITION = 4;
    private static final int PIECE = 8;

    private final byte[] main;
    private final byte[] table;

    private DocLimits(DocStreams streams) {
        this.main = streams.main();
        this.table = streams.table();
    }

    /**
     * Refuses what is larger than any form, or damaged.
     *
     * @throws OoxmlException the text says which
     */
    static void require(DocStreams streams) throws OoxmlException {
        if (streams.table().length > Limits.DOC_TABLE_BYTES) {
            throw OoxmlException.tooMuch("文档的内部表格超过 " + (Limits.DOC_TABLE_BYTES >> 20) + " MB");
        }
        DocLimits limits = new DocLimits(streams);
        PoiGuard.run(() -> {
            limits.pairs();
            limits.pieces();
            limits.runs();
            return limits;
        });
    }

    private int offset(int pair) {
        return LittleEndian.getInt(main, PAIRS_AT + 2 + pair * PAIR);
    }

    private int length(int pair) {
        return LittleEndian.getInt(main, PAIRS_AT + 2 + pair * PAIR + POSITION);
    }

    /** What the pairs point to does not overlap, so it is no more than the tables in all. */
    private void pairs() throws OoxmlException {
        int pairs = LittleEndian.getUShort(main, PAIRS_AT);
        long sum = 0;
        for (int pair = 0; pair < pairs; pair++) {
            long end = (long) offset(pair) + length(pair);
            if (length(pair) > 0 && end <= table.length) {
                sum += length(pair);
            }
        }
        if (sum > 2L * table.length) {
            throw PoiGuard.damaged();
        }
    }

    /** Walks over the text's pieces: HWPF copies each, also where many are the same bytes. */
    private void pieces() throws OoxmlException {
        int at = offset(TEXT_PIECES);
        while (table[at] == 1) {
            at += 3 + LittleEndian.getUShort(table, at + 1);
        }
        int count = (LittleEndian.getInt(table, at + 1) - POSITION) / (POSITION + PIECE);
        if (table[at] != 2 || count < 1) {
            throw PoiGuard.damaged();
        }
        if (count > Limits.DOC_PIECES) {
            throw OoxmlException.tooMuch("文档的文字分存在超过 " + Limits.DOC_PIECES + " 处");
        }
        int positions = at + 1 + POSITION;
        long last = 0;
        for (int i = 0; i <= count; i++) {
            int position = LittleEndian.getInt(table, positions + i * POSITION);
            if (position < last) {
                throw PoiGuard.damaged();
            }
            last = position;
        }
        if (last > Limits.DOC_CHARS) {
            throw OoxmlException.tooMuch("文档的文字（含页眉、批注等）超过 " + Limits.DOC_CHARS + " 个字符");
        }
    }

    private void runs() throws OoxmlException {
        if (runs(CHAR_PAGES) + runs(PARAGRAPH_PAGES) > Limits.DOC_RUNS) {
            throw OoxmlException.tooMuch("文档中格式不同的文字段超过 " + Limits.DOC_RUNS + " 段");
        }
    }

    /** How many there are on the pages that a table lists; the last byte of a page says how many it holds. */
    private long runs(int pair) {
        int pages = (length(pair) - POSITION) / (2 * POSITION);
        long runs = 0;
        for (int i = 0; i < pages; i++) {
            int page = LittleEndian.getInt(table, offset(pair) + (pages + 1 + i) * POSITION);
            runs += main[(page + 1) * PAGE - 1] & 0xff;
        }
        return runs;
    }
}
