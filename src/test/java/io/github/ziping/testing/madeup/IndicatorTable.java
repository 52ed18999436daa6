package io.github.ziping.testing.madeup;

import java.math.BigDecimal;
import java.util.List;

/** Draws the table of indicators: its headings, levels, indicators, and rows that are no indicators. */
final class IndicatorTable {
    /** What one cell of 分值 or 得分 holds for. */
    private enum Points {
        INDICATOR,
        LEVEL1,
        LEVEL2,
        /** Only the score; each indicator has its own weight. */
        SCORE_OF_LEVEL1
    }

    private final Office office;
    private final IndicatorColumns columns;
    private final IndicatorPlan plan;
    private final CarriedCell.Style style1;
    private final CarriedCell.Style style2;
    private final Points points;
    private final boolean subtotals;
    private final boolean executionFirst;
    private final String[] execution;
    private final boolean parts;
    private final boolean pages;
    private CarriedCell level1;
    private CarriedCell level2;
    private CarriedCell weight;
    private CarriedCell score;
    private int headRow;
    private int index;

    IndicatorTable(Office office, IndicatorColumns columns, Dice dice) {
        this.office = office;
        this.columns = columns;
        this.plan = new IndicatorPlan(dice);
        this.style1 = dice.pick(CarriedCell.STYLES);
        this.style2 = dice.pick(CarriedCell.STYLES);
        this.points = office.weights() && office.scores() && dice.oneIn(7)
                ? dice.of(Points.LEVEL1, Points.LEVEL2, Points.SCORE_OF_LEVEL1)
                : Points.INDICATOR;
        boolean each = points == Points.INDICATOR;
        this.subtotals = each && office.weights() && office.scores() && dice.oneIn(9);
        this.parts = each && dice.oneIn(6);
        this.pages = dice.oneIn(5);
        this.executionFirst = dice.oneIn(2);
        this.execution = dice.of(
                new String[] {"预算执行", "预算执行率", "预算执行率"},
                new String[] {"预算执行情况（10分）", "预算执行", "预算执行率"},
                new String[] {"执行率指标", "预算执行率", "资金执行率"});
    }

    void draw(Pen pen, Project project) {
        pen.shape(columns.shape() + " " + style1 + "/" + style2
                + (points == Points.INDICATOR ? "" : " points-of-" + points));
        index = 0;
        level1 = new CarriedCell(pen, columns.of("level1"), style1);
        level2 = new CarriedCell(pen, columns.of("level2"), style2);
        weight = new CarriedCell(pen, columns.of("weight"), CarriedCell.Style.MERGED);
        score = new CarriedCell(pen, columns.of("score"), CarriedCell.Style.MERGED);
        int start = pen.row();
        heads(pen);
        if (office.execution() == Office.Execution.INDICATOR && executionFirst) {
            execution(pen);
        }
        String before = null;
        for (IndicatorPlan.Group group : plan.of(project.dice())) {
            if (before != null && !before.equals(group.level1())) {
                endOfLevel1(pen, before);
            }
            level1.say(group.level1());
            level2.say(group.level2());
            for (int i = 0; i < group.indicators(); i++) {
                indicator(pen, project);
                between(pen, project);
            }
            level2.close();
            if (points == Points.LEVEL2) {
                weight.close();
                score.close();
            }
            before = group.level1();
        }
        endOfLevel1(pen, before);
        if (office.execution() == Office.Execution.INDICATOR && !executionFirst) {
            execution(pen);
        }
        if (columns.outer()) {
            pen.put(start, pen.row() - start, 0, 1, columns.outerWord());
        }
    }

    private void heads(Pen pen) {
        columns.draw(pen);
        headRow = pen.row() - 1;
    }

    private void endOfLevel1(Pen pen, String name) {
        level2.close();
        if (subtotals) {
            subtotal(pen, name);
        }
        level1.close();
        weight.close();
        score.close();
    }

    /** Whatever may stand between two indicators. */
    private void between(Pen pen, Project project) {
        Dice dice = project.dice();
        if (parts && dice.oneIn(5)) {
            parts(pen, project);
        }
        if (points == Points.INDICATOR && dice.oneIn(60)) {
            placeholder(pen, dice);
        }
        if (pages && points == Points.INDICATOR && dice.oneIn(8)) {
            level1.cut();
            level2.cut();
            if (dice.oneIn(2)) {
                pen.breakPage();
            }
            heads(pen);
            level1.resume();
            level2.resume();
            pen.shape(" heads-again");
        }
    }

    private void indicator(Pen pen, Project project) {
        Dice dice = project.dice();
        String path = levels(pen);
        String name = IndicatorPlan.name(dice, project.number(), index);
        text(pen, path, "level3", name, name);
        quantity(pen, path, columns.split() ? Quantity.split(dice) : Quantity.plain(dice));
        boolean lost = dice.oneIn(6);
        int most = dice.between(2, 10);
        points(pen, path, weight, "weight", most, points == Points.LEVEL1 || points == Points.LEVEL2, dice);
        points(pen, path, score, "score", lost ? most - 1 : most, points != Points.INDICATOR, dice);
        if (lost) {
            String reason = "因" + name + "推进较慢，下一步将加快进度。";
            text(pen, path, "deviation", reason, reason);
        }
        extras(pen);
        index++;
        pen.nextWithGaps(dice);
    }

    private String levels(Pen pen) {
        String path = "indicators[" + index + "].";
        level1.row(path + "level1", headRow);
        level2.row(path + "level2", headRow);
        IndicatorColumns.Column ordinal = columns.of("ordinal");
        if (ordinal != null) {
            pen.put(ordinal.from(), 1, new BigDecimal(index + 1));
        }
        return path;
    }

    private void quantity(Pen pen, String path, Quantity quantity) {
        cell(pen, "operator", quantity.operator());
        cell(pen, "measure", quantity.measure());
        text(pen, path, "target", quantity.targetCell(), quantity.target());
        text(pen, path, "actual", quantity.actualCell(), quantity.actual());
    }

    private void points(
            Pen pen, String path, CarriedCell carried, String member, int value, boolean shared, Dice dice) {
        if (!columns.has(member)) {
            return;
        }
        if (!shared) {
            String text = value + (dice.oneIn(12) ? ".5" : "");
            Object shown =
                    dice.oneIn(12) ? dice.of(text, text + " ") : dice.oneIn(25) ? text + "分" : new BigDecimal(text);
            text(pen, path, member, shown, text);
        } else if (!carried.isOpen()) {
            carried.say(new BigDecimal(10 * value));
            carried.row(path + member, headRow);
        }
    }

    private void cell(Pen pen, String member, Object shown) {
        IndicatorColumns.Column column = columns.of(member);
        if (column != null) {
            pen.put(column.from(), column.width(), shown);
        }
    }

    private void text(Pen pen, String path, String member, Object shown, String value) {
        IndicatorColumns.Column column = columns.of(member);
        if (column != null) {
            cell(pen, member, shown);
            pen.say(path + member, value, List.of(pen.at(pen.row(), column.from()), pen.at(headRow, column.from())));
        }
    }

    private void extras(Pen pen) {
        for (IndicatorColumns.Column column : columns.all()) {
            if (column.member().isEmpty()) {
                boolean number = column.heading().endsWith("分");
                pen.put(column.from(), column.width(), number ? new BigDecimal("5") : "按完成比例计分");
            }
        }
    }

    /** Rows that break a scored one down: they have values and no points. */
    private void parts(Pen pen, Project project) {
        Dice dice = project.dice();
        boolean indented = dice.oneIn(3);
        for (int i = 0; i < 2; i++) {
            String path = levels(pen);
            String front = indented ? "　　" : i == 0 ? dice.of("其中：", "其中:") : "其中：";
            String name = front + "示例" + project.number() + "分项" + index;
            text(pen, path, "level3", name, name);
            quantity(pen, path, columns.split() ? Quantity.split(dice) : Quantity.plain(dice));
            if (dice.oneIn(3)) {
                cell(pen, "weight", "-");
                cell(pen, "score", "-");
            }
            index++;
            pen.next();
        }
        pen.shape(indented ? " indented-parts" : " parts");
    }

    private void placeholder(Pen pen, Dice dice) {
        cell(pen, "level3", dice.of("……", "指标4：", "...", "…"));
        level1.skip();
        level2.skip();
        pen.next();
        pen.shape(" placeholder");
    }

    private void subtotal(Pen pen, String level) {
        IndicatorColumns.Column name = columns.of("level3");
        IndicatorColumns.Column first = columns.has("level2") ? columns.of("level2") : name;
        level1.skip();
        pen.put(first.from(), name.from() + name.width() - first.from(), level.length() % 2 == 0 ? "小计" : "小 计");
        cell(pen, "weight", new BigDecimal("40"));
        cell(pen, "score", new BigDecimal("39"));
        pen.next();
        pen.shape(" subtotal");
    }

    /** The execution as one of the indicators. */
    private void execution(Pen pen) {
        level1.say(execution[0]);
        level2.say(execution[1]);
        String path = levels(pen);
        text(pen, path, "level3", execution[2], execution[2]);
        if (columns.split()) {
            quantity(pen, path, new Quantity("=", new BigDecimal(100), "%", "=100(%)", "98%", "98%"));
        } else {
            quantity(pen, path, new Quantity(null, "100%", null, "100%", "98.5%", "98.5%"));
        }
        text(pen, path, "weight", new BigDecimal("10"), "10");
        text(pen, path, "score", new BigDecimal("9.85"), "9.85");
        extras(pen);
        index++;
        pen.next();
        level2.close();
        level1.close();
        pen.shape(" execution-indicator");
    }
}
