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

    MadeUpForm(long seed) {
        this.seed = seed;
        Dice dice = new Dice(seed);
        Office office = Office.of(dice);
        this.columns = new IndicatorColumns(office, dice);
        this.head = new HeadBlock(office, columns.width(), dice);
        this.funds = FundsBlock.of(office, columns.width(), dice);
        this.goals = new GoalsBlock(columns.width(), dice);
        this.goalsFirst = dice.oneIn(12);
        this.table = new IndicatorTable(office, columns, dice);
        this.totals = new TotalsBlock(office, columns, dice);
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
        if (goalsFirst) {
            goals.draw(pen, project);
            pen.shape(" goals-first");
        }
        funds.draw(pen, project);
        if (!goalsFirst) {
            goals.draw(pen, project);
        }
        table.draw(pen, project);
        totals.draw(pen, project);
        for (int i = project.dice().below(4); i > 0; i--) {
            pen.put(0, width(), project.dice().pick(Words.NOTES));
            pen.next();
        }
        return pen.form();
    }
}
