package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.TextGrid;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code template --from}, and what commands say of an office's folder that contradicts itself. */
class DraftCommandTest {
    private static final Path FORM = Path.of("src/test/resources/field/02.xlsx");

    @TempDir
    private Path temp;

    private final CliSession cli = new CliSession();

    private String office() {
        return temp.resolve("办公室").toString();
    }

    /** The points of the form's levels and of its execution add up to 110: the draft says so at once. */
    @Test
    void aDraftIsReviewedAtOnce() {
        assertThat(cli.run("template", "--from", FORM.toString(), "-o", office()))
                .isZero();
        assertThat(cli.err())
                .isEqualTo("注意：" + Path.of(office(), "profile.yaml")
                        + " 第 38 行，levels：各一级指标名称里的分数合计 100，加上执行率的 10 是 110，不是 100；照这样填，合计总是不对，请改正分数或 scoring.executionWeight"
                        + System.lineSeparator());
        assertThat(cli.out().lines())
                .containsExactly(
                        Path.of(office(), "profile.yaml").toString(),
                        Path.of(office(), "checks.yaml").toString(),
                        Path.of(office(), "草稿说明.txt").toString(),
                        Path.of(office(), "form.xlsx").toString(),
                        Path.of(office(), "input.xlsx").toString());
    }

    @Test
    void aProfileThatIsThereIsKept() throws Exception {
        Path profile = Path.of(office(), "profile.yaml");
        Files.createDirectories(profile.getParent());
        Files.writeString(profile, "mine");
        assertThat(cli.run("template", "--from", FORM.toString(), "-o", office()))
                .isEqualTo(4);
        assertThat(cli.err()).contains("已有的文件 " + profile + " 不是本程序生成的");
        assertThat(Files.readString(profile)).isEqualTo("mine");

        assertThat(cli.run("template", "--from", FORM.toString(), "-o", office(), "--force"))
                .isZero();
        assertThat(Files.readString(profile)).contains("office: 办公室", "title: 绩效目标自评表");
    }

    @Test
    void whatIsNoFormCannotBeDraftedFrom() throws Exception {
        Path list = Files.write(
                temp.resolve("名单.xlsx"),
                new TextGrid().sheet("名单", "项目名称|单位", "甲|乙").xlsx());
        assertThat(cli.run("template", "--from", list.toString(), "-o", office()))
                .isEqualTo(4);
        assertThat(cli.err()).startsWith(list + "：").contains("。改法：");
        assertThat(Path.of(office())).doesNotExist();
    }

    @Test
    void everyCommandWarnsAndNoneWorksWithARefusedOffice() throws Exception {
        cli.run("template", "--from", FORM.toString(), "-o", office(), "--quiet");
        Path profile = Path.of(office(), "profile.yaml");
        String yaml = Files.readString(profile);
        Files.writeString(profile, yaml.replace("text: 全年实际值", "text: 全年完成值"));
        for (String[] command : new String[][] {
            {"check", "-t", office(), FORM.toString()},
            {"fill", "-t", office(), FORM.toString(), "-o", temp.resolve("表").toString()},
            {
                "merge",
                "-t",
                office(),
                FORM.toString(),
                "-o",
                temp.resolve("汇总.xlsx").toString()
            },
            {"prepare", "-t", office(), FORM.toString(), "-o", temp.resolve("发").toString()}
        }) {
            cli.run(command);
            assertThat(cli.err())
                    .as(command[0])
                    .contains("，levels：各一级指标名称里的分数合计 100")
                    .contains("form.xlsx 里没有“全年完成值”：form.xlsx 是改 profile.yaml 以前生成的");
        }

        Files.writeString(profile, yaml.replace("executionWeight: 10", "executionWeight: 100"));
        assertThat(cli.run("check", "-t", office(), FORM.toString())).isEqualTo(4);
        assertThat(cli.err())
                .contains("，scoring.executionWeight：执行率的分值 100 不小于总分值 100")
                .doesNotContain("注意");
        assertThat(cli.run("explain", "-t", office(), "grade")).isEqualTo(4);
        assertThat(cli.run("template", "-t", office(), "-o", temp.resolve("空表").toString()))
                .isEqualTo(4);
    }
}
