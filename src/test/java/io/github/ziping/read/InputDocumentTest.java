package io.github.ziping.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.testing.NineForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InputDocumentTest {
    private static final Path WORKBOOK = Path.of("src/test/resources/layouts/01-classic.xlsx");

    @Test
    void theWorkbookIsOpenedOnce() throws IOException, OoxmlException {
        InputDocument document = InputDocument.open(Files.readAllBytes(WORKBOOK), "表.xlsx", null);
        assertThat(document.workbook()).isSameAs(document.workbook());
    }

    @Test
    void soIsOneThatCannotBeOpened() {
        InputDocument document = InputDocument.open("no form".getBytes(StandardCharsets.UTF_8), "表.xlsx", null);
        Throwable first = catchThrowable(document::workbook);
        assertThat(first).isInstanceOf(OoxmlException.class);
        assertThat(catchThrowable(document::workbook)).isSameAs(first);
    }

    @Test
    void jsonIsToldByItsContent() throws IOException {
        assertThat(InputDocument.open(Files.readAllBytes(NineForms.JSON), "表.JSON", null)
                        .isJson())
                .isTrue();
        assertThat(InputDocument.open(Files.readAllBytes(NineForms.JSON), "表.txt", null)
                        .isJson())
                .isTrue();
        assertThat(InputDocument.open(Files.readAllBytes(WORKBOOK), "表.json", null)
                        .isJson())
                .isFalse();
    }
}
