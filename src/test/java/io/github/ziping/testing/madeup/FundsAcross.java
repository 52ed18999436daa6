package io.github.ziping.testing.madeup;

import java.util.ArrayList;
import java.util.List;

/** Draws funds whose sources stand side by side, with 年初预算数, 全年预算数 and so on below each other. */
final class FundsAcross implements FundsBlock {
    private record Line(String member, String heading) {}

    private final Office office;
    private final int width;
    private final FundsAmounts amounts;
    private final boolean cornerBeside;
    private final boolean totalLast;
    private final String corner;
    private final List<Line> lines = new ArrayList<>();

    FundsAcross(Office office, int width, FundsAmounts amounts, Dice dice) {
        this.office = office;
        this.width = width;
        this.amounts = amounts;
        this.cornerBeside = !dice.oneIn(3);
        this.totalLast = dice.oneIn(4);
        this.corner =
                dice.pick(Words.FUNDS_HEAD) + dice.of("（" + office.currency() + "）", "\n（" + office.currency() + "）");
        if (!dice.oneIn(3)) {
            lines.add(new Line("initialBudget", FundsAmounts.heading(office, dice.pick(Words.INITIAL))));
        }
        lines.add(new Line("annualBudget", FundsAmounts.heading(office, dice.pick(Words.ANNUAL))));
        lines.add(new Line("executed", FundsAmounts.heading(office, dice.pick(Words.EXECUTED))));
        Line rate = new Line("ratePercent", dice.pick(Words.RATE));
        if (office.execution() == Office.Execution.COLUMN) {
            lines.add(new Line("weight", dice.pick(Words.FUND_WEIGHT)));
            lines.add(rate);
            lines.add(new Line("score", dice.pick(Words.FUND_SCORE)));
        } else if (!dice.oneIn(4)) {
            lines.add(rate);
        }
    }

    @Override
    public void draw(Pen pen, Project project) {
        pen.shape(" funds-across" + (cornerBeside ? "-beside" : "") + (totalLast ? "-total-last" : ""));
        List<FundsAmounts.Line> sources = amounts.of(project.dice());
        if (totalLast) {
            sources.add(sources.remove(0));
        }
        int labelFrom = cornerBeside ? 1 : 0;
        int from = 2;
        pen.put(cornerBeside ? lines.size() + 1 : 1, 0, cornerBeside ? 1 : 2, corner);
        pen.say("funds.unit", office.currency(), 0);
        int headRow = pen.row();
        pen.next();
        for (Line line : lines) {
            pen.put(labelFrom, 2 - labelFrom, line.heading());
            pen.next();
        }
        for (int i = 0; i < sources.size(); i++) {
            int span = i == sources.size() - 1 ? width - from : Math.max(1, (width - 2) / sources.size());
            source(pen, headRow, sources.get(i), from, span, project.dice(), labelFrom);
            from += span;
        }
    }

    private void source(
            Pen pen, int headRow, FundsAmounts.Line source, int from, int span, Dice dice, int labelColumn) {
        pen.put(headRow, 1, from, span, source.label());
        pen.say(source.path() + "label", source.name(), List.of(pen.at(headRow, from)));
        for (int i = 0; i < lines.size(); i++) {
            String member = lines.get(i).member();
            String value = source.value(member);
            Object shown = value == null ? amounts.nothing(member, dice) : amounts.shown(member, value, dice);
            int row = headRow + 1 + i;
            pen.put(row, 1, from, span, shown);
            pen.say(source.path() + member, value, List.of(pen.at(row, from), pen.at(row, labelColumn)));
        }
    }
}
