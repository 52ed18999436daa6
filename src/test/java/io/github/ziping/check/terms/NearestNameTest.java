package io.github.ziping.check.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class NearestNameTest {
    private static final String CHARS = "信息化运维建设学校公园采购设备培训2024年";

    /** What is asked for, without any thought of speed. */
    private static @Nullable String plainly(String wanted, List<String> list) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String name : list) {
            int distance = LevenshteinDistance.getDefaultInstance().apply(wanted, name);
            if (distance < least && 2 * distance <= Math.max(wanted.length(), name.length())) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    @Test
    void isTheOneThatAComparisonOfAllFinds() {
        Random random = new Random(20);
        List<String> list = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            list.add(name(random));
        }
        NearestName names = new NearestName(list);
        int found = 0;
        for (int i = 0; i < 500; i++) {
            String wanted = name(random);
            String nearest = plainly(wanted, list);
            found += nearest == null ? 0 : 1;
            assertThat(names.to(wanted)).as(wanted).isEqualTo(nearest);
        }
        assertThat(found).isBetween(50, 450);
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(10); i > 0; i--) {
            name.append(CHARS.charAt(random.nextInt(CHARS.length())));
        }
        return name.toString();
    }

    @Test
    void longNamesAreNotCompared() {
        String longest = "名".repeat(Limits.COMPARED_NAME_CHARS);
        NearestName names = new NearestName(List.of(longest, longest + "称"));

        assertThat(names.to(longest)).isEqualTo(longest);
        assertThat(names.to(longest + "称")).isNull();
        assertThat(NameSimilarity.of("市" + longest.substring(1)).isVariantOf(NameSimilarity.of(longest.substring(1))))
                .isTrue();
        assertThat(NameSimilarity.of("市" + longest).isVariantOf(NameSimilarity.of(longest)))
                .isFalse();
    }

    @Test
    void comparisonsAreCounted() {
        // names of the same chars in other orders, which nothing rules out before they are compared
        Random random = new Random(7);
        List<String> list = new ArrayList<>();
        long longest = Limits.COMPARED_NAME_CHARS;
        // each char with each, and before that a look at the name and at each char of both
        long each = longest * longest + 2 * longest + 1;
        for (long left = Limits.NAME_COMPARISONS / 4; left > 0; left -= each) {
            list.add(shuffled(random));
        }
        NearestName names = new NearestName(list);
        for (int i = 0; i < 3; i++) {
            names.to(shuffled(random));
        }
        String last = list.get(list.size() - 1);
        assertThat(names.to(last.substring(1))).isEqualTo(last);
        for (int i = 0; i < 2; i++) {
            names.to(shuffled(random));
        }
        assertThat(names.to(last.substring(1))).isNull();
    }

    private static String shuffled(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Limits.COMPARED_NAME_CHARS; i++) {
            name.append((char) ('一' + random.nextInt(40)));
        }
        return name.toString();
    }
}
