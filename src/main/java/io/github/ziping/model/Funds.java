package io.github.ziping.model;

import java.util.ArrayList;
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
        sources = PackedRows.copyOf(sources);
    }

    /** A row of the block: a source by its number, from 0, or {@link FieldPath#TOTAL}. */
    public FundLine line(int line) {
        return line == FieldPath.TOTAL ? total : sources.get(line);
    }

    /** Whether any row has such a value: another office's form may do without its column. */
    public boolean has(Field amount) {
        if (total.value(amount) != null) {
            return true;
        }
        for (FundLine source : sources) {
            if (source.value(amount) != null) {
                return true;
            }
        }
        return false;
    }

    /** The same funds in another unit; the amounts stay as they are. */
    public Funds withUnit(@Nullable String unit) {
        return new Funds(unit, total, sources);
    }

    /** The same funds with another total. */
    public Funds withTotal(FundLine total) {
        return new Funds(unit, total, sources);
    }

    /** The same funds with other sources. */
    public Funds withSources(List<FundLine> sources) {
        return new Funds(unit, total, sources);
    }

    Funds withLine(int line, FundLine other) {
        if (line == FieldPath.TOTAL) {
            return withTotal(other);
        }
        List<FundLine> changed = new ArrayList<>(sources);
        changed.set(line, other);
        return withSources(changed);
    }
}
