package io.github.ziping.pdf;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.RowOrigins;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.SheetBudget;
import io.github.ziping.ooxml.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** A PDF with text, opened as one sheet of all its pages. */
public final class PdfFile implements Workbook {
    private final PdfSheet content;
    private final SheetBudget budget = new SheetBudget();

    private PdfFile(PdfSheet content) {
        this.content = content;
    }

    /**
     * Opens a file.
     *
     * @param content the whole file
     * @param password the user's, or null
     * @throws OoxmlException when it is encrypted, damaged, a scan, or holds more than any form
     */
    public static PdfFile open(byte[] content, @Nullable String password) throws OoxmlException {
        return PdfGuard.run(() -> {
            Inflation.check(content);
            FontsOnDemand.begin();
            try (PDDocument document = Loader.loadPDF(content, password == null ? "" : password)) {
                GlyphWidths.bound(document.getDocument());
                return new PdfFile(sheet(document));
            } catch (InvalidPasswordException e) {
                throw password == null
                        ? new OoxmlException("文件已加密，没有密码打不开", "用 --password 指定打开密码，或去掉密码后另存")
                        : new OoxmlException("文件已加密，给出的打开密码不对", "核对后用 --password 重新指定，或去掉密码后另存");
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

    @Override
    public List<String> sheetNames() {
        return List.of(PdfSheet.NAME);
    }

    @Override
    public boolean isHidden(int index) {
        return false;
    }

    @Override
    public RowOrigins origins() {
        return content.origins();
    }

    @Override
    public Sheet sheet(int index, RowFilter filter) throws OoxmlException {
        return budget.count(index, content.sheet());
    }
}
