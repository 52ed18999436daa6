package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.TextGrid;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --word HEADING=field}: a heading gets its meaning for one run. */
class WordOptionTest {
    @TempDir
    private Path temp;

    private final CliSession cli = new CliSession();

    private Path form() throws Exception {
        byte[] form = new TextGrid()
                .sheet(
                        "自评表",
                        "项目支出绩效自评表",
                        "（2024年度）",
                        "项目名称|甲项目",
                        "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
                        "|年度资金总额|100|100|90|10|90%|9",
                        "一级指标|二级指标|三级指标|年度指标值|做到了什么|分值|得分",
                        "产出指标|数量指标|巡检次数|≥12次|13次|50|50",
                        "效益指标|社会效益指标|系统可用率|≥95%|96%|40|40")
                .xlsx();
        return Files.write(temp.resolve("外表.xlsx"), form);
    }

    @Test
    void givesAHeadingItsMeaning() throws Exception {
        String file = form().toString();

        cli.run("check", file);
        assertThat(cli.out()).contains("unknown-heading").contains("E6:E8");
        cli.run("check", file, "--word", "做到了什么=actual");
        assertThat(cli.out()).doesNotContain("unknown-heading");
        cli.run("export", file, "--word", "做到了什么=actual", "-o", "-");
        assertThat(cli.out()).contains("13次", "96%");
    }

    @Test
    void refusesAFieldThatThereIsNot() throws Exception {
        assertThat(cli.run("check", form().toString(), "--word", "做到了什么=nosuch"))
                .isEqualTo(Cli.USAGE);
        assertThat(cli.err()).contains("没有字段“nosuch”").contains("actual").contains("deviation");
    }
}
