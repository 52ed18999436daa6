package io.github.ziping.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part that is scanned while it is inflated gives what it gives as a whole, wherever the window ends. */
class XmlInputTest {
    private static final int WINDOW = 96 * 1024;

    /** Each kind of token lies across the window's end in its turn, at each of its bytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\" s = '12'/>",
                "<长名称 属性=\"值\"></长名称>",
                "text &amp; text",
                "<![CDATA[<&amp;]]>",
                "<!-- <c> -->x",
                "<?pi <c> ?>y"
            })
    void tokensAcrossTheWindowsEnd(String token) throws Exception {
        int length = token.getBytes(StandardCharsets.UTF_8).length;
        for (int before = 0; before <= length; before++) {
            // a comment is no event: the window does not move behind it
            String comment = "<!--" + "-".repeat(WINDOW - "<a><!-->".length() - before) + ">";
            byte[] xml = ("<a>" + comment + token + "<z/></a>").getBytes(StandardCharsets.UTF_8);

            assertThat(trace(streamed(xml))).as("%d bytes", before).isEqualTo(trace(new XmlScanner(xml, "x.xml")));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tokensOfAnyLength(long seed) throws Exception {
        Random random = new Random(seed);
        StringBuilder xml = new StringBuilder("<a>");
        while (xml.length() < 3 << 20) {
            String filling = "字x".repeat(random.nextInt(random.nextInt(20) == 0 ? 65_000 : 3_000) + 1);
            switch (random.nextInt(4)) {
                case 0 -> xml.append(filling);
                case 1 -> xml.append("<b c=\"").append(filling).append("\"/>");
                case 2 -> xml.append("<![CDATA[").append(filling).append("]]>");
                default -> xml.append("<b>&lt;</b><!--").append(filling).append("-->");
            }
        }
        byte[] bytes = xml.append("</a>").toString().getBytes(StandardCharsets.UTF_8);

        assertThat(trace(streamed(bytes))).isEqualTo(trace(new XmlScanner(bytes, "x.xml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "GBK"})
    void otherEncodingsAreReadToTheEndFirst(String name) throws Exception {
        String text = "公积金".repeat(25_000);
        byte[] xml = ("<?xml version=\"1.0\" encoding=\"" + name + "\"?><t>" + text + "</t>")
                .getBytes(Charset.forName(name));

        assertThat(trace(streamed(xml))).containsExactly("START t", "TEXT " + text, "END t");
    }

    @Test
    void aTextWithoutEndIsRefusedBeforeItFillsTheMemory() throws Exception {
        byte[] endless = new byte[14 << 20];
        new Random(1).nextBytes(endless);
        for (int i = 0; i < endless.length; i++) {
            endless[i] = (byte) ('A' + (endless[i] & 31));
        }
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        xml.writeBytes("<t>".getBytes(StandardCharsets.UTF_8));
        xml.writeBytes(endless);
        xml.writeBytes("</t>".getBytes(StandardCharsets.UTF_8));
        XmlScanner scanner = streamed(xml.toByteArray());

        assertThatThrownBy(() -> trace(scanner))
                .isInstanceOf(OoxmlException.class)
                .hasMessage("内部文件 x.xml 含有过长的内容，不像是自评表，拒绝读取；核对文件后重新提交");
    }

    @Test
    void aStreamedPartThatIsCutOffIsRefused() {
        String xml = "<a>" + "t".repeat(2 * WINDOW) + "<b c='d'>";
        for (int cut = 0; cut < 9; cut++) {
            byte[] part = xml.substring(0, xml.length() - cut).getBytes(StandardCharsets.UTF_8);

            assertThatThrownBy(() -> trace(streamed(part)))
                    .isInstanceOf(OoxmlException.class)
                    .hasMessageContaining("x.xml 不是完整的 XML");
        }
    }

    private static XmlScanner streamed(byte[] xml) throws IOException, OoxmlException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipBuilder zip = new ZipBuilder(file)) {
            // stored, lest the limit for bombs comes first
            zip.add("x.xml", CompressedPart.stored(xml, xml.length));
            zip.finish();
        }
        return new XmlScanner(ZipArchive.open(file.toByteArray()), "x.xml");
    }

    private static List<String> trace(XmlScanner xml) throws OoxmlException {
        List<String> trace = new ArrayList<>();
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            String attribute = event == XmlScanner.Event.START ? xml.attribute("c") : null;
            String content = event == XmlScanner.Event.TEXT ? xml.text() : xml.name();
            trace.add(event + " " + content + (attribute == null ? "" : " " + attribute));
        }
        return trace;
    }
}
