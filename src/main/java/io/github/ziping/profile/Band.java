package io.github.ziping.profile;

import java.math.BigDecimal;
import java.util.List;

/**
 * One of the bands that the result of a qualitative indicator falls into (财预〔2020〕10号).
 *
 * @param from the least share of the weight that it earns, in percent, included; the band above begins where this one ends
 * @param words the spellings of the result; the first is the office's own
 */
public record Band(BigDecimal from, List<String> words) {
    public Band {
        words = List.copyOf(words);
    }
}
