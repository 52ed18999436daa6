package io.github.ziping.word.doc;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.word.Fields;
import io.github.ziping.word.Symbols;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * Says what of a paragraph is seen: its automatic number, results of fields, symbols as characters; not what was deleted or is
 * hidden. Belongs to one pass over a document.
 */
final class DocText {
    private final DocLists lists;
    private final Fields fields = new Fields();
    private String before = "";

    DocText(HWPFDocument document) {
        this.lists = new DocLists(document);
    }

    /**
     * What is seen of a paragraph.
     *
     * @param text with that of the paragraphs before it whose ends were deleted
     * @param endDeleted whether its end was deleted
     * @param goesOn whether the next one therefore goes on with its text; the end of a cell or a row stays
     */
    record Seen(String text, boolean endDeleted, boolean goesOn) {}

    Seen of(Paragraph paragraph) throws OoxmlException {
        return new Pass().of(paragraph);
    }

    /** The reading of one paragraph. */
    private final class Pass {
        private final StringBuilder text = new StringBuilder(before);
        private char last;

        Seen of(Paragraph paragraph) throws OoxmlException {
            boolean endDeleted = false;
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                CharacterRun run = paragraph.getCharacterRun(i);
                endDeleted = run.isMarkedDeleted();
                read(run);
            }
            if (paragraph.isInList() && !paragraph.isTableRowEnd()) {
                text.insert(0, lists.next(paragraph.getIlfo(), paragraph.getIlvl()));
            }
            boolean goesOn = endDeleted && last == '\r' && !paragraph.isEmbeddedCellMark();
            before = goesOn ? text.toString() : "";
            return new Seen(text.toString(), endDeleted, goesOn);
        }

        private void read(CharacterRun run) throws OoxmlException {
            boolean seen = !run.isMarkedDeleted() && !run.isVanished();
            String piece = run.text();
            for (int i = 0; i < piece.length(); i++) {
                last = piece.charAt(i);
                switch (last) {
                    case 0x13 -> fields.begin();
                    case 0x14 -> fields.separate();
                    case 0x15 -> fields.end();
                    default -> {
                        if (seen && !fields.isSpelling()) {
                            show(last, run);
                        }
                    }
                }
            }
            if (text.length() > Limits.TEXT_BYTES) {
                throw OoxmlException.tooMuch("文档有一段文字超过 " + Limits.TEXT_BYTES + " 个字符");
            }
        }

        private void show(char c, CharacterRun run) {
            switch (c) {
                // lines, pages and columns
                case 0x0b, 0x0c, 0x0e -> text.append('\n');
                case '\t' -> text.append(' ');
                case 0x1e -> text.append('-');
                default -> {
                    if (c == '(' && run.isSymbol()) {
                        text.append(Symbols.text(run.getSymbolFont().getMainFontName(), run.getSymbolCharacter()));
                    } else if (Symbols.isPrivate(c)) {
                        text.append(Symbols.shown(run.getFontName(), String.valueOf(c)));
                    } else if (c >= ' ') {
                        text.append(c);
                    }
                }
            }
        }
    }
}
