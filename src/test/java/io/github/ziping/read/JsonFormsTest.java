package io.github.ziping.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFormsTest {
    private static final String MINIMAL =
            "{\"forms\":[{\"year\":2024,\"project\":\"甲\",\"funds\":{\"unit\":\"万元\",\"total\":{\"executed\":\"1.5\"},"
                    + "\"sources\":[]},\"indicators\":[{\"level3\":\"次数\",\"weight\":\"90\"}]}]}";

    private static List<Reading> read(String json) throws UnreadableException {
        return JsonForms.read(json.getBytes(StandardCharsets.UTF_8), "forms.json");
    }

    @Test
    void derivedValuesMayBeAbsent() throws Exception {
        SelfEvaluation form = read(MINIMAL).get(0).evaluation();
        assertThat(form.funds().total().executed()).isEqualByComparingTo("1.5");
        assertThat(form.totalScore()).isNull();
        assertThat(form.indicators().get(0).weight()).isEqualByComparingTo("90");
    }

    @Test
    void whatIsWrittenIsReadBackEqual() throws Exception {
        List<SelfEvaluation> forms = NineForms.all();
        List<SelfEvaluation> again = new ArrayList<>();
        for (Reading reading : JsonForms.read(Ziping.json(forms), "again.json")) {
            again.add(reading.evaluation());
        }
        assertThat(again).isEqualTo(forms);
        assertThat(Ziping.json(again)).isEqualTo(Ziping.json(forms));
    }

    @Test
    void theSourceOfAnExportIsIgnored() throws Exception {
        String json = MINIMAL.replace("\"year\"", "\"source\":{\"file\":\"a.xlsx\",\"cells\":{\"x\":[1]}},\"year\"");
        assertThat(read(json).get(0).evaluation())
                .isEqualTo(read(MINIMAL).get(0).evaluation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"weight\":\"90\"|\"weight\":90|forms[0].indicators[0].weight：应为用引号括起的数字（如 \"1430.80\"）或 null，实为 90",
                "\"weight\":\"90\"|\"weight\":\"九十\"|forms[0].indicators[0].weight：应为数字，实为“九十”",
                "\"weight\":\"90\"|\"weight\":\"1e5\"|forms[0].indicators[0].weight：应为数字，实为“1e5”",
                "\"weight\":\"90\"|\"weight\":\"1234567890.1234567\"|forms[0].indicators[0].weight：数字 1234567890.1234567 超过 15 位有效数字",
                "\"level3\"|\"levle3\"|forms[0].indicators[0].levle3：不认识的成员，应为：level1、level2、level3",
                "\"year\":2024|\"year\":\"2024\"|forms[0].year：应为整数，实为文字“2024”",
                "\"year\":2024|\"year\":20244|forms[0].year：年度应为 1900 到 2999 的整数",
                "\"project\":\"甲\"|\"project\":[]|forms[0].project：应为文字，实为数组",
                "\"sources\":[]|\"sources\":{}|forms[0].funds.sources：应为数组 […]，实为对象",
                "\"project\":\"甲\"|\"project\":\"甲\",\"project\":\"乙\"|成员重复出现",
                ",\"sources\":[]||forms[0].funds：缺少成员 sources",
                "\"indicators\":|\"indicators\"|无法解析",
            })
    void aWrongDocumentIsRefusedWithItsPath(String right, String wrong, String expected) {
        assertThat(MINIMAL).contains(right);
        String json = MINIMAL.replace(right, wrong == null ? "" : wrong);
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(UnreadableException.class, e -> {
            assertThat(e.findings()).hasSize(1);
            assertThat(e.findings().get(0).rule()).isEqualTo("unreadable-file");
            assertThat(e.findings().get(0).message()).contains(expected).startsWith("第 1 行");
        });
    }

    @Test
    void bytesBehindTheDocumentAndBrokenUtf8AreRefused() {
        assertThatThrownBy(() -> read(MINIMAL + "{}")).hasMessageContaining("文件末尾有多余的内容");
        byte[] gbk = {'{', '"', (byte) 0xd7, (byte) 0xd4, '"', ':', '1', '}'};
        assertThatThrownBy(() -> JsonForms.read(gbk, "gbk.json")).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableException.class);
    }
}
