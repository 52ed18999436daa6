package io.github.ziping.testing.madeup;

import java.util.ArrayList;
import java.util.List;

/** How an office names the levels, and which indicators one of its projects has. */
final class IndicatorPlan {
    /** A group of indicators below the names of its levels, as printed. */
    record Group(String level1, String level2, int indicators) {}

    private static final String[][] SYSTEM = {
        {"成本指标", "经济成本指标", "社会成本指标"},
        {"产出指标", "数量指标", "质量指标", "时效指标", "成本指标"},
        {"效益指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"},
        {"满意度指标", "服务对象满意度指标"}
    };
    private static final int[] MOST = {20, 50, 30, 10};
    private static final String[] NUMBERS = {"一、", "二、", "三、", "四、"};

    private final boolean cost;
    private final boolean nameless;
    private final boolean numbered;
    private final boolean shortened;
    private final boolean broken;
    private final boolean pointsBelow;
    private final String points;

    IndicatorPlan(Dice dice) {
        this.cost = dice.oneIn(6);
        this.nameless = dice.oneIn(20);
        this.numbered = dice.oneIn(9);
        this.shortened = dice.oneIn(8);
        this.broken = dice.oneIn(8);
        this.pointsBelow = dice.oneIn(14);
        this.points = dice.oneIn(3) ? dice.of("(%d分)", "（%d分）", "\n(%d分)", "%d分", "（0-%d）分", "(%d)", "（满分%d分）") : "";
    }

    List<Group> of(Dice dice) {
        List<Group> groups = new ArrayList<>();
        int numeral = 0;
        for (int i = cost ? 0 : 1; i < SYSTEM.length; i++) {
            String level1 = (numbered ? NUMBERS[numeral++] : "") + SYSTEM[i][0] + String.format(points, MOST[i]);
            for (int j = 1; j < SYSTEM[i].length; j++) {
                boolean skipped = j > 1 && dice.oneIn(3);
                if (!skipped) {
                    String level2 = nameless && j == 1 ? "" : level2(SYSTEM[i][j], j);
                    groups.add(new Group(level1, level2, dice.between(1, 3)));
                }
            }
        }
        return groups;
    }

    private String level2(String name, int index) {
        String shown = shortened ? name.replace("指标", "") : broken ? name.replace("指标", "\n指标") : name;
        return pointsBelow ? shown + "（" + 10 * index + "分）" : shown;
    }

    /** A level's name as a person reads it: in one line, but for its points. */
    static String read(String printed) {
        return printed.replaceAll("\n(?![(（])", "");
    }

    /** The name of an indicator, no two alike. */
    static String name(Dice dice, int number, int index) {
        String front =
                dice.of("示例", "示例", "指标" + (index + 1) + "：示例", "★示例", (index + 1) + ".示例", "（" + (index + 1) + "）示例");
        return front + number + "号" + dice.of("数量", "合格率", "覆盖率", "完成及时率", "改善程度", "满意度", "面积", "培训人次") + index;
    }
}
