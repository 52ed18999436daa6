package io.github.ziping.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How runs end that cannot be done: one line, an exit code, and nothing touched. */
class MainIT {
    private static final int WRONG_USE = 2;
    private static final int NOTHING_DONE = 4;
    private static final List<String> SPARK = List.of(
            "spark.master=local[1]",
            "spark.ui.enabled=false",
            "spark.driver.bindAddress=127.0.0.1",
            "spark.driver.host=127.0.0.1");

    @TempDir
    private Path temp;

    private Path input;
    private Path output;
    private String told = "";

    @BeforeEach
    void inputs() throws Exception {
        SPARK.forEach(setting -> System.setProperty(setting.split("=", 2)[0], setting.split("=", 2)[1]));
        input = temp.resolve("收件");
        output = temp.resolve("结果");
        MixedInputs inputs = new MixedInputs(Ziping.office(Ziping.DEFAULT_OFFICE), input);
        inputs.put("甲.xlsx", inputs.form(0, "甲项目", "第一中心"));
    }

    @AfterEach
    void settings() {
        SPARK.forEach(setting -> System.clearProperty(setting.split("=", 2)[0]));
    }

    private int run(Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        int code = Main.run(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words.toArray(String[]::new));
        told = err.toString(StandardCharsets.UTF_8).strip();
        return code;
    }

    @Test
    void wrongWordsAreWrongUse() {
        assertThat(run(input)).isEqualTo(WRONG_USE);
        assertThat(told).startsWith("没有用 -o 写结果文件夹。用法：").doesNotContain("\n");
    }

    @Test
    void aMissingOffice() {
        assertThat(run(input, "-o", output, "-t", "没有的模板")).isEqualTo(NOTHING_DONE);
        assertThat(told).isEqualTo("找不到模板“没有的模板”：既不是内置模板，也不是含有 profile.yaml 的文件夹；内置模板有 mof-2020、shanghai-2024");
    }

    @Test
    void aMissingFolder() {
        assertThat(run(temp.resolve("没有"), "-o", output)).isEqualTo(NOTHING_DONE);
        assertThat(told).isEqualTo(temp.resolve("没有") + " 不存在，或没有文件符合。核对路径和通配符");
        assertThat(output).doesNotExist();
    }

    @Test
    void aWrongPattern() {
        assertThat(run(temp.resolve("[收"), "-o", output)).isEqualTo(WRONG_USE);
        assertThat(told).startsWith("通配符“").doesNotContain("\n");
    }

    @Test
    void aMissingOrWrongList() {
        assertThat(run(input, "-o", output, "--roster", temp.resolve("没有.xlsx")))
                .isEqualTo(NOTHING_DONE);
        assertThat(told).isEqualTo("没有.xlsx：文件不存在。改法：核对路径和文件名。");
        assertThat(run(input, "-o", output, "--roster", input.resolve("甲.xlsx")))
                .isEqualTo(NOTHING_DONE);
        assertThat(told).startsWith("甲.xlsx：").contains("不是项目名单").doesNotContain("\n");
        assertThat(output).doesNotExist();
    }

    @Test
    void anOutputWithOtherThings() throws Exception {
        Files.createDirectories(output);
        Files.writeString(output.resolve("我的.txt"), "我的");
        assertThat(run(input, "-o", output)).isEqualTo(NOTHING_DONE);
        assertThat(told).isEqualTo("结果文件夹 " + output + " 里有别的内容：我的.txt，没有动它。用 -o 换一个新的或空的文件夹");
        assertThat(output.resolve("我的.txt")).hasContent("我的");
    }

    @Test
    void anOutputWhoseFolderOnlyIsCalledLikeATable() throws Exception {
        Path mine = Files.createDirectories(output.resolve("forms")).resolve("我的.xlsx");
        Files.writeString(mine, "我的");
        assertThat(run(input, "-o", output)).isEqualTo(NOTHING_DONE);
        assertThat(told).startsWith("结果文件夹 " + output + " 里有别的内容：forms，没有动它。");
        assertThat(mine).hasContent("我的");
    }

    @Test
    void anOutputThatIsAFile() throws Exception {
        Files.writeString(output, "我的");
        assertThat(run(input, "-o", output)).isEqualTo(NOTHING_DONE);
        assertThat(told).isEqualTo(output + " 是一个文件，不是文件夹。用 -o 换一个文件夹");
        assertThat(output).hasContent("我的");
    }

    @Test
    void anOutputAmongTheInputs() {
        assertThat(run(input, "-o", input.resolve("结果"))).isEqualTo(WRONG_USE);
        assertThat(told).isEqualTo("结果文件夹 " + input.resolve("结果") + " 在要审核的文件夹里，下次会当作自评表来读。用 -o 换一个外面的文件夹");
        assertThat(run(input, "-o", output, "--forms", input)).isEqualTo(WRONG_USE);
        assertThat(told).startsWith("自评表文件夹 " + input + " 在要审核的文件夹里");
        assertThat(run(input + "/*.xlsx", "-o", output, "--forms", input)).isEqualTo(NOTHING_DONE);
        assertThat(told).isEqualTo("自评表文件夹 " + input + " 不是空的，没有动它。用 --forms 换一个新的或空的文件夹");
    }

    @Test
    void tracesAreShownWhereTheyAreAskedFor() {
        run(temp.resolve("没有"), "-o", output, "--debug");
        assertThat(told.lines().skip(1)).anyMatch(line -> line.contains("at io.github.ziping.spark."));
    }

    @Test
    void aMasterThatIsNone() {
        System.setProperty("spark.master", "nowhere");
        assertThat(run(input, "-o", output)).isEqualTo(NOTHING_DONE);
        assertThat(told)
                .startsWith("连不上 Spark 集群：")
                .endsWith("。核对 spark-submit 的 --master，看集群是否在运行")
                .doesNotContain("\n");
    }
}
