package io.github.ziping.testing.madeup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws the table of indicators: its headings in one, two or three lines, its levels, rows, and rows that are no indicators. */
final class IndicatorTable {
    /** How the names of levels stand beside their indicators. */
    private enum Levels {
        MERGED,
        FIRST_ONLY,
        REPEATED
    }

    private record Column(String member, String heading, int from, int width) {}

    private final Random random;
    private final Canvas canvas;
    private final Drawn.Form form;
    private final StringBuilder shape;
    private final int left;
    private final int number;
    private final boolean points;
    private final boolean split;
    private final boolean umbrella;
    private final boolean outer;
    private final Levels levels;
    private final List<Column> columns = new ArrayList<>();
    private int headRow;
    private int row;
    private int count;

    IndicatorTable(
            Random random, Canvas canvas, Drawn.Form form, int left, int number, boolean points, StringBuilder shape) {
        this.random = random;
        this.canvas = canvas;
        this.form = form;
        this.left = left;
        this.number = number;
        this.points = points;
        this.shape = shape;
        this.split = random.nextInt(5) == 0;
        this.umbrella = split && random.nextBoolean();
        this.outer = random.nextInt(3) != 0;
        this.levels = Levels.values()[random.nextInt(4) % 3];
        lay();
        shape.append(' ')
                .append(levels)
                .append(split ? " split" : "")
                .append(umbrella ? " umbrella" : "")
                .append(outer ? " outer" : "");
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void lay() {
        List<String[]> heads = new ArrayList<>();
        heads.add(new String[] {"level1", pick(Words.LEVEL1)});
        heads.add(new String[] {"level2", pick(Words.LEVEL2)});
        heads.add(new String[] {"level3", pick(Words.LEVEL3)});
        boolean weights = points && !chance(12);
        boolean early = weights && chance(4);
        if (early) {
            heads.add(new String[] {"weight", pick(Words.WEIGHT)});
        }
        if (split) {
            heads.add(new String[] {"operator", pick(Words.OPERATOR)});
            heads.add(new String[] {"target", umbrella ? "指标值" : pick(Words.TARGET)});
            heads.add(new String[] {"measure", pick(Words.MEASURE)});
        } else {
            heads.add(new String[] {"target", pick(Words.TARGET)});
        }
        if (chance(12)) {
            heads.add(new String[] {"", pick(Words.EXTRA)});
        }
        heads.add(new String[] {"actual", pick(Words.ACTUAL)});
        if (weights && !early) {
            heads.add(new String[] {"weight", pick(Words.WEIGHT)});
        }
        if (points) {
            heads.add(new String[] {"score", pick(Words.SCORE)});
        }
        if (chance(8)) {
            heads.add(new String[] {"", pick(Words.EXTRA)});
        }
        if (!chance(7)) {
            heads.add(new String[] {"deviation", pick(Words.REASON)});
        }
        int from = left + (outer ? 1 : 0);
        for (String[] head : heads) {
            int width = head[0].equals("level3") && chance(3) || head[0].equals("deviation") && chance(3) ? 2 : 1;
            columns.add(new Column(head[0], head[1], from, width));
            from += width;
        }
        while (from - left < 8) {
            Column last = columns.remove(columns.size() - 1);
            columns.add(new Column(last.member(), last.heading(), last.from(), last.width() + 1));
            from++;
        }
    }

    int width() {
        Column last = columns.get(columns.size() - 1);
        return last.from() + last.width() - left;
    }

    int columnOf(String member) {
        Column column = column(member);
        return column == null ? -1 : column.from();
    }

    int widthOf(String member) {
        return column(member).width();
    }

    private Column column(String member) {
        for (Column column : columns) {
            if (column.member().equals(member)) {
                return column;
            }
        }
        return null;
    }

    int draw(int from) {
        row = from;
        headRow = row;
        int start = row;
        heads();
        List<String[]> plan = plan();
        int group1 = row;
        int group2 = row;
        String level1 = null;
        String level2 = null;
        boolean subtotals = points && column("weight") != null && chance(9);
        for (int i = 0; i < plan.size(); i++) {
            String[] next = plan.get(i);
            boolean new1 = !next[0].equals(level1);
            boolean new2 = new1 || !next[1].equals(level2);
            if (new2 && i > 0) {
                close("level2", level2, group2);
            }
            if (new1 && i > 0) {
                if (subtotals) {
                    subtotal();
                    group2 = row;
                }
                close("level1", level1, group1);
                group1 = row;
            }
            if (new2) {
                group2 = row;
            }
            level1 = next[0];
            level2 = next[1];
            indicator(level1, level2, group1, group2, next[2], next);
            if (chance(20)) {
                broken(level1, level2, group1, group2);
            }
            if (chance(25)) {
                placeholder();
            }
            if (chance(40) && again()) {
                group2 = row;
                group1 = row;
                level2 = null;
                level1 = null;
            }
        }
        if (level2 != null) {
            close("level2", level2, group2);
            close("level1", level1, group1);
        }
        if (outer) {
            canvas.put(start, left, row - start, 1, pick(Words.INDICATORS_HEAD));
        }
        return row;
    }

    /** The headings: one line, or two where the target is divided or an umbrella stands over the levels. */
    private void heads() {
        if (!umbrella) {
            for (Column column : columns) {
                canvas.put(row, column.from(), 1, column.width(), column.heading());
            }
            row++;
            return;
        }
        Column operator = column("operator");
        Column measure = column("measure");
        canvas.put(row, operator.from(), 1, measure.from() + measure.width() - operator.from(), "年度指标值");
        boolean overLevels = !outer && chance(2);
        if (overLevels) {
            Column last = column("level3");
            int first = column("level1").from();
            canvas.put(row, first, 1, last.from() + last.width() - first, "绩效指标");
        }
        for (Column column : columns) {
            boolean low = column.equals(operator)
                    || column.equals(measure)
                    || column.member().equals("target")
                    || overLevels && column.member().startsWith("level");
            canvas.put(low ? row + 1 : row, column.from(), low ? 1 : 2, column.width(), column.heading());
        }
        headRow = row + 1;
        row += 2;
    }

    /** Headings again, as on a second printed page. */
    private boolean again() {
        if (umbrella || levels != Levels.REPEATED) {
            return false;
        }
        for (Column column : columns) {
            canvas.put(row, column.from(), 1, column.width(), column.heading());
        }
        row++;
        shape.append(" heads-again");
        return true;
    }

    /** Level 1, level 2, level 3, target, actual, and which kind of value the target is. */
    private List<String[]> plan() {
        boolean withPoints = chance(3);
        boolean numbered = chance(8);
        String[][] system = {
            {"产出指标", "数量指标", "质量指标", "时效指标", "成本指标"},
            {"效益指标", "经济效益指标", "社会效益指标", "可持续影响指标"},
            {"满意度指标", "服务对象满意度指标"}
        };
        int[] most = {50, 30, 10};
        List<String[]> plan = new ArrayList<>();
        for (int i = 0; i < system.length; i++) {
            String level1 = system[i][0];
            if (withPoints) {
                level1 += List.of(
                                "(" + most[i] + "分)",
                                "（" + most[i] + "分）",
                                "\n(" + most[i] + "分)",
                                most[i] + "分",
                                "（0-" + most[i] + "）分")
                        .get(random.nextInt(5));
            }
            if (numbered) {
                level1 = List.of("一、", "二、", "三、").get(i) + level1;
            }
            for (int j = 1; j < system[i].length; j++) {
                int rows = 1 + random.nextInt(3);
                if (i < 2 && chance(6)) {
                    continue;
                }
                String level2 = chance(6)
                        ? system[i][j].replace("指标", "")
                        : chance(9) ? system[i][j].replace("指标", "\n指标") : system[i][j];
                for (int k = 0; k < rows; k++) {
                    plan.add(row(level1, level2, k));
                }
            }
        }
        return plan;
    }

    private String[] row(String level1, String level2, int index) {
        String name = List.of("示例", "指标" + (index + 1) + "：示例", "示例", "★示例", (index + 1) + ".示例")
                .get(random.nextInt(5));
        name += number + "号"
                + List.of("数量", "合格率", "覆盖率", "完成及时率", "改善程度", "满意度", "面积", "培训人次")
                        .get(random.nextInt(8)) + count++;
        int n = 5 + random.nextInt(900);
        return switch (random.nextInt(8)) {
            case 0 -> new String[] {level1, level2, name, "≥" + n + "个", n + "个"};
            case 1 -> new String[] {level1, level2, name, "100%", "100%"};
            case 2 -> new String[] {level1, level2, name, "≥95%", "98.5%"};
            case 3 -> new String[] {level1, level2, name, "有效提升", "有效提升"};
            case 4 -> new String[] {level1, level2, name, n + "平方米", n + "平方米"};
            case 5 -> new String[] {level1, level2, name, "12月底前", "11月"};
            case 6 -> new String[] {level1, level2, name, "≤" + n + "万元", n + "万元"};
            default -> new String[] {level1, level2, name, "=" + n + "(次)", n + "(次)"};
        };
    }

    private List<String> at(int atRow, Column column) {
        return List.of(
                canvas.sheetName() + "!" + Canvas.address(atRow, column.from()),
                canvas.sheetName() + "!" + Canvas.address(headRow, column.from()));
    }

    private void indicator(String level1, String level2, int top1, int top2, String name, String[] values) {
        String path = "indicators[" + indexOfNext() + "].";
        level("level1", path, level1, top1);
        level("level2", path, level2, top2);
        text(path, "level3", name);
        if (split) {
            splitTarget(path);
        } else {
            text(path, "target", values[3]);
            text(path, "actual", values[4]);
        }
        boolean lost = chance(6);
        int weight = 2 + random.nextInt(9);
        number(path, "weight", String.valueOf(weight));
        number(path, "score", lost ? String.valueOf(weight - 1) : String.valueOf(weight));
        text(path, "deviation", lost ? "因" + name + "推进较慢，下一步将加快进度。" : null);
        extras();
        row++;
    }

    private int indexOfNext() {
        int index = 0;
        while (form.values().containsKey("indicators[" + index + "].level3")) {
            index++;
        }
        return index;
    }

    private void splitTarget(String path) {
        Column operator = column("operator");
        Column target = column("target");
        Column measure = column("measure");
        if (chance(5)) {
            canvas.put(row, operator.from(), 1, operator.width(), "定性");
            text(path, "target", "有效提升");
            text(path, "actual", "有效提升");
            return;
        }
        String sign = List.of("≥", "=", "≤").get(random.nextInt(3));
        String unit = List.of("%", "个", "人次", "万元").get(random.nextInt(4));
        int n = 10 + random.nextInt(90);
        canvas.put(row, operator.from(), 1, operator.width(), sign);
        canvas.put(row, target.from(), 1, target.width(), new BigDecimal(n));
        canvas.put(row, measure.from(), 1, measure.width(), unit);
        form.put(path + "target", sign + n + "(" + unit + ")", at(row, target));
        text(path, "actual", n + unit);
    }

    private void level(String member, String path, String name, int top) {
        Column column = column(member);
        int cell = levels == Levels.REPEATED ? row : top;
        if (levels == Levels.REPEATED) {
            canvas.put(row, column.from(), 1, column.width(), name);
        }
        form.put(
                path + member,
                name.replaceAll("\n(?![(（])", ""),
                List.of(
                        canvas.sheetName() + "!" + Canvas.address(cell, column.from()),
                        at(row, column).get(1)));
    }

    private void close(String member, String name, int top) {
        Column column = column(member);
        if (levels == Levels.MERGED) {
            canvas.put(top, column.from(), Math.max(1, row - top), column.width(), name);
        } else if (levels == Levels.FIRST_ONLY) {
            canvas.put(top, column.from(), 1, column.width(), name);
        }
    }

    private void text(String path, String member, String value) {
        Column column = column(member);
        if (column != null) {
            canvas.put(row, column.from(), 1, column.width(), value);
            form.put(path + member, value, at(row, column));
        }
    }

    private void number(String path, String member, String value) {
        Column column = column(member);
        if (column != null) {
            canvas.put(row, column.from(), 1, column.width(), chance(12) ? value : new BigDecimal(value));
            form.put(path + member, value, at(row, column));
        }
    }

    private void extras() {
        for (Column column : columns) {
            if (column.member().isEmpty()) {
                boolean number = column.heading().equals("复核分");
                canvas.put(row, column.from(), 1, column.width(), number ? new BigDecimal("5") : "按完成比例计分");
            }
        }
    }

    /** Rows that break a scored one down: they have values and no points. */
    private void broken(String level1, String level2, int top1, int top2) {
        if (split) {
            return;
        }
        for (int i = 0; i < 2; i++) {
            String path = "indicators[" + indexOfNext() + "].";
            level("level1", path, level1, top1);
            level("level2", path, level2, top2);
            text(path, "level3", "其中：示例" + number + "分项" + count++);
            text(path, "target", (i + 2) + "亩");
            text(path, "actual", (i + 2) + "亩");
            row++;
        }
        shape.append(" broken-down");
    }

    private void placeholder() {
        Column column = column("level3");
        canvas.put(row, column.from(), 1, column.width(), chance(2) ? "……" : "指标4：");
        row++;
        shape.append(" placeholder");
    }

    private void subtotal() {
        Column name = column("level3");
        Column weight = column("weight");
        canvas.put(
                row,
                column("level2").from(),
                1,
                name.from() + name.width() - column("level2").from(),
                "小计");
        canvas.put(row, weight.from(), 1, weight.width(), new BigDecimal("40"));
        Column score = column("score");
        canvas.put(row, score.from(), 1, score.width(), new BigDecimal("39"));
        row++;
        shape.append(" subtotal");
    }
}
