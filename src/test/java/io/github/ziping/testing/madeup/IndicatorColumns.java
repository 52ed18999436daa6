package io.github.ziping.testing.madeup;

import java.util.ArrayList;
import java.util.List;

/** The columns of an office's table of indicators, and its headings in one, two or three lines. */
final class IndicatorColumns {
    /** A heading over several columns, as many lines high. */
    record Over(String text, int height) {}

    /** A column; what no field takes has an empty member. */
    record Column(String member, String heading, int from, int width, List<Over> overs) {
        int heightAbove() {
            int height = 0;
            for (Over over : overs) {
                height += over.height();
            }
            return height;
        }
    }

    private static final int LEAST_WIDTH = 8;

    private final List<Column> columns = new ArrayList<>();
    private final List<Column> planned = new ArrayList<>();
    private final boolean outer;
    private final boolean loose;
    private final boolean split;
    private final int lines;
    private final String outerWord;
    private int numberedLeft;

    IndicatorColumns(Office office, Dice dice) {
        this.split = dice.oneIn(4);
        this.outer = dice.oneIn(3);
        this.loose = dice.oneIn(8);
        this.outerWord = dice.pick(Words.INDICATORS_HEAD);
        boolean overTarget = split && dice.oneIn(2);
        boolean three = overTarget && !outer && dice.oneIn(2);
        boolean overLevels = three || !outer && dice.oneIn(6);
        boolean overBoth = !split && dice.oneIn(14);
        boolean overScores = !three && office.scores() && dice.oneIn(14);
        List<Over> both = overBoth ? List.of(new Over(dice.of("指标值", "年度指标值", "目标值及完成情况"), 1)) : List.of();
        List<Over> target = overTarget ? List.of(new Over("年度指标值", three && dice.oneIn(2) ? 2 : 1)) : List.of();
        List<Over> levels = overLevels ? List.of(new Over(dice.of("绩效指标", "年度绩效指标", "指标名称", "指标"), 1)) : List.of();
        List<Over> scores = overScores ? List.of(new Over("自评情况", 1)) : List.of();
        plan(office, dice, levels, overBoth ? both : target, scores);
        lay(dice);
        int most = three ? 3 : 1;
        for (Column column : columns) {
            most = Math.max(most, column.heightAbove() + 1);
        }
        this.lines = most;
    }

    private void plan(Office office, Dice dice, List<Over> levels, List<Over> target, List<Over> scores) {
        if (!outer && dice.oneIn(12)) {
            add("ordinal", "序号", List.of());
        }
        add("level1", dice.pick(Words.LEVEL1), levels);
        if (!dice.oneIn(14)) {
            add("level2", dice.pick(Words.LEVEL2), levels);
        }
        add("level3", dice.pick(Words.LEVEL3), levels);
        boolean early = office.weights() && dice.oneIn(4);
        if (early) {
            add("weight", dice.pick(Words.WEIGHT), List.of());
        }
        if (split) {
            add("operator", dice.pick(Words.OPERATOR), target);
            add("target", target.isEmpty() ? dice.pick(Words.TARGET) : "指标值", target);
            add("measure", dice.pick(Words.MEASURE), target);
        } else {
            add("target", dice.pick(Words.TARGET), target);
        }
        boolean both = !split && !target.isEmpty();
        if (!both) {
            extra(dice, 12);
        }
        add("actual", dice.pick(Words.ACTUAL), both ? target : List.of());
        extra(dice, 20);
        if (office.weights() && !early) {
            add("weight", dice.pick(Words.WEIGHT), List.of());
        }
        if (office.scores()) {
            add("score", dice.pick(Words.SCORE), scores);
        }
        extra(dice, 14);
        boolean reasons = !dice.oneIn(8);
        if (reasons) {
            add("deviation", dice.pick(Words.REASON), scores);
        }
        extra(dice, 14);
    }

    private void extra(Dice dice, int oneIn) {
        if (dice.oneIn(oneIn)) {
            String heading = dice.pick(Words.EXTRA);
            for (Column column : planned) {
                if (column.heading().equals(heading)) {
                    return;
                }
            }
            add("", heading, List.of());
        }
    }

    private void add(String member, String heading, List<Over> overs) {
        planned.add(new Column(member, heading, 0, 1, overs));
    }

    private void lay(Dice dice) {
        int from = outer ? 1 : 0;
        numberedLeft = from;
        for (Column column : planned) {
            boolean wide = column.member().equals("level3") || column.member().equals("deviation");
            int width = wide && dice.oneIn(3) ? 2 : 1;
            columns.add(new Column(column.member(), column.heading(), from, width, column.overs()));
            from += width;
        }
        if (from < LEAST_WIDTH) {
            Column last = columns.remove(columns.size() - 1);
            int width = last.width() + LEAST_WIDTH - from;
            columns.add(new Column(last.member(), last.heading(), last.from(), width, last.overs()));
        }
    }

    List<Column> all() {
        return columns;
    }

    /** The column of a member, or null. */
    Column of(String member) {
        for (Column column : columns) {
            if (column.member().equals(member)) {
                return column;
            }
        }
        return null;
    }

    boolean has(String member) {
        return of(member) != null;
    }

    boolean split() {
        return split;
    }

    /** Whether 绩效指标 stands beside the whole table. */
    boolean outer() {
        return outer;
    }

    String outerWord() {
        return outerWord;
    }

    /** The leftmost column of the table without what stands beside it. */
    int first() {
        return numberedLeft;
    }

    int width() {
        Column last = columns.get(columns.size() - 1);
        return last.from() + last.width();
    }

    /** How many lines the headings take. */
    int lines() {
        return lines;
    }

    String shape() {
        return " heads-" + lines + (split ? " split" : "") + (outer ? " outer" : "")
                + (loose && lines > 1 ? " loose" : "");
    }

    /** Draws the headings from the current row on. */
    void draw(Pen pen) {
        for (Column column : columns) {
            int above = column.heightAbove();
            int height = lines - above;
            boolean merged = !loose || above > 0;
            pen.put(pen.row() + above, merged ? height : 1, column.from(), column.width(), column.heading());
        }
        int i = 0;
        while (i < columns.size()) {
            Column first = columns.get(i);
            int end = i;
            while (end + 1 < columns.size() && columns.get(end + 1).overs() == first.overs()) {
                end++;
            }
            if (!first.overs().isEmpty()) {
                Over over = first.overs().get(0);
                Column last = columns.get(end);
                pen.put(over.height(), first.from(), last.from() + last.width() - first.from(), over.text());
                i = end;
            }
            i++;
        }
        pen.down(lines);
    }
}
