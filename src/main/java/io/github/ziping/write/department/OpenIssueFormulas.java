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
    private final InputDesign sheets;
    private final int first;
    private final int last;
    private final Expression formProblems;
    private final Expression rowProblems;

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
    }

    private int lastOfForm() {
        return first + FormHints.COUNT - 1;
    }

    /** 1 where a text about the form as a whole asks for something. */
    static Expression problem(int row) {
        return when(reference(CheckColumn.GENERAL.in(row)).isEmpty(), number(0), number(1));
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
        Expression issue = when(call("SUM", formProblems).gt(number(0)), firstOfForm(), firstOfRows());
        Expression open = text(OpenIssues.BEFORE_COUNT)
                .join(count)
                .join(OpenIssues.AFTER_COUNT)
                .join(issue);
        return when(count.eq(number(0)), text(OpenIssues.NOTHING), open);
    }

    private Expression firstOfForm() {
        Expression place = call("MATCH", number(1), formProblems, number(0));
        Expression sheet =
                when(place.le(number(FormHints.OF_BASICS)), text(sheets.basicsSheet()), text(sheets.indicatorsSheet()));
        Expression hints = reference(CheckColumn.GENERAL.between(first, lastOfForm()));
        return sheet.join("：").join(call("INDEX", hints, place));
    }

    private Expression firstOfRows() {
        Expression place = call("MATCH", number(1), rowProblems, number(0));
        Expression name = call("INDEX", reference(CheckColumn.NAME.between(first, last)), place);
        Expression hint = call("INDEX", reference(CheckColumn.HINT.between(first, last)), place);
        Expression row = place.plus(number(first)).inParentheses();
        return text(sheets.indicatorsSheet() + " 第 ")
                .join(row)
                .join(" 行")
                .join(when(name.isEmpty(), EMPTY, text("“").join(name).join("”")))
                .join("：")
                .join(hint);
    }
}
