package io.github.ziping.testing.madeup;

import java.util.ArrayList;
import java.util.List;

/** Draws funds whose sources stand below each other, under one, two or three lines of headings. */
final class FundsDown implements FundsBlock {
    private record Column(String member, String heading, String group, int from, int width) {}

    private final Office office;
    private final int width;
    private final FundsAmounts amounts;
    private final boolean topLine;
    private final boolean groups;
    private final boolean unitAbove;
    private final boolean narrowCorner;
    private final boolean partsBeside;
    private final String remarks;
    private final String labelHead;
    private final String corner;
    private final List<Column> columns = new ArrayList<>();

    FundsDown(Office office, int width, FundsAmounts amounts, Dice dice) {
        this.office = office;
        this.width = width;
        this.amounts = amounts;
        this.topLine = dice.oneIn(9);
        this.groups = dice.oneIn(7);
        this.unitAbove = !topLine && dice.oneIn(7);
        this.narrowCorner = dice.oneIn(4);
        this.partsBeside = !narrowCorner && !topLine && dice.oneIn(8);
        this.remarks = dice.oneIn(12) ? dice.of("备注", "未执行完原因", "结余资金", "偏差原因") : null;
        this.labelHead = dice.of(null, null, "资金来源", "资金构成", "项目");
        String brackets = unitAbove ? "" : dice.of("（" + office.currency() + "）", "\n(" + office.currency() + ")");
        String points = office.execution() == Office.Execution.HEADING ? "\n(20分)" : "";
        this.corner = dice.pick(Words.FUNDS_HEAD) + brackets + points;
        lay(dice);
    }

    private void lay(Dice dice) {
        List<String[]> heads = new ArrayList<>();
        if (!dice.oneIn(3)) {
            heads.add(new String[] {"initialBudget", FundsAmounts.heading(office, dice.pick(Words.INITIAL)), "预算数"});
        }
        heads.add(new String[] {"annualBudget", FundsAmounts.heading(office, dice.pick(Words.ANNUAL)), "预算数"});
        heads.add(new String[] {"executed", FundsAmounts.heading(office, dice.pick(Words.EXECUTED)), "执行情况"});
        List<String[]> rest = new ArrayList<>();
        rest.add(new String[] {"ratePercent", dice.pick(Words.RATE), "执行情况"});
        if (office.execution() == Office.Execution.COLUMN) {
            boolean early = !dice.oneIn(8);
            rest.add(early ? 0 : 1, new String[] {"weight", dice.pick(Words.FUND_WEIGHT), null});
            rest.add(new String[] {"score", dice.pick(Words.FUND_SCORE), null});
        } else if (office.execution() == Office.Execution.HEADING) {
            rest.add(new String[] {"score", "得分(20分*执行率)", null});
        }
        while (rest.size() > width - 4 - heads.size()) {
            rest.remove(rest.size() - 1);
        }
        heads.addAll(rest);
        if (remarks != null && heads.size() < width - 4) {
            heads.add(new String[] {"", remarks, null});
        }
        int spare = width - 4 - heads.size();
        int from = 4;
        for (int i = 0; i < heads.size(); i++) {
            int span = i == heads.size() - 1 ? width - from : i < spare ? 2 : 1;
            columns.add(new Column(heads.get(i)[0], heads.get(i)[1], groups ? heads.get(i)[2] : null, from, span));
            from += span;
        }
    }

    @Override
    public void draw(Pen pen, Project project) {
        if (unitAbove) {
            pen.put(0, width, project.dice().of("单位：" + office.currency(), "金额单位：" + office.currency()));
            pen.say("funds.unit", office.currency(), 0);
            pen.next();
            pen.shape(" unit-above-funds");
        }
        int lines = groups ? 2 : 1;
        if (topLine) {
            pen.put(0, width, corner);
            sayCorner(pen);
            pen.next();
            pen.shape(" funds-top-line");
        } else {
            pen.put(lines + amounts.lines(), 0, narrowCorner ? 1 : 2, corner);
            sayCorner(pen);
        }
        int labelFrom = topLine ? 0 : narrowCorner ? 1 : 2;
        if (labelHead != null || topLine) {
            pen.put(lines, labelFrom, 4 - labelFrom, labelHead == null ? "资金来源" : labelHead);
        }
        heads(pen);
        int headRow = pen.row() - 1;
        int first = pen.row() + 1;
        for (FundsAmounts.Line line : amounts.of(project.dice())) {
            int at = partsBeside && pen.row() >= first ? labelFrom + 1 : labelFrom;
            String label = at > labelFrom ? line.label().replaceAll("^其中[:：]", "") : line.label();
            if (pen.row() == first && at > labelFrom) {
                pen.put(amounts.lines() - 1, labelFrom, 1, "其中：");
                pen.shape(" parts-beside");
            }
            pen.put(at, 4 - at, label);
            pen.say(line.path() + "label", at > labelFrom ? label.strip() : line.name(), at);
            for (Column column : columns) {
                if (column.member().isEmpty()) {
                    pen.put(column.from(), column.width(), line.scored() ? "尚有尾款未支付" : null);
                    continue;
                }
                String value = line.value(column.member());
                Object shown = value == null
                        ? amounts.nothing(column.member(), project.dice())
                        : amounts.shown(column.member(), value, project.dice());
                pen.put(column.from(), column.width(), shown);
                pen.say(
                        line.path() + column.member(),
                        value,
                        List.of(pen.at(pen.row(), column.from()), pen.at(headRow, column.from())));
            }
            pen.next();
        }
    }

    private void sayCorner(Pen pen) {
        if (!unitAbove) {
            pen.say("funds.unit", office.currency(), 0);
        }
        if (office.execution() == Office.Execution.HEADING) {
            pen.say("funds.total.weight", "20", 0);
            pen.shape(" weight-in-head");
        }
    }

    /** The headings: with groups, 预算数 over the budgets and 执行情况 over the rest. */
    private void heads(Pen pen) {
        int top = pen.row();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.group() == null) {
                pen.put(top, groups ? 2 : 1, column.from(), column.width(), column.heading());
                continue;
            }
            pen.put(top + 1, 1, column.from(), column.width(), column.heading());
            boolean begins = i == 0 || !column.group().equals(columns.get(i - 1).group());
            if (begins) {
                int end = i;
                while (end + 1 < columns.size()
                        && column.group().equals(columns.get(end + 1).group())) {
                    end++;
                }
                Column last = columns.get(end);
                pen.put(top, 1, column.from(), last.from() + last.width() - column.from(), column.group());
            }
        }
        if (groups) {
            pen.shape(" funds-groups");
            pen.next();
        }
        pen.next();
    }
}
