package io.github.ziping.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedCopiesTest {
    private final PrintedCopies prints =
            new PrintedCopies(List.of("镇/自评表.xlsx", "镇/自评表.pdf", "镇/另一份.PDF", "县/自评表.pdf", "县/说明.doc", "县/说明.Pdf"));

    @Test
    void aPdfBesideItsOriginalIsItsPrint() {
        assertThat(prints.kind("镇/自评表.pdf")).isEqualTo("PDF，已读同名的 自评表.xlsx");
        assertThat(prints.kind("县/说明.Pdf")).isEqualTo("PDF，已读同名的 说明.doc");
    }

    @Test
    void aPdfAloneIsAFormOfItsOwn() {
        assertThat(prints.kind("镇/另一份.PDF")).isNull();
        assertThat(prints.kind("县/自评表.pdf")).isNull();
        assertThat(prints.kind("镇/自评表.xlsx")).isNull();
    }
}
