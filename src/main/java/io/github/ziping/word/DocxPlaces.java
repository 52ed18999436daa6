package io.github.ziping.word;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipArchive;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the places of a {@code .docx} that findings name in its XML. */
public final class DocxPlaces {
    private final String part;
    private final Map<DocxReader.Source, DocxAnchor> anchors;

    private DocxPlaces(String part, Map<DocxReader.Source, DocxAnchor> anchors) {
        this.part = part;
        this.anchors = anchors;
    }

    /**
     * Reads a document.
     *
     * @throws OoxmlException when it is damaged
     */
    public static DocxPlaces of(ZipArchive zip) throws OoxmlException {
        return new DocxPlaces(DocxReader.mainPart(zip), DocxReader.read(zip).anchors());
    }

    /** The part that holds the text, usually {@code word/document.xml}. */
    public String part() {
        return part;
    }

    /**
     * Where to hang something on a cell.
     *
     * @param sheet as findings name it: {@code 表1}, or 正文 for the lines outside all tables
     * @param cell its place there
     * @return null where there is no such cell
     */
    public @Nullable DocxAnchor anchor(String sheet, CellRef cell) {
        int table = -1;
        if (sheet.startsWith(WordSheet.TABLE)) {
            table = Integer.parseInt(sheet.substring(WordSheet.TABLE.length())) - 1;
        }
        return anchors.get(new DocxReader.Source(table, cell));
    }
}
