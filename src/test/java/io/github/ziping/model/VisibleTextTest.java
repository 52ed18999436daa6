package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x08, 0x0d, 0x1b, 0x7f, 0x80, 0x85, 0x9b, 0xad, 0x61c, 0x200b, 0x200c, 0x200d, 0x200e,
                0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff, 0xfffe, 0xffff, 0xe0001,
                0xe0041, 0xe007f, 0x1ffff
            })
    void whatHasNoPictureIsABlank(int c) {
        assertThat(VisibleText.line("甲" + Character.toString(c) + "乙")).isEqualTo("甲 乙");
        assertThat(VisibleText.lines("甲" + Character.toString(c) + "乙")).isEqualTo("甲 乙");
    }

    @Test
    void halfAPairIsABlank() {
        assertThat(VisibleText.line("甲\ud83d乙")).isEqualTo("甲 乙");
        assertThat(VisibleText.line("甲\ude00")).isEqualTo("甲 ");
    }

    @Test
    void allElseStays() {
        String text = "自评表（1）≥95％ 😀 𠮷 e\u0301 ﬁ①㎡\u3000、\ufe0f";
        assertThat(VisibleText.line(text)).isSameAs(text);
    }

    @Test
    void linesAreKeptWhereTheyAreWanted() {
        assertThat(VisibleText.line("一\n二\t三")).isEqualTo("一 二 三");
        assertThat(VisibleText.lines("一\n二\t三")).isEqualTo("一\n二\t三");
    }
}
