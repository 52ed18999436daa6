package io.github.ziping.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.ZipBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedStringsTest {
    /** A piece has 64 kB; a text here takes 35 bytes and more. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_800, 2_000, 20_000})
    void manyTextsAreWrittenAsFewAre(int count) throws Exception {
        SharedStrings strings = new SharedStrings("<si><t>先</t></si>".getBytes(StandardCharsets.UTF_8), 1);
        StringBuilder expected = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
                .append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"")
                .append(count + 1)
                .append("\"><si><t>先</t></si>");
        for (int i = 0; i < count; i++) {
            assertThat(strings.number("第" + i + "片区养护")).isEqualTo(i + 1);
            expected.append("<si><t>第").append(i).append("片区养护</t></si>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipBuilder zip = new ZipBuilder(out)) {
            strings.addTo(zip, "xl/sharedStrings.xml");
            zip.finish();
        }

        assertThat(new String(ZipArchive.open(out.toByteArray()).part("xl/sharedStrings.xml"), StandardCharsets.UTF_8)
                        .replace("\n", ""))
                .isEqualTo(expected.append("</sst>").toString());
        if (count > 0) {
            assertThat(strings.number("第0片区养护")).isEqualTo(1);
        }
    }
}
