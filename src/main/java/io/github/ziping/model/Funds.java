package io.github.ziping.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The funds block 项目资金.
 *
 * @param unit the unit of every amount, 万元 or 元; null where the form does not say
 * @param total the row 年度资金总额
 * @param sources its parts in printed order, e.g. 当年财政拨款, 上年结转资金, 其他资金; may be empty
 */
public record Funds(@Nullable String unit, FundLine total, List<FundLine> sources) {
    public Funds {
        unit = Texts.orNull(unit);
        Objects.requireNonNull(total, "total");
        sources = List.copyOf(sources);
    }
}
