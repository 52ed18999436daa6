package io.github.ziping.serve.settle;

import io.github.ziping.year.SettledQuestion;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was given, which may be taken back.
 *
 * @param id what a browser calls it
 * @param text in Chinese
 * @param settled of 确认.txt; null for a word
 * @param heading of 词语.txt; null for a question
 */
public record Said(
        String id,
        String text,
        @Nullable SettledQuestion settled,
        @Nullable String heading) {}
