package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.EMPTY;
import static io.github.ziping.write.xlsx.Expression.FALSE;
import static io.github.ziping.write.xlsx.Expression.and;
import static io.github.ziping.write.xlsx.Expression.call;
import static io.github.ziping.write.xlsx.Expression.ifError;
import static io.github.ziping.write.xlsx.Expression.isNumber;
import static io.github.ziping.write.xlsx.Expression.number;
import static io.github.ziping.write.xlsx.Expression.or;
import static io.github.ziping.write.xlsx.Expression.reference;
import static io.github.ziping.write.xlsx.Expression.text;
import static io.github.ziping.write.xlsx.Expression.when;
import static io.github.ziping.write.xlsx.Expression.without;

import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.xlsx.Cases;
import io.github.ziping.write.xlsx.Expression;
import java.math.BigDecimal;
import java.util.List;

/**
 * Writes the formulas of one line of funds on the sheet 核对: its label and amounts, found by their place as the rows of 指标
 * are, and what is wrong with them. {@link FundHints} says the same in the program.
 */
final class FundFormulas {
    /** The points of the execution row, wherever its line was moved to. */
    static final String WEIGHT = "check_execution_weight";

    /** The columns on 核对, from left to right, and the columns of the table of funds. */
    static final List<CheckColumn> COLUMNS = List.of(
            CheckColumn.FUND_LABEL, CheckColumn.INITIAL_BUDGET, CheckColumn.ANNUAL_BUDGET, CheckColumn.EXECUTED);

    /** The columns of texts that stand in the place of amounts. */
    static final List<CheckColumn> TEXTS =
            List.of(CheckColumn.INITIAL_TEXT, CheckColumn.ANNUAL_TEXT, CheckColumn.EXECUTED_TEXT);

    private static final List<String> NAMES = List.of("fund_label", "fund_initial", "fund_annual", "fund_executed");
    private static final List<HeaderWord> HEADINGS =
            List.of(HeaderWord.FUNDS_HEAD, HeaderWord.INITIAL_BUDGET, HeaderWord.ANNUAL_BUDGET, HeaderWord.EXECUTED);

    private final Profile profile;
    private final String unit;
    private final int row;
    private final int head;

    /**
     * The formulas of a line.
     *
     * @param unit of the amounts
     * @param row from 0, on 核对
     * @param head the headings' row there, from 0
     */
    FundFormulas(Profile profile, String unit, int row, int head) {
        this.profile = profile;
        this.unit = unit;
        this.row = row;
        this.head = head;
    }

    /** The name of a column of the table of funds from its headings on. */
    static String name(int column) {
        return NAMES.get(column);
    }

    private Expression at(CheckColumn column) {
        return reference(column.in(row));
    }

    private Expression cell(int column) {
        return call("INDEX", reference(name(column)), call("ROW").minus(number(head)));
    }

    /** A line's label or one of its amounts. */
    Expression value(int column) {
        return column == 0 ? label() : amount(column);
    }

    private Expression label() {
        return ifError(call("TRIM", cell(0).join(EMPTY)), inRange(0));
    }

    /** An error where the line is there, nothing behind the last line. */
    private Expression inRange(int column) {
        Expression rows = call("ROWS", reference(name(column)));
        return when(call("ROW").minus(number(head)).gt(rows), EMPTY, text(HintText.ERROR));
    }

    /** The text of a cell that should hold an amount; empty where it holds one, or a dash. */
    Expression typed(int column) {
        Expression cell = cell(column);
        Expression folded = without(TypedFormulas.folded(cell.join(EMPTY)), "-—–/\\");
        Expression said = when(folded.isEmpty(), EMPTY, TypedFormulas.folded(cell.join(EMPTY)));
        return ifError(when(isNumber(cell), EMPTY, when(cell.isEmpty(), EMPTY, said)), inRange(column));
    }

    private Expression amount(int column) {
        Expression text = at(TEXTS.get(column - 1));
        Expression cell = cell(column);
        Expression plain = ifError(when(isNumber(cell), cell, EMPTY), EMPTY);
        return when(text.isEmpty(), plain, amount(text));
    }

    /** The number of a text such as 1,430.80 or 120万元, in the unit of the table; else the text. */
    private Expression amount(Expression folded) {
        boolean yuan = unit.equals("元");
        Expression tenThousands = or(
                TypedFormulas.right(folded, 2).eq("万元"),
                TypedFormulas.right(folded, 1).eq("万"));
        Expression ones = TypedFormulas.right(folded, 1).eq("元");
        Expression factor = when(
                tenThousands,
                number(yuan ? 10_000 : 1),
                when(ones, yuan ? number(1) : number(new BigDecimal("0.0001")), number(1)));
        return ifError(TypedFormulas.plainNumber(folded, "¥￥万元", folded).times(factor), folded);
    }

    /** What is wrong with the line. */
    Expression hint() {
        boolean total = row == head + 1;
        Expression whose =
                total ? EMPTY : text("“").join(at(CheckColumn.FUND_LABEL)).join("”的");
        Cases cases = new Cases();
        for (int i = 0; i < COLUMNS.size(); i++) {
            Expression value = at(COLUMNS.get(i));
            String heading = heading(i);
            cases.when(value.eq(HintText.ERROR), whose.join(HintText.error(heading)));
            if (i > 0) {
                cases.when(and(call("ISTEXT", value), value.isFilled()), whose.join(HintText.isText(heading)));
                if (total) {
                    cases.when(value.isEmpty(), HintText.missing(heading));
                }
            }
        }
        cases.when(isTyped(), whose.join(FundHints.TYPED));
        if (!total) {
            cases.when(and(at(CheckColumn.FUND_LABEL).isEmpty(), anyAmount()), FundHints.NO_LABEL);
        }
        for (int i = 1; i < COLUMNS.size() && HintRule.NEGATIVE.blocks(profile.checks()); i++) {
            Expression value = at(COLUMNS.get(i));
            cases.when(and(isNumber(value), value.lt(number(0))), whose.join(HintText.negative(heading(i))));
        }
        if (HintRule.AMOUNT_UNIT.blocks(profile.checks())) {
            cases.when(otherUnits(total), whose.join(FundHints.UNITS));
        }
        Expression annual = at(CheckColumn.ANNUAL_BUDGET);
        Expression executed = at(CheckColumn.EXECUTED);
        Expression over = when(and(isNumber(annual), isNumber(executed)), executed.gt(annual), FALSE);
        if (HintRule.OVER_BUDGET.blocks(profile.checks())) {
            cases.when(over, whose.join(HintText.above(heading(3), heading(2))));
        }
        return cases.otherwise(EMPTY);
    }

    /** A number that was typed as a text, which the rate beside it does not count. */
    private Expression isTyped() {
        Expression annual = at(CheckColumn.ANNUAL_BUDGET);
        Expression executed = at(CheckColumn.EXECUTED);
        Expression typed = or(
                at(CheckColumn.ANNUAL_TEXT).isFilled(),
                at(CheckColumn.EXECUTED_TEXT).isFilled());
        Expression counts = and(annual.ne(number(0)), executed.ne(number(0)));
        return when(and(isNumber(annual), isNumber(executed)), and(typed, counts), FALSE);
    }

    private String heading(int column) {
        return profile.heading(HEADINGS.get(column));
    }

    private Expression anyAmount() {
        return at(CheckColumn.INITIAL_BUDGET)
                .join(at(CheckColumn.ANNUAL_BUDGET))
                .join(at(CheckColumn.EXECUTED))
                .isFilled();
    }

    private Expression otherUnits(boolean total) {
        Expression annual = at(CheckColumn.ANNUAL_BUDGET);
        Expression pairs = or(pair(at(CheckColumn.EXECUTED), annual), pair(at(CheckColumn.INITIAL_BUDGET), annual));
        return total ? or(pairs, isOddSize(annual)) : pairs;
    }

    private static Expression pair(Expression one, Expression other) {
        Expression far = or(isTenThousandfold(one, other), isTenThousandfold(other, one));
        return when(and(isNumber(one), isNumber(other)), far, FALSE);
    }

    private static Expression isTenThousandfold(Expression big, Expression small) {
        return and(
                small.gt(number(0)),
                big.ge(small.times(number(FundHints.LEAST))),
                big.le(small.times(number(FundHints.MOST))));
    }

    private Expression isOddSize(Expression annual) {
        Expression odd = unit.equals("元")
                ? and(
                        annual.gt(number(0)),
                        annual.lt(number(profile.checks().leastBudget().movePointRight(4))))
                : annual.ge(number(profile.checks().mostBudget()));
        return when(isNumber(annual), odd, FALSE);
    }
}
