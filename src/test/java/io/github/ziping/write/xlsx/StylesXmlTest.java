package io.github.ziping.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.ooxml.OoxmlException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StylesXmlTest {
    private static final String FONTS = "<fonts count=\"1\"><font><sz val=\"10\"/></font></fonts>";
    private static final String FILLS = "<fills count=\"2\"><fill/><fill/></fills>";
    private static final String BORDERS = "<borders count=\"1\"><border/></borders>";
    private static final String FORMATS = "<cellXfs count=\"3\"><xf/><xf/><xf/></cellXfs>";
    private static final String WHOLE =
            "<styleSheet>" + FONTS + FILLS + BORDERS + FORMATS + "<dxfs count=\"0\"/></styleSheet>";

    private static StylesXml styles(String xml) throws OoxmlException {
        return new StylesXml(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String xml(StylesXml styles) {
        return new String(styles.xml(), StandardCharsets.UTF_8);
    }

    @Test
    void withoutNewStylesThePartStaysAsItIs() throws OoxmlException {
        assertThat(xml(styles(WHOLE))).isEqualTo(WHOLE);
    }

    @Test
    void newStylesComeBehindThoseThatAreThere() throws OoxmlException {
        StylesXml styles = styles(WHOLE);
        CellStyle plain = CellStyle.plain("宋体", 9);

        assertThat(styles.of(plain)).isEqualTo(3);
        assertThat(styles.of(plain.right().number("0.00"))).isEqualTo(4);
        assertThat(styles.of(CellStyle.plain("宋体", 9))).isEqualTo(3);

        assertThat(xml(styles))
                .isEqualTo("<styleSheet><fonts count=\"2\"><font><sz val=\"10\"/></font>"
                        + "<font><sz val=\"9.0\"/><name val=\"宋体\"/><charset val=\"134\"/></font></fonts>"
                        + FILLS + BORDERS + "<cellXfs count=\"5\"><xf/><xf/><xf/>"
                        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                        + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                        + " applyAlignment=\"1\"><alignment horizontal=\"left\" vertical=\"center\" wrapText=\"1\"/></xf>"
                        + "<xf numFmtId=\"2\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                        + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                        + " applyAlignment=\"1\"><alignment horizontal=\"right\" vertical=\"center\" indent=\"1\""
                        + " shrinkToFit=\"1\"/></xf></cellXfs><dxfs count=\"0\"/></styleSheet>");
    }

    @Test
    void fillsAndBordersAreThereOnce() throws OoxmlException {
        StylesXml styles = styles(WHOLE);
        CellStyle boxed = CellStyle.plain("Arial", 9).boxed("FFFFFF", "A6A6A6");
        styles.of(boxed);
        styles.of(boxed.bolded());
        styles.of(boxed.boxed("FFFFFF", CellStyle.Box.AUTOMATIC));

        assertThat(xml(styles))
                .contains(
                        "<fonts count=\"3\">", "<fills count=\"3\">", "<borders count=\"3\">", "<cellXfs count=\"6\">")
                .containsOnlyOnce("<fgColor rgb=\"FFFFFFFF\"/>")
                .contains("<left style=\"thin\"><color rgb=\"FFA6A6A6\"/></left>")
                .contains("<left style=\"thin\"><color auto=\"1\"/></left>")
                // a Latin family must not claim the Chinese charset
                .contains("<font><b/><sz val=\"9.0\"/><name val=\"Arial\"/></font>");
    }

    @Test
    void aFormatWithoutANumberIsRefused() throws OoxmlException {
        StylesXml styles = styles(WHOLE);
        CellStyle odd = CellStyle.plain("宋体", 9).formatted("0.000");
        assertThatThrownBy(() -> styles.of(odd)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPartWithoutItsListsIsRefused() {
        for (String list : new String[] {FONTS, FILLS, BORDERS, FORMATS}) {
            assertThatThrownBy(() -> styles(WHOLE.replace(list, ""))).as(list).isInstanceOf(OoxmlException.class);
        }
    }
}
