package io.github.ziping.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlBooleansTest {
    private static String digits(String xml, String element) throws OoxmlException {
        byte[] part = xml.getBytes(StandardCharsets.UTF_8);
        return new String(XmlBooleans.asDigits(part, "a.xml", element::equals), StandardCharsets.UTF_8);
    }

    @Test
    void wordsInAttributesBecomeDigits() throws Exception {
        assertThat(digits(
                        "<s><xf a='true' b=\"false\" x:c = \"true\" d=\"trues\">x=\"true\"</xf><t a=\"true\"/></s>",
                        "xf"))
                .isEqualTo("<s><xf a='1' b=\"0\" x:c = \"1\" d=\"trues\">x=\"true\"</xf><t a=\"true\"/></s>");
    }

    @Test
    void whatHasNoneStaysAsItIs() throws Exception {
        String xml = "<?xml version=\"1.0\"?>\n<s ><xf  a = '1'/></s>\n";
        assertThat(digits(xml, "xf")).isEqualTo(xml);
    }
}
