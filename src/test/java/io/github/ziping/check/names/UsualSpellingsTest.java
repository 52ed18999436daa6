package io.github.ziping.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualSpellingsTest {
    private static final List<String> STEMS = List.of(
            "上海市公积金管理中心",
            "市公积金管理中心",
            "公积金管理中心",
            "浦东新区财政局",
            "财政局",
            "上海市第一中学",
            "上海市第二中学",
            "黄浦区教育局",
            "青浦区教育局",
            "人事处",
            "上海市人民政府机关事务管理局后勤服务中心综合管理办公室档案管理科信息维护小组");

    private static final String CHARS = "市区中心局处服管理二三东信a1、（）";

    /** What is asked for, without any thought of speed. */
    private static Map<String, String> plainly(Map<String, Integer> counts) {
        Map<String, String> usual = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(counts.keySet());
        for (int i = 0; i < names.size(); i++) {
            String own = names.get(i);
            String best = null;
            for (int j = 0; j < names.size(); j++) {
                String other = names.get(j);
                int more = counts.get(other) - counts.get(own);
                boolean wins = i != j && (more > 0 || more == 0 && j < i);
                boolean first = best == null || counts.get(other) > counts.get(best);
                if (wins && first && NameSimilarity.of(own).isVariantOf(NameSimilarity.of(other))) {
                    best = other;
                }
            }
            if (best != null) {
                usual.put(own, best);
            }
        }
        return usual;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areThoseThatAComparisonOfAllFinds(long seed) {
        Random random = new Random(seed);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < 150; i++) {
            counts.put(edited(random), 1 + random.nextInt(4));
        }

        Map<String, String> usual = UsualSpellings.of(counts);

        assertThat(usual).containsExactlyInAnyOrderEntriesOf(plainly(counts));
        assertThat(usual.size()).isBetween(20, 145);
    }

    /** A name with up to three chars more, less or other. */
    private static String edited(Random random) {
        StringBuilder name = new StringBuilder(STEMS.get(random.nextInt(STEMS.size())));
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(name.length());
            char c = CHARS.charAt(random.nextInt(CHARS.length()));
            switch (random.nextInt(3)) {
                case 0 -> name.insert(at, c);
                case 1 -> name.setCharAt(at, c);
                default -> name.deleteCharAt(at);
            }
        }
        return name.toString();
    }

    @Test
    void theOneUsedMostIsUsual() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("公积金管理中心", 2);
        counts.put("上海市公积金管理中心", 3);
        counts.put("上海市公积金管埋中心", 1);
        counts.put("上海市公积金、管理中心", 3);

        assertThat(UsualSpellings.of(counts))
                .containsOnly(
                        Map.entry("公积金管理中心", "上海市公积金管理中心"),
                        Map.entry("上海市公积金管埋中心", "上海市公积金管理中心"),
                        Map.entry("上海市公积金、管理中心", "上海市公积金管理中心"));
    }
}
