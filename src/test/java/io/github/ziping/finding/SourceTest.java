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

    /** A line of a document may be below the last row of a sheet. */
    @Test
    void theKeptPlacesAreInTheirOrderAndTheirCellsAnywhere() {
        Map<FieldPath, Source.Place> places = new LinkedHashMap<>();
        places.put(UNIT, new Source.Place("表1", new CellRef(2_000_000, 20_000)));
        places.put(FieldPath.total(Field.INITIAL_BUDGET), new Source.Place("", new CellRef(0, 0)));
        places.put(FieldPath.indicator(12, Field.WEIGHT), new Source.Place("绩效\n自评", new CellRef(7, 3)));
        places.put(PROJECT, new Source.Place("表1", new CellRef(1, 1)));

        Source kept = new Source("a.docx", places).keepingOnly(field -> true);

        assertThat(kept.places()).isEqualTo(places);
        assertThat(kept.places().keySet()).containsExactlyElementsOf(places.keySet());
        assertThat(kept.place(FieldPath.of(Field.YEAR))).isNull();
        assertThat(kept.nearest(FieldPath.total(Field.INITIAL_BUDGET)))
                .isEqualTo(new Source.Place("", new CellRef(0, 0)));
        assertThat(kept).isEqualTo(new Source("a.docx", places)).hasSameHashCodeAs(new Source("a.docx", places));
        assertThat(kept.withSavedAt(null).places()).isSameAs(kept.places());
    }
}
