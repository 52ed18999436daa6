package io.github.ziping.testing.madeup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws one form of a made-up office: which blocks there are, how they stand, which words head them, what they say. All of an
 * office's choices come from its seed.
 */
final class MadeUpForm {
    private final Random random;
    private final Canvas canvas;
    private final Drawn.Form form = new Drawn.Form();
    private final StringBuilder shape;
    private final int left;
    private final int number;
    private final IndicatorTable table;
    private final boolean points;
    private final boolean fundPoints;
    private int row;

    /**
     * A form that begins at a cell of the newest sheet.
     *
     * @param office the seed of the office's choices
     * @param number which of the file's forms this is: its texts differ
     */
    MadeUpForm(long office, int number, Canvas canvas, int top, int left, StringBuilder shape) {
        this.random = new Random(office * 0x9E3779B97F4A7C15L + 7);
        this.canvas = canvas;
        this.row = top;
        this.left = left;
        this.number = number;
        this.shape = shape;
        this.points = !chance(12);
        this.fundPoints = points && !chance(6);
        this.table = new IndicatorTable(random, canvas, form, left, number, points, shape);
    }

    /** Draws it, with or without its title. */
    Drawn.Form draw() {
        int width = table.width();
        boolean yearInTitle = chance(3);
        title(width, yearInTitle);
        head(width);
        boolean goalsFirst = chance(12);
        if (goalsFirst) {
            goals(width);
        }
        funds(width);
        if (!goalsFirst) {
            goals(width);
        }
        row = table.draw(row);
        totals(width);
        notes(width);
        return form;
    }

    /** The row below the form. */
    int end() {
        return row;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private List<String> at(int atRow, int column) {
        return List.of(canvas.sheetName() + "!" + Canvas.address(atRow, column));
    }

    private void say(String path, String value, int atRow, int column) {
        form.put(path, value, at(atRow, column));
    }

    private void title(int width, boolean yearInTitle) {
        if (chance(6)) {
            canvas.put(row++, left, 1, 1, List.of("附件2", "附件1-3：", "附表4").get(random.nextInt(3)));
        }
        String name = List.of("项目支出绩效自评表", "财政项目支出绩效自评表", "绩效目标自评表", "部门预算项目支出绩效自评表", "专项资金绩效自评表", "项目绩效自评表")
                .get(random.nextInt(6));
        int year = 2019 + random.nextInt(6);
        String title = yearInTitle ? year + "年度" + name : name;
        canvas.put(row, left, 1, width, title);
        say("title", title, row++, left);
        String total = null;
        if (points && chance(10)) {
            total = String.valueOf(85 + random.nextInt(15));
        }
        if (!yearInTitle) {
            String line = List.of("（" + year + "年度）", "(" + year + "年度)", "（ " + year + " 年度）")
                    .get(random.nextInt(3));
            if (total != null) {
                line += "　　　　　　　　　　项目总得分" + total + "分";
                say("totalScore", total, row, left);
                shape.append(" total-in-year-line");
            }
            canvas.put(row, left, 1, width, line);
            say("year", String.valueOf(year), row++, left);
        } else {
            say("year", String.valueOf(year), row - 1, left);
        }
    }

    private void head(int width) {
        String project = "示例项目" + number + "号" + random.nextInt(1000);
        String authority = "示例市" + number + "主管局";
        String unit = "示例" + number + "中心";
        boolean unitInLine = chance(5);
        if (unitInLine) {
            String label = chance(2) ? "单位名称：" : "填报单位：";
            canvas.put(row, left, 1, width, label + unit + "　　　　　　填报日期：2024年3月18日");
            say("unit", unit, row++, left);
            shape.append(" unit-in-line");
        }
        int half = width / 2;
        boolean pair = chance(5) && width >= 6;
        if (pair) {
            pair(Words.PROJECT, project, "project", 0, half);
            stranger(half, width - half);
            row++;
        } else {
            pair(Words.PROJECT, project, "project", 0, width);
            row++;
        }
        boolean apart = chance(8);
        pair(Words.AUTHORITY, authority, "authority", 0, apart ? width : half);
        if (apart) {
            row++;
        }
        if (unitInLine) {
            if (!apart) {
                stranger(half, width - half);
                row++;
            }
        } else {
            pair(Words.UNIT, unit, "unit", apart ? 0 : half, apart ? width : width - half);
            row++;
        }
        for (int i = random.nextInt(8) - 5; i > 0; i--) {
            canvas.put(row, left, 1, 2, Words.CHECK_BOXES.get(i));
            canvas.put(row++, left + 2, 1, width - 2, "1、持续性项目☑　2、新增性项目□");
            shape.append(" boxes");
        }
    }

    private void pair(List<String> words, String value, String path, int from, int width) {
        int label = width > 4 ? 2 : 1;
        canvas.put(row, left + from, 1, label, pick(words));
        canvas.put(row, left + from + label, 1, width - label, value);
        say(path, value, row, left + from + label);
    }

    private void stranger(int from, int width) {
        int label = width > 4 ? 2 : 1;
        canvas.put(row, left + from, 1, label, pick(Words.STRANGE));
        canvas.put(row, left + from + label, 1, width - label, "某某 0838-0000000");
        shape.append(" stranger");
    }

    /** A column of the funds: its member, heading and width. */
    private record Column(String member, String heading, int from, int width) {}

    private void funds(int width) {
        if (chance(25)) {
            shape.append(" no-funds");
            return;
        }
        String currency = chance(5) ? "元" : "万元";
        boolean weightInHead = points && !fundPoints && chance(2);
        String corner = pick(Words.FUNDS_HEAD);
        boolean said = !chance(8);
        String brackets = said ? (chance(2) ? "（" + currency + "）" : "\n(" + currency + ")") : "";
        corner += brackets + (weightInHead ? "\n(20分)" : "");
        List<Column> columns = columns(width, weightInHead);
        int sources = random.nextInt(4);
        int labelFrom = 2;
        int labelWidth = columns.get(0).from() - labelFrom;
        canvas.put(row, left, sources + 2, 2, corner);
        if (said) {
            say("funds.unit", currency, row, left);
        }
        if (weightInHead) {
            say("funds.total.weight", "20", row, left);
            shape.append(" weight-in-head");
        }
        for (Column column : columns) {
            canvas.put(row, left + column.from(), 1, column.width(), column.heading());
        }
        int headRow = row++;
        BigDecimal[] sums = new BigDecimal[3];
        boolean typed = chance(9);
        boolean repeats = chance(12);
        List<BigDecimal[]> parts = new ArrayList<>();
        for (int i = 0; i < Math.max(1, sources); i++) {
            BigDecimal budget = amount(currency);
            BigDecimal[] part = {
                budget,
                budget,
                budget.multiply(new BigDecimal(60 + random.nextInt(41)).movePointLeft(2))
                        .setScale(2, RoundingMode.DOWN)
            };
            parts.add(part);
            for (int j = 0; j < 3; j++) {
                sums[j] = sums[j] == null ? part[j] : sums[j].add(part[j]);
            }
        }
        line(
                "funds.total.",
                pick(Words.TOTAL_FUNDS),
                sums,
                columns,
                labelFrom,
                labelWidth,
                headRow,
                currency,
                typed,
                true);
        int first = random.nextInt(3);
        for (int i = 0; i < sources; i++) {
            boolean empty = i == sources - 1 && chance(2);
            String label =
                    i == 0 ? Words.SOURCES.get(first) : Words.SOURCES.get(3 + (first + i) % (Words.SOURCES.size() - 3));
            line(
                    "funds.sources[" + i + "].",
                    label,
                    empty ? new BigDecimal[3] : parts.get(i),
                    columns,
                    labelFrom,
                    labelWidth,
                    headRow,
                    currency,
                    typed,
                    repeats && i == 0);
        }
    }

    private BigDecimal amount(String currency) {
        BigDecimal value = BigDecimal.valueOf(100 + random.nextInt(900_000), 2);
        return currency.equals("元") ? value.multiply(new BigDecimal("1000")).setScale(2) : value;
    }

    private List<Column> columns(int width, boolean weightInHead) {
        List<String[]> heads = new ArrayList<>();
        if (!chance(3)) {
            heads.add(new String[] {"initialBudget", pick(Words.INITIAL)});
        }
        heads.add(new String[] {"annualBudget", pick(Words.ANNUAL)});
        heads.add(new String[] {"executed", pick(Words.EXECUTED)});
        int more = width - 4 - heads.size();
        List<String[]> rest = new ArrayList<>();
        if (fundPoints) {
            rest.add(new String[] {"weight", pick(Words.FUND_WEIGHT)});
        }
        rest.add(new String[] {"ratePercent", pick(Words.RATE)});
        if (fundPoints || weightInHead) {
            rest.add(new String[] {"score", weightInHead ? "得分(20分*执行率)" : pick(Words.FUND_SCORE)});
        }
        if (fundPoints && chance(8)) {
            rest.add(0, rest.remove(1));
        }
        while (rest.size() > more) {
            rest.remove(rest.size() - 1);
        }
        heads.addAll(rest);
        List<Column> columns = new ArrayList<>();
        int spare = width - 4 - heads.size();
        int from = 4;
        for (int i = 0; i < heads.size(); i++) {
            int span = i < spare ? 2 : 1;
            if (i == heads.size() - 1) {
                span = width - from;
            }
            columns.add(new Column(heads.get(i)[0], heads.get(i)[1], from, span));
            from += span;
        }
        return columns;
    }

    private void line(
            String path,
            String label,
            BigDecimal[] amounts,
            List<Column> columns,
            int labelFrom,
            int labelWidth,
            int headRow,
            String currency,
            boolean typed,
            boolean scored) {
        canvas.put(row, left + labelFrom, 1, labelWidth, label);
        say(path + "label", label.replace("\n", "").replaceAll("[:：]$", ""), row, left + labelFrom);
        BigDecimal rate = amounts[1] == null
                ? null
                : amounts[2].multiply(new BigDecimal(100)).divide(amounts[1], 2, RoundingMode.HALF_UP);
        for (Column column : columns) {
            int at = left + column.from();
            Object shown = null;
            String value = null;
            switch (column.member()) {
                case "initialBudget" -> value = plain(amounts[0]);
                case "annualBudget" -> value = plain(amounts[1]);
                case "executed" -> value = plain(amounts[2]);
                case "ratePercent" -> value = plain(rate);
                case "weight" -> value = scored ? "10" : null;
                default ->
                    value = scored && amounts[1] != null
                            ? rate.movePointLeft(1)
                                    .setScale(2, RoundingMode.HALF_UP)
                                    .toPlainString()
                            : null;
            }
            if (value != null) {
                shown = switch (column.member()) {
                    case "ratePercent" -> rate(rate);
                    case "weight", "score" -> new BigDecimal(value);
                    default ->
                        typed ? (currency.equals("万元") ? value + "万元" : new BigDecimal(value)) : shownAmount(value);
                };
            } else if (!column.member().endsWith("udget") && !column.member().equals("executed") && !chance(3)) {
                shown = List.of("-", "—", "/").get(random.nextInt(3));
            } else if (chance(4)) {
                shown = "—";
            }
            canvas.put(row, at, 1, column.width(), shown);
            form.put(
                    path + column.member(),
                    value,
                    List.of(at(row, at).get(0), at(headRow, at).get(0)));
        }
        row++;
    }

    private Object shownAmount(String value) {
        return chance(6) ? String.format(java.util.Locale.ROOT, "%,.2f", new BigDecimal(value)) : new BigDecimal(value);
    }

    private Object rate(BigDecimal rate) {
        return switch (random.nextInt(3)) {
            case 0 -> rate.toPlainString() + "%";
            case 1 -> new Canvas.Percent(rate.movePointLeft(2));
            default -> rate.toPlainString() + "％";
        };
    }

    private static String plain(BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private void goals(int width) {
        String goal = "按照年度计划开展" + number + "号工作，完成示例任务，保障示例事项正常运行。";
        String result = "已完成" + number + "号任务：一是按期开展示例工作；二是保障运行。";
        int half = 2 + (width - 2) / 2;
        switch (random.nextInt(8)) {
            case 0 -> shape.append(" no-goals");
            case 1 -> {
                canvas.put(row, left, 1, 2, pick(Words.GOALS_HEAD));
                canvas.put(row, left + 2, 1, width - 2, goal);
                say("expectedGoal", goal, row++, left + 2);
                shape.append(" one-goal");
            }
            case 2 -> {
                canvas.put(row, left, 2, 2, pick(Words.GOALS_HEAD));
                canvas.put(row, left + 2, 1, 2, pick(Words.GOAL));
                canvas.put(row, left + 4, 1, width - 4, goal);
                say("expectedGoal", goal, row++, left + 4);
                canvas.put(row, left + 2, 1, 2, pick(Words.RESULT));
                canvas.put(row, left + 4, 1, width - 4, result);
                say("actualResult", result, row++, left + 4);
                shape.append(" goals-stacked");
            }
            case 3 -> {
                canvas.put(row, left, 1, 2, pick(Words.GOAL));
                canvas.put(row, left + 2, 1, width - 2, goal);
                say("expectedGoal", goal, row++, left + 2);
                canvas.put(row, left, 1, 2, pick(Words.RESULT));
                canvas.put(row, left + 2, 1, width - 2, result);
                say("actualResult", result, row++, left + 2);
                shape.append(" goals-rows");
            }
            default -> {
                canvas.put(row, left, 2, 2, pick(Words.GOALS_HEAD));
                canvas.put(row, left + 2, 1, half - 2, pick(Words.GOAL));
                canvas.put(row++, left + half, 1, width - half, pick(Words.RESULT));
                canvas.put(row, left + 2, 1, half - 2, goal);
                canvas.put(row, left + half, 1, width - half, result);
                say("expectedGoal", goal, row, left + 2);
                say("actualResult", result, row++, left + half);
            }
        }
    }

    private void totals(int width) {
        int weight = table.columnOf("weight");
        int score = table.columnOf("score");
        boolean totalled = form.values().containsKey("totalScore");
        int first = weight < 0 ? score : score < 0 ? weight : Math.min(weight, score);
        String grade = List.of("优", "良", "中").get(random.nextInt(3));
        if (points && !totalled && first > left + 1 && !chance(8)) {
            canvas.put(row, left, 1, first - left, pick(Words.TOTAL));
            if (weight >= 0) {
                canvas.put(row, weight, 1, table.widthOf("weight"), new BigDecimal("100"));
                say("totalWeight", "100", row, weight);
            }
            if (score >= 0) {
                String value = String.valueOf(80 + random.nextInt(21));
                canvas.put(row, score, 1, table.widthOf("score"), new BigDecimal(value));
                say("totalScore", value, row, score);
                int rest = score + table.widthOf("score");
                if (rest < left + width && chance(5)) {
                    canvas.put(row, rest, 1, left + width - rest, grade);
                    say("grade", grade, row, rest);
                    shape.append(" grade-in-total");
                }
            }
            row++;
        }
        if (points && !form.values().containsKey("grade") && chance(4)) {
            int label = Math.max(2, width / 2);
            canvas.put(row, left, 1, label, pick(Words.GRADE));
            canvas.put(row, left + label, 1, width - label, grade);
            say("grade", grade, row++, left + label);
        }
    }

    private void notes(int width) {
        for (int i = random.nextInt(3); i > 0; i--) {
            canvas.put(row++, left, 1, width, pick(Words.NOTES));
        }
    }
}
