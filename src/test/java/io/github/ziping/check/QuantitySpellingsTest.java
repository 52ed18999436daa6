package io.github.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.testing.Judgement;
import io.github.ziping.testing.TestOffice;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One quantity in any of its spellings is judged alike: a target that is met raises nothing, one that is missed does. */
class QuantitySpellingsTest {
    private static final int ROUNDS = 400;
    private static final Checker CHECKER = new Checker(TestOffice.open().profile());

    /** Spellings of one unit each. */
    private static final String[][] COUNTS = {
        {"个", "个村"},
        {"人", "名", "位", "（人）"},
        {"人次", "(人次)", "人/次"},
        {"平方米", "平米", "㎡", "m²", "（平方米）"},
        {"公里", "千米", "km"},
        {"公斤/亩", "千克/亩", "（公斤/亩）"},
        {"次/月", "次每月", "(次/月)"},
        {"台(套)", "台", "台套"},
        {"册", "(册)"},
        {"场次", "场次活动"},
        {"吨", "t"}
    };

    private static final String[][] TIMES = {
        {"天", "日", "(天)", "个自然日"}, {"工作日", "个工作日"}, {"小时", "h", "个小时", "(小时)"}, {"分钟", "min"}
    };

    private static final String[] AT_LEAST = {
        "≥%s", ">=%s", "≧%s", "不少于%s", "不低于%s", "至少%s", "%s以上", "%s及以上", "%s（含）以上", "%s"
    };
    private static final String[] AT_MOST = {"≤%s", "<=%s", "不超过%s", "最多%s", "%s以内", "%s内", "≤%s内", "控制在%s以内", "%s内完成"};

    private final Random random = new Random(37);

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    /** A case of 10 points, all of them taken. */
    private static Judgement full(String name, String target, String actual) {
        return Judgement.of(name + " | " + target + " | " + actual + " | 10 | 10 | -> ; * | made up", "seed 37");
    }

    private static List<String> rules(Judgement judgement) {
        return CHECKER.check(new Reading(judgement.form(), new Source("a.xlsx", "表", Map.of()), List.of())).stream()
                .map(Finding::rule)
                .toList();
    }

    private void assertJudged(String name, String target, String met, String missed) {
        assertThat(rules(full(name, target, met)))
                .as("%s | %s | %s", name, target, met)
                .isEmpty();
        assertThat(rules(full(name, target, missed)))
                .as("%s | %s | %s", name, target, missed)
                .containsExactly("unmet-full-score");
    }

    @Test
    void whatIsToBeReached() {
        for (int i = 0; i < ROUNDS; i++) {
            String[] units = COUNTS[random.nextInt(COUNTS.length)];
            int wanted = 10 + random.nextInt(5_000);
            String target = pick(AT_LEAST).formatted(wanted + pick(units));
            String met = wanted + random.nextInt(wanted / 5) + pick(units);
            assertJudged("任务完成情况", target, met, wanted * 4 / 5 + pick(units));
        }
    }

    @Test
    void whatIsNotToBeExceeded() {
        for (int i = 0; i < ROUNDS; i++) {
            String[] units = TIMES[random.nextInt(TIMES.length)];
            int limit = 2 + random.nextInt(60);
            String target = pick(AT_MOST).formatted(limit + pick(units[0], units[1]));
            assertJudged("事项办理时限", target, limit - random.nextInt(limit) + pick(units), 2 * limit + pick(units));
        }
    }

    @Test
    void rangesAndMultiplesOfTenThousand() {
        String[] joints = {"-", "～", "~", "—", "至", "到"};
        for (int i = 0; i < ROUNDS; i++) {
            int from = 2 + random.nextInt(50);
            int to = from + 1 + random.nextInt(20);
            String unit = pick("个", "件", "户", "万株", "项");
            int inside = from + random.nextInt(to - from + 1);
            assertJudged("任务完成情况", from + pick(joints) + to + unit, inside + unit, from / 2 + unit);
            String wanted = "≥" + from + "万" + pick("人", "平方米", "亩", "册");
            String counted = wanted.substring(wanted.indexOf('万') + 1);
            assertJudged("任务完成情况", wanted, from + "0000" + counted, (from - 1) + "9" + "000" + counted);
        }
    }

    @Test
    void days() {
        for (int i = 0; i < ROUNDS; i++) {
            int month = 1 + random.nextInt(11);
            String target = pick("2024年%d月底前", "%d月底前", "2024年%d月", "%d月前", "于2024年%d月底前完成")
                    .formatted(month);
            String met = pick("2024年%d月", "%d月", "2024年%d月3日", "2024.%d.15").formatted(1 + random.nextInt(month));
            String missed = pick("2024年%d月", "%d月8日", "2024-%d-15", "2025年%d月").formatted(month + 1);
            assertJudged("项目验收时间", target, met, missed);
        }
    }
}
