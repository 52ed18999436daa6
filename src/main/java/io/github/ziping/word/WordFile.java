package io.github.ziping.word;

import io.github.ziping.ooxml.DocumentSheet;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.ooxml.ZipArchive;
import java.util.List;

/** Opens Word documents as workbooks of one sheet: their tables one below the other, with the lines of text around them. */
public final class WordFile {
    private WordFile() {}

    /** Whether a zip is a {@code .docx}. */
    public static boolean isIn(ZipArchive zip) {
        return zip.has("word/document.xml");
    }

    /**
     * Opens a {@code .docx}.
     *
     * @param zip the file, opened
     * @throws OoxmlException when it is damaged, or holds no table; the text says what to do
     */
    public static Workbook open(ZipArchive zip) throws OoxmlException {
        return open("Word 文档（.docx）", () -> DocxReader.read(zip).blocks());
    }

    /** Reads a document of one of Word's formats. */
    @FunctionalInterface
    public interface Reader {
        /** What stands in it, from the top. */
        List<WordBlock> read() throws OoxmlException;
    }

    /**
     * Opens a document.
     *
     * @param kind what the texts of exceptions call it
     * @param reader reads it
     * @throws OoxmlException when it is damaged, or holds no table; the text says what to do
     */
    public static Workbook open(String kind, Reader reader) throws OoxmlException {
        WordSheet sheet;
        try {
            sheet = WordSheet.of(reader.read());
        } catch (OoxmlException e) {
            throw inWord(kind, e);
        }
        if (sheet == null) {
            throw new OoxmlException(kind + "里没有表格", "提交含有自评表的文档，或把内容填入 .xlsx 填报表");
        }
        return new DocumentSheet(sheet.sheet(), sheet.origins());
    }

    /** What is wrong with a part is told by those who know no document: of what file, and in which program to mend it, is said here. */
    public static OoxmlException inWord(String kind, OoxmlException e) {
        String remedy = e.remedy() == null ? "请在 Word 或 WPS 中重新保存" : e.remedy();
        return new OoxmlException(
                kind + "无法读取：" + e.fault(), remedy.replace("Excel", "Word").replace(".xlsx", ".docx"));
    }
}
