package io.github.ziping.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlScannerTest {
    @Test
    void deliversElementsAttributesAndText() throws OoxmlException {
        XmlScanner xml = scanner("<?xml version=\"1.0\"?>\n<row r='5' ht = \"1\"><c>甲</c><d/></row>");

        assertThat(trace(xml)).isEqualTo("\n<row><c>甲</c><d></d></row>");
    }

    @Test
    void readsAttributes() throws OoxmlException {
        XmlScanner xml = scanner("<c r='A1' s=\"12\" big='99999999999' name='a&amp;b' hidden='true' x:id='rId1'/>");
        xml.next();

        assertThat(xml.attribute("r")).isEqualTo("A1");
        assertThat(xml.attribute("name")).isEqualTo("a&b");
        assertThat(xml.attribute("id")).isEqualTo("rId1");
        assertThat(xml.attribute("none")).isNull();
        assertThat(xml.intAttribute("s", -1)).isEqualTo(12);
        assertThat(xml.intAttribute("big", -1)).isEqualTo(-1);
        assertThat(xml.intAttribute("r", -1)).isEqualTo(-1);
        assertThat(xml.flag("hidden")).isTrue();
        assertThat(xml.flag("none")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "&lt;&gt;&amp;&quot;&apos;, <>&\"'",
        "&#30002;&#x4E59;&#x1F600;, 甲乙😀",
        "<![CDATA[<&amp;]]>, <&amp;",
        "一<!-- <x> -->二, 一二",
        "一<?pi x?>二, 一二",
        "一<b>二<b/></b>三, 一二三"
    })
    void resolvesText(String written, String text) throws OoxmlException {
        XmlScanner xml = scanner("<t>" + written + "</t>");
        xml.next();

        assertThat(xml.elementText()).isEqualTo(text);
    }

    @Test
    void lineEndsAreOne() throws OoxmlException {
        XmlScanner xml = scanner("<t>1\r\n2\r3&#13;4</t>");
        xml.next();

        assertThat(xml.elementText()).isEqualTo("1\n2\n3\r4");
    }

    @Test
    void prefixesDoNotMatter() throws OoxmlException {
        XmlScanner xml = scanner("<x:row xmlns:x='urn:x'><x:c/></x:row>");
        xml.next();

        assertThat(xml.is("row")).isTrue();
        assertThat(xml.name()).isEqualTo("row");
    }

    @Test
    void skipsAnElementWithAllThatIsInIt() throws OoxmlException {
        XmlScanner xml = scanner("<a><b><c/>x</b><d/></a>");
        xml.next();
        xml.next();
        xml.skipElement();

        assertThat(xml.next()).isEqualTo(XmlScanner.Event.START);
        assertThat(xml.is("d")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16", "UTF-16LE", "ISO-8859-1"})
    void readsOtherEncodings(String name) throws OoxmlException {
        String text = name.startsWith("ISO") ? "café" : "公积金";
        String bom = name.equals("UTF-16LE") ? "\ufeff" : "";
        byte[] bytes = (bom + "<?xml version=\"1.0\" encoding=\"" + name + "\"?><t>" + text + "</t>")
                .getBytes(Charset.forName(name));
        XmlScanner xml = new XmlScanner(bytes, "x.xml");
        xml.next();

        assertThat(xml.elementText()).isEqualTo(text);
    }

    @Test
    void passesOverAByteOrderMark() throws OoxmlException {
        assertThat(trace(scanner("\ufeff<a/>"))).isEqualTo("<a></a>");
    }

    @Test
    void anUnknownEncodingIsRefused() {
        byte[] bytes = "<?xml version=\"1.0\" encoding=\"klingon\"?><t/>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new XmlScanner(bytes, "x.xml"))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("klingon");
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatThrownBy(() -> trace(scanner("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("文档类型");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>&unknown;</a>",
                "<a>&amp</a>",
                "<a>&#xZZ;</a>",
                "<a>&#0;</a>",
                "<a>&#xD800;</a>",
                "<a>&#99999999;</a>",
                "<a b></a>",
                "<a b=c></a>",
                "</a>",
                "<a/><",
                "< a/>",
                "<a><!-- </a>",
                "<a><![CDATA[x</a>"
            })
    void whatIsNoXmlIsRefused(String xml) {
        assertThatExceptionOfType(OoxmlException.class)
                .isThrownBy(() -> trace(scanner(xml)))
                .withMessageContaining("x.xml");
    }

    @Test
    void isRefusedWhereverItIsCutOff() {
        byte[] whole = "<?xml version='1.0'?><a><b c='d'>&amp;e</b><f/></a>".getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(OoxmlException.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> trace(new XmlScanner(cut, "x.xml")));
        }
    }

    private static XmlScanner scanner(String xml) throws OoxmlException {
        return new XmlScanner(xml.getBytes(StandardCharsets.UTF_8), "x.xml");
    }

    private static String trace(XmlScanner xml) throws OoxmlException {
        StringBuilder trace = new StringBuilder();
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            switch (event) {
                case START -> trace.append('<').append(xml.name()).append('>');
                case END -> trace.append("</").append(xml.name()).append('>');
                default -> trace.append(xml.text());
            }
        }
        return trace.toString();
    }
}
