package io.github.ziping.pdf;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.DocumentSheet;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Opens PDFs with text as workbooks of one sheet of all their pages. */
public final class PdfFile {
    private static final String NO_COPYING = "这个 PDF 设置了不允许复制内容，已照常读取；请确认可以使用其中的内容";

    private PdfFile() {}

    /**
     * Opens a file.
     *
     * @param content the whole file
     * @param password the user's, or null
     * @throws OoxmlException when it is encrypted, damaged, a scan, or holds more than any form
     */
    public static Workbook open(byte[] content, @Nullable String password) throws OoxmlException {
        return PdfGuard.run(() -> {
            Inflation.check(content);
            FontsOnDemand.begin();
            try (PDDocument document = Loader.loadPDF(content, password == null ? "" : password)) {
                GlyphWidths.bound(document.getDocument());
                PdfSheet sheet = sheet(document);
                boolean copying = document.getCurrentAccessPermission().canExtractContent();
                return new DocumentSheet(sheet.sheet(), sheet.origins(), copying ? null : NO_COPYING);
            } catch (InvalidPasswordException e) {
                throw OoxmlException.encrypted(password, "去掉密码后另存");
            } finally {
                FontsOnDemand.end();
            }
        });
    }

    private static PdfSheet sheet(PDDocument document) throws IOException, OoxmlException {
        if (document.getNumberOfPages() > Limits.PDF_PAGES) {
            throw OoxmlException.tooMuch("PDF 超过 " + Limits.PDF_PAGES + " 页");
        }
        List<Page> pages = new ArrayList<>();
        int glyphs = 0;
        int operators = 0;
        int unmapped = 0;
        int images = 0;
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PageContent page =
                    PageReader.read(document.getPage(i), Limits.PDF_GLYPHS - glyphs, Limits.PDF_OPERATORS - operators);
            pages.add(Page.of(page));
            glyphs += page.glyphs().size();
            operators += page.operators();
            unmapped += page.unmapped();
            images += page.images();
        }
        refuseWithoutText(glyphs, unmapped, images);
        if (pages.stream().allMatch(page -> page.tables().isEmpty())) {
            throw new OoxmlException("PDF 里没有表格，或表格没有画线", "提交原来的 .xlsx 或 .docx，或把内容填入空白填报表");
        }
        return PdfSheet.of(pages);
    }

    private static void refuseWithoutText(int glyphs, int unmapped, int images) throws OoxmlException {
        if (unmapped > glyphs / 2) {
            throw new OoxmlException("PDF 的字体没有文字编码，文字无法读出", "用原来的文件重新导出 PDF，或提交 .xlsx");
        }
        if (glyphs == 0) {
            throw images > 0
                    ? new OoxmlException("这是扫描件（图片），没有文字可读", "提交原来的 .xlsx，或由它导出的 PDF")
                    : new OoxmlException("PDF 里没有文字", "核对文件后重新提交");
        }
    }
}
