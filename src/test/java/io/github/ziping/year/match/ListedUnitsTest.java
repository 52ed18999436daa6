package io.github.ziping.year.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.check.names.NameSimilarity;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListedUnitsTest {
    private static final int SEEDS = "long".equals(System.getProperty("ziping.fuzz")) ? 1_000 : 20;
    private static final String[] STEMS = {
        "上海市公积金管理中心", "公积金管理中心", "浦东新区财政局", "财政局", "上海市第一中学", "上海市第二中学", "黄浦区教育局", "青浦区教育局", "人事处", "  ", "㈱新华"
    };

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    /** What is asked for, without any thought of speed. */
    private static boolean plainly(List<Roster.Entry> entries, @Nullable String listed, @Nullable String stated) {
        if (FoldedText.isBlank(listed) || FoldedText.isBlank(stated) || isSame(listed, stated)) {
            return false;
        }
        return entries.stream().anyMatch(entry -> !FoldedText.isBlank(entry.unit()) && isSame(entry.unit(), stated));
    }

    private static boolean isSame(String one, String other) {
        return FoldedText.of(one).equals(FoldedText.of(other))
                || NameSimilarity.of(one).isVariantOf(NameSimilarity.of(other));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellAnothersFormAsAComparisonWithAllUnitsDoes(long seed) {
        Random random = new Random(seed);
        List<Roster.Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(30); i >= 0; i--) {
            entries.add(entry(i, unit(random)));
        }
        ListedUnits units = new ListedUnits(entries);
        for (int i = 0; i < 300; i++) {
            String listed = random.nextBoolean()
                    ? unit(random)
                    : entries.get(random.nextInt(entries.size())).unit();
            String stated = unit(random);
            assertThat(units.isOfAnother(listed, stated))
                    .as("seed %d: %s, %s, %s", seed, listed, stated, entries)
                    .isEqualTo(plainly(entries, listed, stated));
        }
    }

    private static Roster.Entry entry(int row, @Nullable String unit) {
        return new Roster.Entry("名单", new CellRef(row, 0), "项目" + row, 2024, null, unit, null, null, null, null, "万元");
    }

    private static @Nullable String unit(Random random) {
        StringBuilder unit = new StringBuilder(STEMS[random.nextInt(STEMS.length)]);
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(unit.length());
            unit.replace(at, at + random.nextInt(2), random.nextBoolean() ? " " : "某");
        }
        return random.nextInt(15) == 0 ? null : unit.toString();
    }
}
