package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.EMPTY;
import static io.github.ziping.write.xlsx.Expression.call;
import static io.github.ziping.write.xlsx.Expression.number;
import static io.github.ziping.write.xlsx.Expression.reference;
import static io.github.ziping.write.xlsx.Expression.text;
import static io.github.ziping.write.xlsx.Expression.when;

import io.github.ziping.profile.InputDesign;
import io.github.ziping.write.xlsx.Expression;

/** Writes the formulas that count the open issues and name the first of them; {@link OpenIssues} gives their values. */
final class OpenIssueFormulas {
    private static final int LONGEST_HINT = 200;

    private final InputDesign sheets;
    private final int first;
    private final int last;
    private final Expression formProblems;
    private final Expression rowProblems;
    private final Expression rowAdvice;

    /**
     * The formulas of a workbook.
     *
     * @param first the first row of indicators on 核对, from 0
     * @param last the last one
     */
    OpenIssueFormulas(InputDesign sheets, int first, int last) {
        this.sheets = sheets;
        this.first = first;
        this.last = last;
        this.formProblems = reference(CheckColumn.GENERAL_PROBLEM.between(first, lastOfForm()));
        this.rowProblems = reference(CheckColumn.PROBLEM.between(first, last));
        this.rowAdvice = reference(CheckColumn.ADVICE.between(first, last));
    }

    private int lastOfForm() {
        return first + FormHints.COUNT - 1;
    }

    /** 1 where a text about the form as a whole, or about a line of funds, asks for something. */
    static Expression problem(CheckColumn hint, int row) {
        return when(reference(hint.in(row)).isEmpty(), number(0), number(1));
    }

    /** See {@link OpenIssues#count}. */
    Expression count() {
        return call("SUM", formProblems).plus(call("SUM", rowProblems));
    }

    /**
     * See {@link OpenIssues#line}.
     *
     * @param count the cell of {@link #count}
     */
    Expression line(Expression count) {
        Expression issue = when(call("SUM", formProblems).gt(number(0)), firstOfForm(), firstOfRows(rowProblems, 0));
        Expression open = text(OpenIssues.BEFORE_COUNT)
                .join(count)
                .join(OpenIssues.AFTER_COUNT)
                .join(issue);
        Expression advice = call("SUM", rowAdvice);
        Expression second = text(OpenIssues.BEFORE_ADVICE)
                .join(advice)
                .join(OpenIssues.AFTER_ADVICE)
                .join(firstOfRows(rowAdvice, HintText.ADVICE.length()));
        return when(count.eq(number(0)), when(advice.eq(number(0)), text(OpenIssues.NOTHING), second), open);
    }

    private Expression firstOfForm() {
        Expression place = call("MATCH", number(1), formProblems, number(0));
        Expression behindBasics = when(
                place.le(number(FormHints.OF_BASICS + FormHints.OF_GOALS)),
                text(sheets.goalsSheet()),
                text(sheets.indicatorsSheet()));
        Expression sheet = when(place.le(number(FormHints.OF_BASICS)), text(sheets.basicsSheet()), behindBasics);
        Expression hints = reference(CheckColumn.GENERAL.between(first, lastOfForm()));
        return sheet.join("：").join(call("INDEX", hints, place));
    }

    /** The first row with a 1 in a column, and its hint from a character on. */
    private Expression firstOfRows(Expression column, int from) {
        Expression place = call("MATCH", number(1), column, number(0));
        Expression name = call("INDEX", reference(CheckColumn.NAME.between(first, last)), place);
        Expression hint = call("INDEX", reference(CheckColumn.HINT.between(first, last)), place);
        Expression row = place.plus(number(first)).inParentheses();
        return text(sheets.indicatorsSheet() + " 第 ")
                .join(row)
                .join(" 行")
                .join(when(name.isEmpty(), EMPTY, text("“").join(name).join("”")))
                .join("：")
                .join(from == 0 ? hint : call("MID", hint, number(from + 1L), number(LONGEST_HINT)));
    }
}
