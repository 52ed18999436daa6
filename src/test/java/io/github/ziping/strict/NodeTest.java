package io.github.ziping.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {
    private static Object json(String text, Function<Node, ?> reader) throws StrictException, IOException {
        try (StrictReader in = new StrictReader(new JsonFactory().createParser(text), "a.json")) {
            return in.document(reader);
        }
    }

    private static Object yaml(String text, Function<Node, ?> reader) throws StrictException, IOException {
        try (StrictReader in = new StrictReader(new YAMLFactory().createParser(text), "a.yaml")) {
            return in.document(reader);
        }
    }

    private static String refusal(String text, Function<Node, ?> reader) {
        try {
            json(text, reader);
        } catch (StrictException e) {
            return e.text();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("not refused: " + text);
    }

    @Test
    void valuesAreGivenAsTheyAreWritten() throws Exception {
        assertThat(json("{\"a\":\"x\"}", node -> node.get("a").text())).isEqualTo("x");
        assertThat(json("{\"a\":7}", node -> node.get("a").whole(7, 7))).isEqualTo(7);
        assertThat(json("{\"a\":1.50}", node -> node.get("a").number(0, 2))).isEqualTo(new BigDecimal("1.50"));
        assertThat(json("{\"a\":1.5}", node -> node.get("a").real(0, 2))).isEqualTo(1.5);
        assertThat(json("{\"a\":[\"x\",100,true]}", node -> node.get("a").texts()))
                .isEqualTo(List.of("x", "100", "true"));
        assertThat(json("{\"a\":\"2.50\"}", node -> node.get("a").decimalTextOrNull()))
                .isEqualTo(new BigDecimal("2.50"));
        assertThat(json("{\"a\":false}", node -> node.bool("a", true))).isEqualTo(false);
        assertThat(yaml(
                        "a: 0x0F\nb: x\n",
                        node -> node.get("b").oneOf("w", "x") + node.get("a").whole()))
                .isEqualTo("x15");
    }

    @Test
    void whatMayBeAbsentIsNullOrTheOtherValue() throws Exception {
        assertThat(json("{}", node -> node.bool("a", true))).isEqualTo(true);
        assertThat(json("{}", node -> node.has("a"))).isEqualTo(false);
        assertThat(json("{\"a\":null}", node -> node.has("a") && node.get("a").isNull()))
                .isEqualTo(true);
        assertThat(json(
                        "{\"a\":null}",
                        node -> String.valueOf(node.find("a").textOrNull())
                                + node.find("b").textOrNull()
                                + node.find("b").decimalTextOrNull()))
                .isEqualTo("nullnullnull");
        assertThat(json(
                        "{\"b\":{\"c\":1}}",
                        node -> node.find("a").has("c") || node.get("b").has("c")))
                .isEqualTo(true);
    }

    @Test
    void membersWithFreeNamesComeInTheOrderOfTheDocument() throws Exception {
        Object names = json("{\"z\":1,\"a\":2}", node -> {
            List<String> found = new ArrayList<>();
            for (Node member : node.members()) {
                found.add(member.name() + member.scalar());
            }
            return found;
        });
        assertThat(names).isEqualTo(List.of("z1", "a2"));
        assertThat(json(
                        "{\"z\":1,\"a\":2}",
                        node -> node.get("z").isBefore(node.get("a"))
                                && !node.get("a").isBefore(node.get("z"))))
                .isEqualTo(true);
    }

    @Test
    void aFaultNamesFileLineAndPath() {
        String text = "{\"a\":[\n{\"b\":1},\n{\"b\":\n\"x\"}]}";
        assertThatThrownBy(() -> json(text, node -> {
                    int sum = 0;
                    for (Node element : node.get("a").elements()) {
                        sum += element.get("b").whole();
                    }
                    return sum;
                }))
                .isInstanceOfSatisfying(StrictException.class, e -> {
                    assertThat(e.file()).isEqualTo("a.json");
                    assertThat(e.line()).isEqualTo(4);
                    assertThat(e.path()).isEqualTo("a[1].b");
                    assertThat(e.fault()).isEqualTo("应为整数，实为文字“x”");
                    assertThat(e.text()).isEqualTo("a.json 第 4 行，a[1].b：应为整数，实为文字“x”");
                });
    }

    @Test
    void aMissingMemberIsRefusedWhereTheObjectEnds() {
        assertThat(refusal(
                        "{\"a\":{\n\"b\":1\n}\n}",
                        node -> node.get("a").get("c").text() + node.get("a").has("b")))
                .isEqualTo("a.json 第 3 行，a：缺少成员 c");
    }

    @Test
    void aMemberThatNobodyAskedForIsRefusedWithThoseThatAreKnown() {
        assertThat(refusal("{\"a\":1,\n\"c\":2}", node -> node.get("a").whole() + (node.has("b") ? 1 : 0)))
                .isEqualTo("a.json 第 2 行，c：不认识的成员，应为：a、b");
    }

    @Test
    void theFirstFaultInTheDocumentIsToldInWhicheverOrderOneAsks() {
        String text = "{\"a\":\"x\",\"b\":\"y\",\"c\":0}";
        assertThat(refusal(text, node -> node.get("b").whole() + node.get("a").whole()))
                .isEqualTo("a.json 第 1 行，a：应为整数，实为文字“x”");
        assertThat(refusal(text, node -> node.get("c").text() + node.get("d").text()))
                .isEqualTo("a.json 第 1 行，a：不认识的成员，应为：c、d");
    }

    @Test
    void aFaultBeforeTheBreakOfADocumentComesFirstAndOneBehindItDoesNot() {
        assertThat(refusal("{\"a\":\"x\",\n\"b\":}", node -> node.get("a").whole()))
                .isEqualTo("a.json 第 1 行，a：应为整数，实为文字“x”");
        assertThat(refusal(
                        "{\"a\":1,\n\"b\":}",
                        node -> node.get("a").whole() + node.get("c").whole()))
                .startsWith("a.json 第 2 行，b：写法不对，无法解析：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "null", "\"x\"", "true", "1.5"})
    void aValueOfAnotherKindIsNoWholeNumber(String value) {
        assertThat(refusal("{\"a\":" + value + "}", node -> node.get("a").whole(1, 9)))
                .startsWith("a.json 第 1 行，a：应为整数，实为");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|应为 1 到 9 的整数，实为 0",
                "10|应为 1 到 9 的整数，实为 10",
                "99999999999|整数 99999999999 太大",
            })
    void aWholeNumberOutsideItsBoundsIsRefused(String value, String fault) {
        assertThat(refusal("{\"a\":" + value + "}", node -> node.get("a").whole(1, 9)))
                .isEqualTo("a.json 第 1 行，a：" + fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".5", "5.", "1.2.3", "1e5", "+1", "１", "12345678901234567890123456789012345678901"})
    void aTextThatIsNoDecimalIsRefused(String text) {
        assertThat(refusal(
                        "{\"a\":\"" + text + "\"}",
                        node -> String.valueOf(node.get("a").decimalTextOrNull())))
                .startsWith("a.json 第 1 行，a：应为数字，实为“");
    }

    @Test
    void aMemberThatIsThereTwiceIsRefused() {
        assertThat(refusal("{\"a\":1,\"a\":2}", node -> node.get("a").whole())).isEqualTo("a.json 第 1 行，a：成员重复出现");
    }

    @Test
    void whatFollowsTheDocumentIsRefusedAfterItsOwnFaults() {
        assertThat(refusal("{\"a\":1} 2", node -> node.get("a").whole())).isEqualTo("a.json 第 1 行：文件末尾有多余的内容");
        assertThat(refusal("{\"a\":1} 2", node -> node.get("a").text())).isEqualTo("a.json 第 1 行，a：应为文字，实为 1");
        assertThat(refusal("", node -> node.get("a").whole())).isEqualTo("a.json 第 1 行：文件是空的");
    }

    @Test
    void aLongListIsReadElementByElement() throws Exception {
        String text = "{\"list\":[{\"a\":1,\"aside\":{\"x\":[1]}},{\"a\":2}]}";
        List<Integer> seen = new ArrayList<>();
        try (StrictReader in = new StrictReader(new JsonFactory().createParser(text), "a.json")) {
            assertThat(in.list("list", "aside", node -> node.get("a").whole())).containsExactly(1, 2);
        }
        String broken = "{\"list\":[{\"a\":1},{\"b\":2},{\"a\":3}]}";
        try (StrictReader in = new StrictReader(new JsonFactory().createParser(broken), "a.json")) {
            assertThatThrownBy(() -> in.list("list", "aside", node -> {
                        int value = node.get("a").whole();
                        seen.add(value);
                        return value;
                    }))
                    .hasMessage("a.json 第 1 行，list[1].b：不认识的成员，应为：a、aside");
        }
        assertThat(seen).containsExactly(1, 0);
    }

    @Test
    void bytesThatCannotBeDecodedAreAnIoException() {
        byte[] broken = "{\"a\":\"x?\"}".getBytes(StandardCharsets.UTF_8);
        broken[7] = (byte) 0xd7;
        assertThatThrownBy(() -> {
                    try (StrictReader in = new StrictReader(new JsonFactory().createParser(broken), "a.json")) {
                        in.document(node -> node.get("a").text());
                    }
                })
                .isInstanceOf(IOException.class);
    }
}
