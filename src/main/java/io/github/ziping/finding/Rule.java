package io.github.ziping.finding;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a finance office looks for. A rule that cannot decide finds nothing. Each has a page in Chinese, {@code
 * rules/<id>.md}, with a bad and a good example that a test runs.
 */
public abstract class Rule {
    /** 财政部《项目支出绩效评价管理办法》. */
    protected static final String EVALUATION = "财预〔2020〕10号";

    /** 财政部《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》. */
    protected static final String INDICATORS = "财预〔2021〕101号";

    private final String id;
    private final String title;
    private final Severity severity;
    private final @Nullable String basis;

    public Rule(String id, String title, Severity severity, @Nullable String basis) {
        this.id = id;
        this.title = title;
        this.severity = severity;
        this.basis = basis;
    }

    /** The id of the contract, e.g. weights-not-100. */
    public final String id() {
        return id;
    }

    /** The fault in a few Chinese words, e.g. 分值合计不等于 100. */
    public final String title() {
        return title;
    }

    /** How grave its faults are, unless the office's profile says otherwise. */
    public final Severity severity() {
        return severity;
    }

    /** The document that demands it, e.g. 财预〔2020〕10号; null where common sense does. */
    public final @Nullable String basis() {
        return basis;
    }

    /**
     * The page that {@code explain} shows for a rule which a program adds, Chinese Markdown in the parts of the built-in pages
     * (查什么, 为什么, 依据, 反例, 正例, 怎么改); null where it has none. Built-in rules have theirs as files beside them.
     */
    public @Nullable String page() {
        return null;
    }

    @Override
    public final String toString() {
        return id;
    }
}
