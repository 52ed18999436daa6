package io.github.ziping.testing.madeup;

import java.math.BigDecimal;

/**
 * A target with its result: what the cells hold and what they say.
 *
 * @param operator the cell of the operator, where it has one of its own
 * @param measure the cell of the unit, where it has one of its own
 */
record Quantity(Object operator, Object targetCell, Object measure, String target, Object actualCell, String actual) {
    private static Quantity of(String target, String actual) {
        return new Quantity(null, target, null, target, actual, actual);
    }

    /** In one cell, as offices write it. */
    static Quantity plain(Dice dice) {
        int n = dice.between(5, 900);
        int more = n + dice.below(5);
        return switch (dice.below(22)) {
            case 0, 1 -> of("≥" + n + "个", more + "个");
            case 2 -> of("100%", "100%");
            case 3 -> of("≥95%", "98.5%");
            case 4 -> of("有效提升", dice.of("有效提升", "达成预期指标", "部分达成预期指标并具有一定效果"));
            case 5 -> of(n + "平方米", n + "平方米");
            case 6 -> of(dice.of("12月底前", "2024年12月31日前"), dice.of("11月", "2024年12月20日"));
            case 7 -> of("≤" + n + "万元", n + "万元");
            case 8 -> of("=" + n + "(次)", more + "(次)");
            case 9 -> of("≧" + n + "人次", "≧" + more + "人次");
            case 10 -> of("═100%", "═100%");
            case 11 -> of("﹦" + n + "亩", n + "亩");
            case 12 -> of("不低于95%", "96.2%");
            case 13 -> of("95%以上", "97%");
            case 14 -> of(">=90%", "92%");
            case 15 -> new Quantity(null, new BigDecimal(n), null, n + "", new BigDecimal(more), more + "");
            case 16 ->
                new Quantity(
                        null,
                        new Canvas.Percent(new BigDecimal("0.95")),
                        null,
                        "95.00%",
                        new Canvas.Percent(new BigDecimal("0.9850")),
                        "98.50%");
            case 17 -> of("≥ " + n + " 次/年", more + "次/年");
            case 18 -> of("550万粒", "550万粒");
            case 19 -> of(n + "-" + more + "个", n + "个");
            case 20 -> of("＝100％", "100％");
            default -> of("及时、准确", "及时");
        };
    }

    /** In three cells, operator, value and unit. */
    static Quantity split(Dice dice) {
        if (dice.oneIn(5)) {
            String word = dice.of("有效提升", "及时", "长期");
            Object none = dice.of(null, "-", "/", null);
            return new Quantity(dice.of("定性", null), word, none, word, word, word);
        }
        int n = dice.between(10, 100);
        String typed = dice.of("≥", "≥", "=", "≤", "≧", "═", "不低于", "＝", "＞");
        String unit = dice.of("%", "个", "人次", "万元", "平方米");
        Object value = dice.oneIn(6) ? String.valueOf(n) : new BigDecimal(n);
        String sign = typed.equals("不低于") ? "≥" : typed.equals("＝") ? "=" : typed.equals("＞") ? ">" : typed;
        boolean bare = dice.oneIn(3);
        Object actual = bare ? new BigDecimal(n) : n + unit;
        return new Quantity(typed, value, unit, sign + n + "(" + unit + ")", actual, bare ? n + "" : n + unit);
    }
}
