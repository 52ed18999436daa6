package io.github.ziping.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class NearestNameTest {
    private static final int SEEDS = "long".equals(System.getProperty("ziping.fuzz")) ? 3_000 : 120;
    private static final String CHARS = "信息化运维建设学校公园采购设备培训2024年";

    /** What is asked for, without any thought of speed. */
    private static @Nullable String plainly(String wanted, List<String> list) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String name : list) {
            int distance = LevenshteinDistance.getDefaultInstance().apply(folded(wanted), folded(name));
            if (distance < least && 2 * distance <= Math.max(wanted.length(), name.length())) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    private static String folded(String name) {
        return name.replace(" ", "").replace("…", "...");
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

    @Test
    void isTheOneThatAComparisonOfAllFindsWhateverTheNamesAreLike() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            int kind = seed % 10;
            List<String> list = new ArrayList<>();
            for (int i = 1 + random.nextInt(250); i > 0; i--) {
                list.add(name(kind, random));
            }
            NearestName names = new NearestName(list);
            for (int i = 0; i < 40; i++) {
                String wanted = random.nextInt(4) == 0
                        ? mistyped(list.get(random.nextInt(list.size())), random)
                        : name(kind, random);
                assertThat(names.to(wanted))
                        .as("seed %d: %s in %s", seed, wanted, list)
                        .isEqualTo(plainly(wanted, list));
            }
        }
    }

    private static final String[] DISTRICTS = {"东山区", "西山区", "水城区", "安平县", "大安平县", "和平区"};
    private static final String[] STREETS = {"新华街道", "中华街道", "新光街道", "光明街道", "新光明街道", "大安街道", "河东镇"};
    private static final String[] WORKS = {"绿化养护", "道路养护", "道路绿化", "环境整治", "河道整治", "垃圾清运", "社区老年助餐"};

    private static String one(String[] parts, Random random) {
        return parts[random.nextInt(parts.length)];
    }

    /**
     * Of one kind: alike but for a number, alike in front or behind, of few chars, spaced, long, made of parts, of parts and
     * numbers, longer than a number has bits, or longer as they are compared than as they are written.
     */
    private static String name(int kind, Random random) {
        int number = random.nextInt(400);
        return switch (kind) {
            case 0 -> "某县第" + number + "中学维修改造项目";
            case 1 -> number + "号地块某县中学维修改造";
            case 2 -> name(random) + "项目";
            case 3 -> "AB".repeat(random.nextInt(4)) + Integer.toBinaryString(number);
            case 4 -> name(random).replace("校", random.nextBoolean() ? " 校  " : "校…");
            case 6 -> one(DISTRICTS, random) + one(STREETS, random) + one(WORKS, random) + "项目";
            case 7 ->
                "上海市" + one(STREETS, random) + (2020 + random.nextInt(5)) + "年" + one(WORKS, random) + "第" + number % 20
                        + "期";
            case 8 ->
                (one(DISTRICTS, random) + one(STREETS, random)).repeat(8 + random.nextInt(3)) + one(WORKS, random);
            case 9 ->
                name(random) + "…".repeat(random.nextInt(3)) + one(WORKS, random) + "…".repeat(random.nextInt(60));
            default -> name(random) + "某县中学维修改造及设备更新".repeat(random.nextInt(9));
        };
    }

    private static String mistyped(String name, Random random) {
        StringBuilder mistyped = new StringBuilder(name);
        for (int i = random.nextInt(4); i > 0 && !mistyped.isEmpty(); i--) {
            int at = random.nextInt(mistyped.length());
            mistyped.replace(at, at + random.nextInt(2), random.nextBoolean() ? "" : "某");
        }
        return mistyped.toString();
    }

    /** So that twice the names take little more than twice the work, though each is a few changes from all others. */
    @Test
    void workGrowsLittleFasterThanNamesThatAreAllAlike() {
        long half = compared(2_500);
        long whole = compared(5_000);
        long twice = compared(10_000);

        assertThat(whole).as("5,000 beside 2,500").isLessThan(3 * half);
        assertThat(twice).as("10,000 beside 5,000").isLessThan(3 * whole);
        assertThat(twice).isLessThan(10_000L * 10_000 / 2);
    }

    /** So do names that are made of the same parts, and have nearly all chars in common. */
    @Test
    void workGrowsLittleFasterThanNamesOfTheSameParts() {
        long half = comparedOfParts(2_500);
        long whole = comparedOfParts(5_000);
        long twice = comparedOfParts(10_000);

        assertThat(whole).as("5,000 beside 2,500").isLessThan(5 * half / 2);
        assertThat(twice).as("10,000 beside 5,000").isLessThan(5 * whole / 2);
        assertThat(twice).isLessThan(10_000L * 1_000);
    }

    private static long comparedOfParts(int size) {
        Random random = new Random(7);
        List<String> districts = parts("东南西北新华安平光明兴盛", 12, "区", random);
        List<String> streets = parts("春夏秋冬山水林田湖海江河桥路港湾金银铜铁龙凤", 200, "街道", random);
        List<String> works = parts("绿化养护道路维修环境整治垃圾清运设备更新教育培训", 80, "治理", random);
        List<String> all = new ArrayList<>();
        for (String district : districts) {
            for (String street : streets) {
                works.forEach(work -> all.add(district + street + work + "项目"));
            }
        }
        Collections.shuffle(all, random);
        NearestName names = new NearestName(all.subList(0, size));
        all.subList(size, 2 * size).forEach(name -> assertThat(names.to(name)).isNotNull());
        return names.compared();
    }

    private static List<String> parts(String chars, int count, String end, Random random) {
        Set<String> parts = new LinkedHashSet<>();
        while (parts.size() < count) {
            StringBuilder part = new StringBuilder();
            for (int i = 2 + random.nextInt(2); i > 0; i--) {
                part.append(chars.charAt(random.nextInt(chars.length())));
            }
            parts.add(part + end);
        }
        return List.copyOf(parts);
    }

    private static long compared(int size) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add("某县第" + 2 * i + "中学维修改造项目");
        }
        NearestName names = new NearestName(list);
        for (int i = 0; i < size; i++) {
            assertThat(names.to("某县第" + (2 * i + 1) + "中学维修改造项目")).isNotNull();
        }
        return names.compared();
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
    void comparisonsAreCountedUpToABound() {
        List<String> list = List.of("道路养护工程", "桥梁检测工程", "学校维修工程");
        NearestName free = new NearestName(list);
        assertThat(free.to("桥梁检验工程")).isEqualTo("桥梁检测工程");

        NearestName at = new NearestName(list, free.compared());
        assertThat(at.to("桥梁检验工程")).isEqualTo("桥梁检测工程");
        assertThat(at.isExhausted()).isFalse();
        assertThat(at.to("桥梁检验工程")).isNull();
        assertThat(at.isExhausted()).isTrue();
        NearestName above = new NearestName(list, free.compared() - 1);
        assertThat(above.to("桥梁检验工程")).isNull();
        assertThat(above.isExhausted()).isTrue();
    }

    @Test
    void aHostileListIsNotComparedWithoutEnd() {
        // names of the same chars in other orders, which nothing rules out before they are compared
        Random random = new Random(7);
        List<String> list = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            list.add(shuffled(random));
        }
        NearestName names = new NearestName(list);
        for (int i = 0; i < 30 && !names.isExhausted(); i++) {
            names.to(shuffled(random));
        }
        assertThat(names.isExhausted()).isTrue();
        assertThat(names.compared()).isBetween(Limits.NAME_COMPARISONS, Limits.NAME_COMPARISONS + 1_000);
        assertThat(names.to(list.get(0))).isNull();
    }

    private static String shuffled(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Limits.COMPARED_NAME_CHARS; i++) {
            name.append((char) ('一' + random.nextInt(40)));
        }
        return name.toString();
    }
}
