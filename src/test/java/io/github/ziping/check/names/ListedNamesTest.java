package io.github.ziping.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Limits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListedNamesTest {
    private static final int SEEDS = "long".equals(System.getProperty("ziping.fuzz")) ? 2_000 : 40;
    private static final String[] FRONTS = {"上海市", "", "市", "浦东新区", "区", "某县", "01"};
    private static final String[] MIDDLES = {"第一", "第二", "公积金", "人民政府", "新华", "财政", "机关事务管理", "a"};
    private static final String[] ENDS = {"中学", "管理中心", "局", "街道办事处", "局局", "处", "服务中心（本级）", "市财政局"};
    private static final String CHARS = "市区中心局处服管理二三东信a1、（） ";

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    /** Whether one is a variant, without any thought of speed. */
    private static boolean plainly(List<String> names, String wanted) {
        return names.stream().anyMatch(name -> NameSimilarity.of(name).isVariantOf(NameSimilarity.of(wanted)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void haveAVariantWhereAComparisonWithAllFindsOne(long seed) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>();
        for (int i = 1 + random.nextInt(60); i > 0; i--) {
            names.add(name(random));
        }
        ListedNames listed = new ListedNames(names);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            String wanted =
                    random.nextBoolean() ? name(random) : mistyped(names.get(random.nextInt(names.size())), random);
            boolean expected = plainly(names, wanted);
            found += expected ? 1 : 0;
            assertThat(listed.hasVariantOf(wanted))
                    .as("seed %d: %s in %s", seed, wanted, names)
                    .isEqualTo(expected);
        }
        assertThat(found).as("seed %d", seed).isBetween(20, 190);
    }

    private static String name(Random random) {
        String name = FRONTS[random.nextInt(FRONTS.length)]
                + MIDDLES[random.nextInt(MIDDLES.length)]
                + MIDDLES[random.nextInt(MIDDLES.length)]
                + ENDS[random.nextInt(ENDS.length)];
        // sometimes as long as names may be compared, or longer
        return random.nextInt(12) == 0
                ? "某".repeat(Limits.COMPARED_NAME_CHARS - name.length() - 1 + random.nextInt(3)) + name
                : name;
    }

    private static String mistyped(String name, Random random) {
        StringBuilder mistyped = new StringBuilder(name);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(mistyped.length());
            char c = CHARS.charAt(random.nextInt(CHARS.length()));
            switch (random.nextInt(4)) {
                case 0 -> mistyped.insert(at, c);
                case 1 -> mistyped.setCharAt(at, c);
                case 2 -> mistyped.deleteCharAt(mistyped.length() > 1 ? at : 0).append(mistyped.isEmpty() ? "局" : "");
                default -> mistyped.insert(0, FRONTS[random.nextInt(FRONTS.length)]);
            }
        }
        return mistyped.toString();
    }

    /** So that thousands of units are not compared with thousands of forms, though all have most chars in common. */
    @Test
    void workIsASmallPartOfThatOfAComparisonWithAll() {
        Random random = new Random(7);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < 16_000) {
            names.add("上海市" + code(random) + "街道办事处");
        }
        List<String> all = List.copyOf(names);
        ListedNames listed = new ListedNames(all.subList(0, 8_000));

        all.subList(8_000, 16_000).forEach(listed::hasVariantOf);

        assertThat(listed.compared()).isBetween(1L, 8_000L * 8_000 / 20);
    }

    private static String code(Random random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            code.append("春夏秋冬山水林田湖海江河桥路港湾金银铜铁龙凤麟鹤梅兰竹菊".charAt(random.nextInt(28)));
        }
        return code.toString();
    }
}
