package io.github.ziping.profile.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.profile.Grade;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Rounding;
import io.github.ziping.strict.StrictException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {
    private static String shanghai() throws IOException {
        return Files.readString(Path.of("templates/shanghai-2024/profile.yaml"));
    }

    @Test
    void shanghaiIsReadWhole() throws Exception {
        Profile profile = ProfileReader.read(shanghai(), "profile.yaml");
        assertThat(profile.office()).isEqualTo("shanghai-2024");
        assertThat(profile.amountUnit()).isEqualTo("万元");
        assertThat(profile.scoring().rateRounding()).isEqualTo(Rounding.CUT);
        assertThat(profile.scoring().grades()).extracting(Grade::name).containsExactly("优", "良", "中", "差");
        assertThat(profile.levels()).extracting(Level::name).containsExactly("成本指标", "产出指标", "效益指标", "满意度指标");
        assertThat(profile.headers()).hasSize(HeaderWord.values().length);
        assertThat(profile.form().columns()).hasSize(8);
        assertThat(profile.form().rows()).hasSize(13);
        assertThat(profile.input().rows()).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year: 2024|year: 二〇二四|year：应为整数，实为文字“二〇二四”",
                "year: 2024|year: 99999|year：应为 1900 到 2999 的整数，实为 99999",
                "rateRounding: cut|rateRounding: floor|scoring.rateRounding：应为 cut 或 half-up，实为“floor”",
                "unit: 万元|unit: 千元|amounts.unit：应为 万元 或 元，实为“千元”",
                "  executionWeight: 10|  executionWeigth: 10|scoring.executionWeigth：不认识的成员，应为：rateDecimals、",
                "{name: 良, from: 80}|{name: 良, from: 95}|等级应从高到低排列，良 的下限应低于上一级",
                "wrap: true}|wrap: maybe}|应为 true 或 false，实为文字“maybe”",
                "entryColor: FFF9E5|entryColor: yellow|应为六位十六进制颜色，如 FFF9E5；实为“yellow”",
                "{at: \"A:H\"|{at: \"A:Z\"|应为列或列区间，如 A 或 B:D，列数为 8；实为“A:Z”",
                "style: year}|style: jahr}|styles 中没有样式“jahr”",
                "{at: E, text: 实施单位|{at: D, text: 实施单位|form.rows[3].cells[2]：单元格 D 与同一行或上面向下合并的单元格重叠",
                "{at: B, style: label}|{at: \"A:B\", style: label}|form.rows[4].cells[1]：单元格 A:B 与同一行",
                "{at: \"B:D\", text: \"{{expectedGoal}}\"|{at: \"A:D\", text: \"{{expectedGoal}}\"|form.rows[8].cells[0]：单元格 A:D 与",
                "sheet: 绩效自评表|sheet: 自评/表|form.sheet：工作表名称应为 1 到 31 个字，不含 \\ / ? * [ ] :",
                "goals: 目标|goals: \"\"|input.sheets.goals：工作表名称应为 1 到 31 个字",
                "goals: 目标|goals: 填报说明|input.sheets.goals：工作表名称“填报说明”已经用了，请换一个",
                "goals: 目标|goals: 选项|input.sheets.goals：工作表名称“选项”已经用了，请换一个",
                "project: [项目名称|project: [\"\"|headers.project：至少要有一个表头用语，用语不能是空的",
            })
    void aBrokenProfileIsRefusedWithItsPlace(String right, String wrong, String expected) throws IOException {
        String yaml = shanghai();
        assertThat(yaml).contains(right);
        String broken =
                yaml.substring(0, yaml.indexOf(right)) + wrong + yaml.substring(yaml.indexOf(right) + right.length());
        long line = yaml.substring(0, yaml.indexOf(right) + (right.startsWith(" ") ? 2 : 0))
                .lines()
                .count();
        assertThatThrownBy(() -> ProfileReader.read(broken, "profile.yaml"))
                .isInstanceOf(StrictException.class)
                .hasMessageContaining(expected)
                .hasMessageStartingWith("profile.yaml 第 ")
                .satisfies(e -> assertThat((long) ((StrictException) e).line()).isBetween(line - 1, line + 1));
    }

    @Test
    void theSecondRowThatRepeatsIsRefused() throws IOException {
        String yaml = shanghai().replace("    - {height: 18,", "    - {repeatOnPages: true, height: 18,");
        assertThatThrownBy(() -> ProfileReader.read(yaml, "profile.yaml"))
                .isInstanceOf(StrictException.class)
                .hasMessageContaining("form.rows[9]：前面已有一行写了 repeatOnPages；每页重复的只能有一行");
    }

    @Test
    void aCellThatReachesBelowTheFormIsRefused() throws IOException {
        String yaml = shanghai().replace("评分等级, style: head}", "评分等级, rows: 3, style: head}");
        assertThatThrownBy(() -> ProfileReader.read(yaml, "profile.yaml"))
                .isInstanceOf(StrictException.class)
                .hasMessageContaining("form.rows：第 13 行 A 列的单元格向下伸到第 15 行，而表只有 13 行；请减小它的 rows");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        String yaml = shanghai().replace("office: shanghai-2024\n", "");
        assertThatThrownBy(() -> ProfileReader.read(yaml, "profile.yaml"))
                .isInstanceOf(StrictException.class)
                .hasMessageContaining("缺少成员 office");
    }

    @Test
    void whatIsNoYamlIsSaidToBe() {
        assertThatThrownBy(() -> ProfileReader.read("office: \"abc", "p.yaml")).hasMessageContaining("无法解析");
        assertThatThrownBy(() -> ProfileReader.read("", "p.yaml")).hasMessageContaining("文件是空的");
        assertThatThrownBy(() -> ProfileReader.read("office: a\noffice: b\n", "p.yaml"))
                .hasMessageContaining("成员重复出现");
    }
}
