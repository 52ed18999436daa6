package io.github.ziping.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final FieldPath PROJECT = FieldPath.of(Field.PROJECT);
    private static final FieldPath UNIT = FieldPath.of(Field.UNIT);

    private static Source of(Object... fieldsAndSheets) {
        Map<FieldPath, Source.Place> places = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndSheets.length; i += 2) {
            places.put(
                    (FieldPath) fieldsAndSheets[i],
                    new Source.Place((String) fieldsAndSheets[i + 1], new CellRef(i, 0)));
        }
        return new Source("a.xlsx", places);
    }

    @Test
    void theMainSheetIsThatOfTheIndicators() {
        Source source = of(PROJECT, "封面", UNIT, "封面", FieldPath.indicator(0, Field.SCORE), "指标");

        assertThat(source.mainSheet()).isEqualTo("指标");
        assertThat(source.label()).isEqualTo("a.xlsx!指标");
    }

    @Test
    void withoutIndicatorsItIsThatOfTheMostValues() {
        assertThat(of(PROJECT, "一", UNIT, "二", FieldPath.of(Field.YEAR), "二").mainSheet())
                .isEqualTo("二");
        assertThat(of().mainSheet()).isNull();
        assertThat(of().label()).isEqualTo("a.xlsx");
    }

    @Test
    void withFewerPlacesTheMainSheetStaysTheSame() {
        Source source = of(PROJECT, "封面", UNIT, "封面", FieldPath.indicator(0, Field.SCORE), "指标");

        Source kept = source.keepingOnly(PROJECT::equals);

        assertThat(kept.places()).containsOnlyKeys(PROJECT);
        assertThat(kept.place(PROJECT)).isEqualTo(source.place(PROJECT));
        assertThat(kept.mainSheet()).isEqualTo("指标");
    }
}
