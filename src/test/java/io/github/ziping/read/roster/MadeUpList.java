package io.github.ziping.read.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A list that an office could have, made up from a seed: its lines as {@link DrawnList} draws them, and what it says. */
final class MadeUpList {
    private static final String[] THINGS = {"信息化", "大楼", "档案", "车辆", "会议", "培训", "宣传", "审计", "热线", "5G基站"};
    private static final String[] WORKS = {"运维", "修缮", "购置", "服务外包", "升级改造", "专项经费", "建设（二期）"};
    private static final String[] UNITS = {"行政处", "财务处", "信息中心", "第一管理部", "档案馆"};
    private static final String[] KINDS = {"信息化类", "修缮类", "业务保障类", "其他运转类"};
    private static final String[] CHINESE = {"一", "二", "三", "四", "五"};

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<String> projects = new ArrayList<>();
    private final boolean numbersInColumn;
    private final boolean grouped;
    private final boolean sumsOfGroups;
    private final boolean nested;
    private final boolean merged;
    private final boolean typed;
    private final boolean yuan;
    private final boolean twoLines;
    private final boolean coded;
    private final boolean remarks;
    private BigDecimal total = BigDecimal.ZERO;
    private int number;

    MadeUpList(long seed) {
        random = new Random(seed);
        numbersInColumn = random.nextBoolean();
        grouped = random.nextInt(3) > 0;
        nested = grouped && random.nextInt(3) == 0;
        sumsOfGroups = random.nextBoolean();
        merged = random.nextBoolean();
        typed = random.nextBoolean();
        yuan = random.nextInt(3) == 0;
        twoLines = random.nextInt(3) == 0;
        coded = random.nextInt(4) == 0;
        remarks = random.nextBoolean();
        draw();
    }

    DrawnList drawn() {
        return DrawnList.of(lines.toArray(new String[0]));
    }

    /** As {@link DrawnList#projects} says them. */
    List<String> projects() {
        return projects;
    }

    /** How many columns hold what no list needs. */
    int untaken() {
        return (remarks ? 1 : 0) + (twoLines ? 1 : 0);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    private String any(String... of) {
        return of[random.nextInt(of.length)];
    }

    private void draw() {
        boolean unitAbove = random.nextBoolean();
        lines.add("2024年度" + any("项目支出预算", "专项资金") + "明细表");
        if (unitAbove) {
            lines.add("|||||单位：" + unit());
        }
        drawHeading(unitAbove ? "" : any("（", "(") + unit() + "）");
        int place = lines.size();
        boolean sumAbove = random.nextBoolean();
        for (int group = 0; group < (grouped ? 2 + random.nextInt(3) : 1); group++) {
            drawGroup(group);
        }
        if (sumAbove) {
            lines.add(place, sum("合计", total));
        } else {
            lines.add(sum(any("合计", "总计", "总  计"), total));
        }
        if (random.nextBoolean()) {
            lines.add("注：1.金额为批复数。");
            lines.add("2.各单位按时报送。");
            lines.add("填表人：张三　　审核人：李四");
        }
    }

    private String unit() {
        return yuan ? "元" : "万元";
    }

    private void drawHeading(String bracket) {
        String number = any("序号", "编号");
        String unit = any("责任部门", "实施单位", "单位", "部门", "项目单位");
        String name = any("项目名称", "预算项目名称", "项目");
        String amount = any("批复预算", "预算数", "金额", "安排金额", "年初预算数", "2024年预算数") + bracket;
        if (twoLines) {
            lines.add(row(number, unit, name, amount, "<", remarks ? "备注" : ""));
            lines.add(row("^", "^", "^", "合计", "其中：财政拨款", remarks ? "^" : ""));
        } else {
            lines.add(row(number, unit, name, amount, "", remarks ? "立项依据" : ""));
        }
    }

    private static String row(String... cells) {
        return String.join("|", cells);
    }

    private String sum(String word, BigDecimal amount) {
        return random.nextBoolean() ? row(word, "", "", plain(amount)) : row("", "", word, plain(amount));
    }

    private void drawGroup(int group) {
        int place = lines.size();
        BigDecimal before = total;
        if (nested) {
            for (int part = 0; part < 2; part++) {
                int at = lines.size();
                BigDecimal start = total;
                drawProjects(2 + random.nextInt(3));
                lines.add(at, group("（" + CHINESE[part] + "）", any(KINDS), total.subtract(start)));
            }
        } else {
            drawProjects(2 + random.nextInt(4));
        }
        if (grouped) {
            lines.add(place, group(CHINESE[group] + (numbersInColumn ? "" : "、"), any(KINDS), total.subtract(before)));
        }
        if (grouped && !nested && random.nextInt(3) == 0) {
            lines.add(sum("小计", total.subtract(before)));
        }
    }

    private String group(String mark, String kind, BigDecimal amount) {
        String stated = sumsOfGroups ? plain(amount) : "";
        return numbersInColumn ? row(mark, "", kind, stated) : row("", "", mark + kind, stated);
    }

    private void drawProjects(int many) {
        int left = 0;
        String unit = "";
        for (int i = 0; i < many; i++) {
            boolean starts = left == 0;
            if (starts) {
                left = merged ? 1 + random.nextInt(Math.min(3, many - i)) : 1;
                unit = any(UNITS);
            }
            left--;
            drawProject(starts ? unit : "^", unit);
        }
    }

    private void drawProject(String drawnUnit, String unit) {
        number++;
        String name = any("", "市级") + any(THINGS) + any(WORKS) + number;
        BigDecimal amount = BigDecimal.valueOf(100 + random.nextInt(9_000_000), yuan ? 0 : 2);
        total = total.add(amount);
        String mark = numbersInColumn ? "" : number + any("、", ".", ". ");
        String code = coded ? "31" + String.format(Locale.ROOT, "%08d", number) + any("-", " ") : "";
        lines.add(row(
                numbersInColumn ? String.valueOf(number) : "",
                drawnUnit,
                mark + code + name,
                amount(amount),
                twoLines ? "0" : "",
                remarks ? "文件" + number : ""));
        projects.add(name + " / " + unit + " / " + plain(amount) + unit());
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private String amount(BigDecimal amount) {
        if (!typed) {
            return plain(amount);
        }
        String digits = String.format(Locale.ROOT, "%,f", amount).replaceFirst("\\.?0+$", "");
        return random.nextInt(4) == 0 ? plain(amount) + unit() : digits;
    }
}
