package io.github.ziping.testing.madeup;

/**
 * Draws the forms of one made-up office: which blocks there are, how they stand, which words head them. All of an office's choices
 * come from its seed.
 */
final class MadeUpForm {
    private final long seed;
    private final HeadBlock head;
    private final FundsBlock funds;
    private final GoalsBlock goals;
    private final boolean goalsFirst;
    private final IndicatorColumns columns;
    private final IndicatorTable table;
    private final TotalsBlock totals;
    private final boolean merges;
    private final boolean sections;
    private final boolean spaced;

    MadeUpForm(long seed, int unseen) {
        this.seed = seed;
        Dice dice = new Dice(seed, unseen);
        Office office = Office.of(dice);
        this.columns = new IndicatorColumns(office, dice);
        this.head = new HeadBlock(office, columns.width(), dice);
        this.funds = FundsBlock.of(office, columns.width(), dice);
        this.goals = new GoalsBlock(columns.width(), dice);
        this.goalsFirst = dice.oneIn(12);
        this.table = new IndicatorTable(office, columns, dice);
        this.merges = !dice.oneIn(14);
        this.totals = new TotalsBlock(office, columns, merges, dice);
        this.sections = dice.oneIn(10);
        this.spaced = dice.oneIn(14);
    }

    /** Whether cells are merged over columns. */
    boolean merges() {
        return merges;
    }

    int width() {
        return columns.width();
    }

    /**
     * Draws a project's form.
     *
     * @param number which of the file's forms this is: its texts differ
     */
    Drawn.Form draw(Pen pen, int number) {
        Project project = Project.of(seed, number);
        head.draw(pen, project);
        pen.shape(merges ? "" : " unmerged");
        if (goalsFirst) {
            goals(pen, project, "一、");
            pen.shape(" goals-first");
        }
        section(pen, goalsFirst ? "二、预算执行情况" : "一、预算执行情况");
        funds.draw(pen, project);
        if (!goalsFirst) {
            goals(pen, project, "二、");
        }
        section(pen, "三、绩效指标完成情况");
        table.draw(pen, project);
        totals.draw(pen, project);
        for (int i = project.dice().below(4); i > 0; i--) {
            pen.put(0, width(), project.dice().pick(Words.NOTES));
            pen.next();
        }
        return pen.form();
    }

    private void goals(Pen pen, Project project, String number) {
        section(pen, number + "年度总体目标");
        goals.draw(pen, project);
    }

    /** What heads a block in a line of its own, or an empty row between blocks. */
    private void section(Pen pen, String heading) {
        if (sections) {
            pen.put(0, width(), heading);
            pen.next();
            pen.shape(" sections");
        } else if (spaced) {
            pen.next();
            pen.shape(" spaced");
        }
    }
}
