package io.github.ziping.word.doc;

import io.github.ziping.ole.DocStreams;
import io.github.ziping.ole.OleFile;
import io.github.ziping.ole.PoiGuard;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.word.WordBlock;
import io.github.ziping.word.WordFile;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.jspecify.annotations.Nullable;

/** Opens documents of Word 97 to 2003. */
public final class DocFile {
    private static final String KIND = "Word 文档（.doc）";

    private DocFile() {}

    /** Whether a container holds a Word document. */
    public static boolean isIn(OleFile container) {
        return container.has(DocStreams.NAME);
    }

    /**
     * Opens a document as a workbook of one sheet.
     *
     * @param password the user's, or null
     * @throws OoxmlException when it is damaged, protected, of an older Word, or holds no table; the text says what to do
     */
    public static Workbook open(OleFile container, @Nullable String password) throws OoxmlException {
        return WordFile.open(KIND, () -> blocks(DocStreams.open(container, password)));
    }

    /** What is wrong with the container, in the words of those who use Word. */
    public static OoxmlException inWord(OoxmlException e) {
        return WordFile.inWord(KIND, e);
    }

    private static List<WordBlock> blocks(DocStreams streams) throws OoxmlException {
        DocLimits.require(streams);
        return PoiGuard.run(() -> {
            try (HWPFDocument document = new HWPFDocument(streams.root())) {
                return new DocReader(document).read();
            }
        });
    }
}
