package io.github.ziping.write.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.ZipArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetColorsTest {
    /** Office's theme since 2013. */
    private static final String OFFICE = "<a:theme xmlns:a=\"a\"><a:themeElements><a:clrScheme name=\"Office\">"
            + "<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>"
            + "<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>"
            + "<a:dk2><a:srgbClr val=\"44546A\"/></a:dk2><a:lt2><a:srgbClr val=\"E7E6E6\"/></a:lt2>"
            + "<a:accent1><a:srgbClr val=\"4472C4\"/></a:accent1></a:clrScheme>"
            + "<a:fmtScheme><a:srgbClr val=\"123456\"/></a:fmtScheme></a:themeElements></a:theme>";

    private static @Nullable String css(String element, String part, String content)
            throws IOException, OoxmlException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        XmlScanner xml = new XmlScanner(element.getBytes(StandardCharsets.UTF_8), "test");
        xml.next();
        return SheetColors.of(ZipArchive.open(bytes.toByteArray())).css(xml);
    }

    private static @Nullable String css(String element) throws IOException, OoxmlException {
        return css(element, "xl/theme/theme1.xml", OFFICE);
    }

    /** The last three are those of Excel's palette; it reckons in other units, and rounds a little differently. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, FFFFFF",
        "1, 0, 000000",
        "2, 0, E7E6E6",
        "3, 0, 44546A",
        "4, 0, 4472C4",
        "4, 0.4, 8EA9DB",
        "4, -0.25, 305496",
        "0, -0.15, D9D9D9"
    })
    void ofATheme(int theme, String tint, String excel) throws Exception {
        String css = String.valueOf(css("<color theme=\"" + theme + "\" tint=\"" + tint + "\"/>"));
        assertThat(css).matches("#[0-9a-f]{6}");
        for (int i = 0; i < 6; i += 2) {
            assertThat(Integer.parseInt(css.substring(1 + i, 3 + i), 16))
                    .isCloseTo(Integer.parseInt(excel.substring(i, i + 2), 16), within(3));
        }
    }

    @Test
    void ofItsOwn() throws Exception {
        assertThat(css("<color rgb=\"FF0563C1\"/>")).isEqualTo("#0563c1");
        assertThat(css("<color rgb=\"0563C1\"/>")).isEqualTo("#0563c1");
    }

    @Test
    void whatIsNoneIsLeftToTheProgram() throws Exception {
        assertThat(css("<color auto=\"1\"/>")).isNull();
        assertThat(css("<color indexed=\"64\"/>")).isNull();
        assertThat(css("<color theme=\"5\"/>")).isNull();
        assertThat(css("<color rgb=\"red;}\"/>")).isNull();
        assertThat(css("<color theme=\"4\"/>", "xl/other.xml", OFFICE)).isNull();
    }
}
