package io.github.ziping.check.base;

import io.github.ziping.finding.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code check}: what it is called, and its page. It looks at one form ({@link FormRule}), at each indicator of
 * one ({@link IndicatorRule}), at many forms beside each other ({@link BatchRule}) or at a form beside its goal form ({@link
 * ComparisonRule}).
 *
 * <p>A rule that cannot decide finds nothing. It is asked by several threads at once and keeps nothing from one form to the
 * next.
 */
public sealed interface CheckRule permits FormRule, BatchRule, ComparisonRule {
    /** The rule's identity, the same at each call. */
    Rule rule();

    /**
     * The page that explains an added rule, spelt as those of the built-in ones, which lie as files beside them: Chinese
     * Markdown that begins with the title, the id and the level, then 查什么, 为什么, 依据, 反例, 正例, perhaps 不报, and 怎么改.
     *
     * <pre>{@code
     * # 项目名称中没有合同编号
     *
     * `acme/contract-number` · 警告
     *
     * ## 查什么
     * …
     * }</pre>
     *
     * @return null where there is nothing to say beyond the title
     */
    default @Nullable String page() {
        return null;
    }
}
