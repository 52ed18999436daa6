package io.github.ziping.compare;

import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that a form gives its rows. */
final class RowNames {
    private RowNames() {}

    /** Of the indicators, each with a number where others before it have the same; empty for one without a name. */
    static List<String> ofIndicators(SelfEvaluation form) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Indicator indicator : form.indicators()) {
            String name = clean(indicator.level3());
            int count = counts.merge(name, 1, Integer::sum);
            names.add(name.isEmpty() || count == 1 ? name : name + "（" + count + "）");
        }
        return names;
    }

    /** A name in one line; empty for none. */
    static String clean(@Nullable String name) {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ");
    }
}
