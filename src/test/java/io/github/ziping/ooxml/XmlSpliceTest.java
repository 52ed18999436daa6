package io.github.ziping.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlSpliceTest {
    @Test
    void withoutEditsThePartIsTheSame() throws OoxmlException {
        assertThat(edited("<?xml version='1.0'?>\n<a  b = '1'>\r\n<!-- 注 --></a >\n", (splice, xml) -> {}))
                .isEqualTo("<?xml version='1.0'?>\n<a  b = '1'>\r\n<!-- 注 --></a >\n");
    }

    @Test
    void editsMayComeInAnyOrder() throws OoxmlException {
        assertThat(edited("<a><b/><c/></a>", (splice, xml) -> {
                    splice.replace(7, 11, "<丙/>");
                    splice.insert(3, "<新/>");
                }))
                .isEqualTo("<a><新/><b/><丙/></a>");
    }

    @Test
    void severalAtOneOffsetStandInTheOrderOfTheirCalls() throws OoxmlException {
        assertThat(edited("<a></a>", (splice, xml) -> {
                    splice.insert(3, "1");
                    splice.insert(3, "2");
                    splice.insert(3, "3");
                }))
                .isEqualTo("<a>123</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "<a><b>x</b></a>, <a><b>x+</b></a>",
        "<a><b></b></a>, <a><b>+</b></a>",
        "<a><b/></a>, <a><b>+</b></a>",
        "<a><b c='/>' /></a>, <a><b c='/>'>+</b></a>",
        "<x:a><x:b/></x:a>, <x:a><x:b>+</x:b></x:a>",
        "<x:a><x:b></x:b ></x:a>, <x:a><x:b>+</x:b ></x:a>"
    })
    void anElementThatEndedTakesMore(String before, String after) throws OoxmlException {
        byte[] part = before.getBytes(StandardCharsets.UTF_8);
        XmlScanner xml = new XmlScanner(part, "x.xml");
        XmlSplice splice = new XmlSplice();
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            if (event == XmlScanner.Event.END && xml.is("b")) {
                splice.append(xml, "+");
            }
        }

        assertThat(new String(splice.apply(xml), StandardCharsets.UTF_8)).isEqualTo(after);
    }

    @Test
    void aPartInAnotherEncodingIsUtf8Afterwards() throws OoxmlException {
        byte[] part = "<a>甲</a>".getBytes(StandardCharsets.UTF_16);
        XmlScanner xml = new XmlScanner(part, "x.xml");
        xml.next();
        XmlSplice splice = new XmlSplice();
        splice.insert(xml.eventEnd(), "乙");

        assertThat(new String(splice.apply(xml), StandardCharsets.UTF_8)).contains("<a>乙甲</a>");
    }

    private interface Edits {
        void make(XmlSplice splice, XmlScanner xml);
    }

    private static String edited(String part, Edits edits) throws OoxmlException {
        XmlScanner xml = new XmlScanner(part.getBytes(StandardCharsets.UTF_8), "x.xml");
        XmlSplice splice = new XmlSplice();
        edits.make(splice, xml);
        return new String(splice.apply(xml), StandardCharsets.UTF_8);
    }
}
