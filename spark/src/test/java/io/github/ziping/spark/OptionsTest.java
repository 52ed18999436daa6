package io.github.ziping.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command line means, and what is said of one that means nothing. */
class OptionsTest {
    private static final String USAGE =
            "。用法：spark-submit … ziping-spark-job.jar 文件夹 -o 结果文件夹 [-t 单位模板] [--roster 名单.xlsx] [--forms 自评表文件夹]";

    @Test
    void allOfThem() {
        assertThat(Options.of(
                        "--roster", "名单.xlsx", "s3a://甲/*", "--debug", "-t", "mof-2020", "-o", "出", "--forms", "上报"))
                .isEqualTo(new Options("s3a://甲/*", "出", "mof-2020", "名单.xlsx", "上报"));
        assertThat(Options.of("甲", "-o", "出")).isEqualTo(new Options("甲", "出", "shanghai-2024", null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-o 出|没有写要审核的文件夹",
                "甲|没有用 -o 写结果文件夹",
                "甲 -o|-o 后面要写一个值",
                "甲 -o 出 --bogus|不认识的参数：--bogus",
                "甲 -o 出 -o 出2|-o 写了两次",
                "甲 乙 -o 出|要审核的文件夹只能写一个：多了“乙”；几个文件夹写成 {甲,乙}"
            })
    void whatIsWrongIsSaidInOneLine(String words, String fault) {
        assertThatThrownBy(() -> Options.of(words.split(" ", -1)))
                .isInstanceOf(WrongUseException.class)
                .hasMessage(fault + USAGE);
    }

    @Test
    void anEmptyFolderIsNone() {
        assertThatThrownBy(() -> Options.of("", "-o", "出"))
                .isInstanceOf(WrongUseException.class)
                .hasMessage("要审核的文件夹是空的" + USAGE);
        assertThatThrownBy(() -> Options.of("甲", "-o", " "))
                .isInstanceOf(WrongUseException.class)
                .hasMessage("-o 后面要写一个值" + USAGE);
    }
}
