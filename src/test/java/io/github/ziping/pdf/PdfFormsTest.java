package io.github.ziping.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.read.form.WorkbookContent;
import io.github.ziping.read.form.WorkbookForms;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nine forms, printed by LibreOffice, read as they were typed. */
@Tag("libreoffice")
class PdfFormsTest {
    @TempDir
    Path folder;

    @Test
    void theNineFormsPrintedFromCalcAreReadEqual() throws Exception {
        LibreOffice.assumeAvailable();
        Ziping office = TestOffice.open();
        List<SelfEvaluation> forms = NineForms.all();
        List<Path> books = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            books.add(Files.write(folder.resolve(i + ".xlsx"), office.fill(forms.get(i))));
        }
        List<String> different = new ArrayList<>();
        List<Path> printed = LibreOffice.convert("pdf", folder.resolve("pdf"), books);
        for (int i = 0; i < printed.size(); i++) {
            PdfFile file = PdfFile.open(Files.readAllBytes(printed.get(i)), null);
            WorkbookContent content =
                    WorkbookForms.content(file, i + ".pdf", office.profile(), HeaderDictionary.of(office.profile()));
            String read = content.forms().isEmpty()
                    ? "no form: " + content
                    : bare(content.forms().get(0).evaluation());
            String truth = bare(forms.get(i));
            if (content.forms().size() != 1 || !read.equals(truth)) {
                int at = 0;
                while (at < Math.min(read.length(), truth.length()) && read.charAt(at) == truth.charAt(at)) {
                    at++;
                }
                int from = Math.max(0, at - 60);
                different.add("form " + (i + 1) + " read ..." + read.substring(from, Math.min(read.length(), at + 80))
                        + " for ..." + truth.substring(from, Math.min(truth.length(), at + 80)));
            }
        }
        assertThat(different).isEmpty();
    }

    private static String bare(SelfEvaluation form) {
        return form.toString().replaceAll("\\s+", "");
    }
}
