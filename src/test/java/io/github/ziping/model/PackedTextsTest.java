package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTextsTest {
    @Test
    void everyCharIsKeptAndAnAbsentTextIsNoEmptyOne() {
        List<@Nullable String> texts = Arrays.asList(
                "≥95.00(%)",
                null, "", "第一行\n第二行", "\ud840\udc00", "\ud840 alone", "\udc00", "\0", "字".repeat(40_000), null);

        assertThat(PackedTexts.of(texts).texts()).isEqualTo(texts);
        assertThat(PackedTexts.of(List.of()).texts()).isEmpty();
    }

    /** Texts that do not get smaller. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noiseIsKeptToo(long seed) {
        Random random = new Random(seed);
        List<@Nullable String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            char[] chars = new char[random.nextInt(300)];
            for (int at = 0; at < chars.length; at++) {
                chars[at] = (char) random.nextInt(Character.MAX_VALUE + 1);
            }
            texts.add(new String(chars));
        }

        assertThat(PackedTexts.of(texts).texts()).as("seed %s", seed).isEqualTo(texts);
    }
}
