package io.github.ziping.word.doc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Limits;
import io.github.ziping.ole.OleFile;
import io.github.ziping.ooxml.OoxmlException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is larger than any form is refused before HWPF takes memory for it: each limit, at it and above it. */
@Tag("slow")
@Timeout(60)
class DocLimitsTest {
    private static final int CHAR_PAGES = 12;
    private static final int TEXT_PIECES = 33;
    private static final int PAGE = 512;
    private static final int MOST_ON_PAGE = 255;

    /** A piece whose chars are one byte each. */
    private static final int BYTES = 0x40000000;

    /** A document whose streams are changed. */
    private static final class Changed {
        private byte[] main;
        private byte[] table;

        Changed() throws IOException, OoxmlException {
            OleFile file = OleFile.open(Files.readAllBytes(Path.of("src/test/resources/word/markup.doc")));
            main = file.stream("WordDocument");
            table = file.stream("1Table");
        }

        /** Points one of the header's pairs to these bytes, which come behind the tables. */
        Changed pair(int pair, byte[] bytes) {
            int at = table.length;
            table = Arrays.copyOf(table, at + bytes.length);
            System.arraycopy(bytes, 0, table, at, bytes.length);
            over(main).putInt(154 + 8 * pair, at).putInt(158 + 8 * pair, bytes.length);
            return this;
        }

        /** Where a page of the text's stream begins that is added to it. */
        int page(byte[] content) {
            int page = (main.length + PAGE - 1) / PAGE;
            main = Arrays.copyOf(main, page * PAGE + content.length);
            System.arraycopy(content, 0, main, page * PAGE, content.length);
            return page;
        }

        String told() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (POIFSFileSystem container = new POIFSFileSystem()) {
                container.createDocument(new ByteArrayInputStream(main), "WordDocument");
                container.createDocument(new ByteArrayInputStream(table), "1Table");
                container.writeFilesystem(out);
            }
            try {
                DocFile.open(OleFile.open(out.toByteArray()), null);
                return "";
            } catch (OoxmlException e) {
                return e.text();
            }
        }
    }

    private static ByteBuffer over(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** At the limit a file is not refused for it, and one more is too much. */
    private static void asks(int limit, IntFunction<String> told, String refusal) {
        assertThat(told.apply(limit)).doesNotContain(refusal);
        assertThat(told.apply(limit + 1)).startsWith("Word 文档（.doc）无法读取：").contains(refusal);
    }

    @FunctionalInterface
    private interface Change {
        String of(Changed document, int n) throws IOException;
    }

    private static IntFunction<String> told(Change change) {
        return n -> {
            try {
                return change.of(new Changed(), n);
            } catch (IOException | OoxmlException e) {
                throw new AssertionError(e);
            }
        };
    }

    @Test
    void bytesOfTheTables() {
        asks(
                Limits.DOC_TABLE_BYTES,
                told((document, n) -> {
                    document.table = Arrays.copyOf(document.table, n);
                    return document.told();
                }),
                "内部表格超过 8 MB");
    }

    /** A text of so many pieces and chars, all of them the same bytes of the file. */
    private static String pieces(Changed document, int pieces, int chars, byte[] text) throws IOException {
        int place = document.page(text) * PAGE;
        byte[] bytes = new byte[5 + 4 * (pieces + 1) + 8 * pieces];
        ByteBuffer table = over(bytes).put((byte) 2).putInt(bytes.length - 5);
        for (int i = 0; i <= pieces; i++) {
            table.putInt(i == pieces ? chars : i * (chars / pieces));
        }
        for (int i = 0; i < pieces; i++) {
            table.putShort((short) 0).putInt(BYTES | 2 * place).putShort((short) 0);
        }
        return document.pair(TEXT_PIECES, bytes).told();
    }

    @Test
    void piecesOfTheText() {
        asks(Limits.DOC_PIECES, told((document, n) -> pieces(document, n, n, new byte[] {'\r'})), "文字分存在超过 5000 处");
    }

    @Test
    void charsOfTheText() {
        // each a paragraph of its own, which HWPF makes most objects of
        asks(
                Limits.DOC_CHARS,
                told((document, n) -> {
                    byte[] text = new byte[n];
                    Arrays.fill(text, (byte) '\r');
                    return pieces(document, 1, n, text);
                }),
                "超过 1000000 个字符");
    }

    @Test
    void runsOfTheText() {
        asks(
                Limits.DOC_RUNS,
                told((document, n) -> {
                    // the paragraphs that the document has already
                    int runs = n - 17;
                    int pages = (runs + MOST_ON_PAGE - 1) / MOST_ON_PAGE;
                    int full = document.page(page(MOST_ON_PAGE));
                    int last = document.page(page(runs - (pages - 1) * MOST_ON_PAGE));
                    byte[] bytes = new byte[4 * (pages + 1) + 4 * pages];
                    ByteBuffer table = over(bytes);
                    for (int i = 0; i <= pages; i++) {
                        table.putInt(i);
                    }
                    for (int i = 1; i <= pages; i++) {
                        table.putInt(i == pages ? last : full);
                    }
                    return document.pair(CHAR_PAGES, bytes).told();
                }),
                "格式不同的文字段超过 200000 段");
    }

    private static byte[] page(int runs) {
        byte[] page = new byte[PAGE];
        page[PAGE - 1] = (byte) runs;
        return page;
    }
}
