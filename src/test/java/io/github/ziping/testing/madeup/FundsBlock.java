package io.github.ziping.testing.madeup;

/** A block of funds, however it stands. */
interface FundsBlock {
    void draw(Pen pen, Project project);

    /** The block that an office has. */
    static FundsBlock of(Office office, int width, Dice dice) {
        if (office.execution() != Office.Execution.COLUMN && office.execution() != Office.Execution.HEADING) {
            if (dice.oneIn(15)) {
                return (pen, project) -> pen.shape(" no-funds");
            }
        }
        FundsAmounts amounts = new FundsAmounts(office, dice);
        boolean across = amounts.lines() > 1 && office.execution() != Office.Execution.HEADING && dice.oneIn(6);
        return across ? new FundsAcross(office, width, amounts, dice) : new FundsDown(office, width, amounts, dice);
    }
}
