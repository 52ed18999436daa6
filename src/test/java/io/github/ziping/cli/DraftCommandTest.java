package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.TextGrid;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code template --from}, and what commands say of an office's folder that contradicts itself. */
class DraftCommandTest {
    private static final Path FORM = Path.of("src/test/resources/field/02.xlsx");

    @TempDir
    private Path temp;

    private final StringWriter err = new StringWriter();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private int run(String... args) {
        bytes.reset();
        err.getBuffer().setLength(0);
        PrintWriter out = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
        int code = new Cli(out, new PrintWriter(err, true), bytes, false).run(args);
        out.flush();
        return code;
    }

    private String office() {
        return temp.resolve("办公室").toString();
    }

    /** The points of the form's levels and of its execution add up to 110: the draft says so at once. */
    @Test
    void aDraftIsReviewedAtOnce() {
        assertThat(run("template", "--from", FORM.toString(), "-o", office())).isZero();
        assertThat(err.toString())
                .isEqualTo("注意：" + Path.of(office(), "profile.yaml")
                        + " 第 38 行，levels：各一级指标名称里的分数合计 100，加上执行率的 10 是 110，不是 100；照这样填，合计总是不对，请改正分数或 scoring.executionWeight"
                        + System.lineSeparator());
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
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
        assertThat(run("template", "--from", FORM.toString(), "-o", office())).isEqualTo(4);
        assertThat(err.toString()).contains("已有的文件 " + profile + " 不是本程序生成的");
        assertThat(Files.readString(profile)).isEqualTo("mine");

        assertThat(run("template", "--from", FORM.toString(), "-o", office(), "--force"))
                .isZero();
        assertThat(Files.readString(profile)).contains("office: 办公室", "title: 绩效目标自评表");
    }

    @Test
    void whatIsNoFormCannotBeDraftedFrom() throws Exception {
        Path list = Files.write(
                temp.resolve("名单.xlsx"),
                new TextGrid().sheet("名单", "项目名称|单位", "甲|乙").xlsx());
        assertThat(run("template", "--from", list.toString(), "-o", office())).isEqualTo(4);
        assertThat(err.toString()).startsWith(list + "：").contains("。改法：");
        assertThat(Path.of(office())).doesNotExist();
    }

    @Test
    void everyCommandWarnsAndNoneWorksWithARefusedOffice() throws Exception {
        run("template", "--from", FORM.toString(), "-o", office(), "--quiet");
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
            run(command);
            assertThat(err.toString())
                    .as(command[0])
                    .contains("，levels：各一级指标名称里的分数合计 100")
                    .contains("form.xlsx 里没有“全年完成值”：form.xlsx 是改 profile.yaml 以前生成的");
        }

        Files.writeString(profile, yaml.replace("executionWeight: 10", "executionWeight: 100"));
        assertThat(run("check", "-t", office(), FORM.toString())).isEqualTo(4);
        assertThat(err.toString())
                .contains("，scoring.executionWeight：执行率的分值 100 不小于总分值 100")
                .doesNotContain("注意");
        assertThat(run("explain", "-t", office(), "grade")).isEqualTo(4);
        assertThat(run("template", "-t", office(), "-o", temp.resolve("空表").toString()))
                .isEqualTo(4);
    }
}
