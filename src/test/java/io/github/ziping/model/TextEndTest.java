package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cut text ends with a whole character. */
class TextEndTest {
    /** Each of these is one character to a reader: a rare ideograph, one of a variant form, é of two, a family, a hand, flags. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud842\udfb7",
                "\u8fba\udb40\udd01",
                "e\u0301",
                "a\u0301\u0327\u0308",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "\ud83d\udc4d\ud83c\udffd",
                "\u2764\ufe0f",
                "1\ufe0f\u20e3",
                "\ud83c\udde8\ud83c\uddf3",
                "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f",
                "\u0915\u093f",
            })
    void oneCharacterIsKeptOrLeftOutWhole(String character) {
        String text = "甲" + character + character + "乙";
        for (int most = 1; most <= text.length(); most++) {
            int whole = most < 1 + character.length()
                    ? 1
                    : most < 1 + 2 * character.length() ? 1 + character.length() : most;
            assertThat(TextEnd.within(text, most))
                    .as("%s within %d", text, most)
                    .isEqualTo(whole);
        }
    }

    @Test
    void ordinaryTextsAreCutWhereAsked() {
        assertThat(TextEnd.within("信息化运维项目abc。", 3)).isEqualTo(3);
        assertThat(TextEnd.within("信息化", 40)).isEqualTo(3);
        assertThat(TextEnd.within("", 0)).isZero();
    }

    /** Marks without end are no character: they are cut all the same, between two chars that are no pair. */
    @Test
    void whatNeverEndsIsCut() {
        assertThat(TextEnd.within("a" + "\u0301".repeat(500), 300)).isEqualTo(300);
        assertThat(TextEnd.within("\ud83d\udc68\u200d".repeat(200), 300)).isIn(299, 300);
    }
}
