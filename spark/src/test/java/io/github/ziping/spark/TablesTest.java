package io.github.ziping.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** TABLES.md describes each column that is nested in others; {@code InputsIT} asks the tables themselves. */
class TablesTest {
    @Test
    void everyNestedColumnIsDescribed() throws Exception {
        DescribedTables described = new DescribedTables();

        Map<String, StructType> nested = Map.of(
                "files", Schemas.FILE,
                "goals", Schemas.GOAL,
                "funds", Schemas.FUND_LINE,
                "figures", Schemas.FIGURES,
                "places", Schemas.PLACE,
                "findings", Schemas.FINDING);
        nested.forEach(
                (table, columns) -> assertThat(described.of(table)).as(table).isEqualTo(DescribedTables.of(columns)));
        List<String> indicators = described.of("indicators");
        List<String> own = DescribedTables.of(Schemas.INDICATOR);
        assertThat(indicators.subList(indicators.size() - own.size(), indicators.size()))
                .isEqualTo(own);
    }
}
