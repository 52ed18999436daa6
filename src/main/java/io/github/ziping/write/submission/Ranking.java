package io.github.ziping.write.submission;

import io.github.ziping.merge.ProjectFigures;
import io.github.ziping.merge.SubmissionStatistics;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.ScoringFormulas;
import io.github.ziping.write.xlsx.SheetXmlStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the projects for the charts beside {@link SummarySheet}: by total, and by 全年预算数, in formulas, so that the charts
 * follow when a form is corrected. Where there are many projects, only those with the lowest totals and the biggest budgets;
 * a project without a total is not ranked by it.
 */
final class Ranking {
    /** The most bars that are still legible. */
    static final int MOST = 20;

    /** The most characters of a name on an axis. */
    private static final int LONGEST_NAME = 14;

    /** Tie-breaker of totals: the row × 10⁻⁹, below the printed digits. */
    private static final int TOTAL_TIE_DIGITS = 9;

    /** Tie-breaker of budgets: the row × 10⁻⁶, as amounts leave fewer of a double's digits. */
    private static final int BUDGET_TIE_DIGITS = 6;

    /**
     * The columns of the table, from 0.
     *
     * @param name 项目名称
     * @param total 总分
     * @param rate 执行率
     * @param annual 全年预算数
     * @param executed 全年执行数
     */
    record Columns(int name, int total, int rate, int annual, int executed) {}

    private final SheetXmlStream sheet;
    private final ListStyles styles;
    private final List<ProjectFigures> projects;
    private final int scored;
    private final int column;
    private final int first;
    private final Columns columns;
    private final List<Integer> byTotal;
    private final List<Integer> byBudget;

    Ranking(
            SheetXmlStream sheet,
            ListStyles styles,
            SubmissionStatistics summary,
            int column,
            int first,
            Columns columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.projects = summary.projects();
        this.scored = summary.all().scored();
        this.column = column;
        this.first = first;
        this.columns = columns;
        this.byTotal = order(this::totalKey, isPart());
        this.byBudget = order(this::budgetKey, false);
    }

    private interface Key {
        @Nullable
        BigDecimal of(int index);
    }

    /** The first projects in the order of a key, without those that have none. */
    private List<Integer> order(Key key, boolean lowestFirst) {
        Map<Integer, BigDecimal> keys = new HashMap<>();
        for (int i = 0; i < projects.size(); i++) {
            BigDecimal known = key.of(i);
            if (known != null) {
                keys.put(i, known);
            }
        }
        List<Integer> order = new ArrayList<>(keys.keySet());
        Comparator<Integer> byKey = Comparator.comparing(keys::get);
        order.sort(lowestFirst ? byKey : byKey.reversed());
        return order.subList(0, Math.min(MOST, order.size()));
    }

    /** Whether not all projects that have a total are shown by it. */
    boolean isPart() {
        return scored > MOST;
    }

    /** How many projects are shown by their totals. */
    int shown() {
        return byTotal.size();
    }

    /** Whether not all projects are shown by their budgets. */
    boolean isPartOfBudgets() {
        return projects.size() > MOST;
    }

    /** How many projects are shown by their budgets. */
    int shownBudgets() {
        return byBudget.size();
    }

    /** The total with its tie-breaker: of equal totals the upper one comes first; null for a project without one. */
    private @Nullable BigDecimal totalKey(int index) {
        BigDecimal tie = BigDecimal.valueOf(first + index + 1L, TOTAL_TIE_DIGITS);
        BigDecimal total = projects.get(index).total();
        if (total == null) {
            return null;
        }
        return isPart() ? total.add(tie) : total.subtract(tie);
    }

    private BigDecimal budgetKey(int index) {
        return projects.get(index)
                .amounts()
                .annual()
                .subtract(BigDecimal.valueOf(first + index + 1L, BUDGET_TIE_DIGITS));
    }

    void widths() {
        for (double width : new double[] {10, 10, 5, 18, 8, 8, 5, 18, 10, 10}) {
            sheet.width(width);
        }
    }

    void headings() {
        String[] headings = {"图表数据：总分排序", "预算排序", "行", "项目", "总分", "执行率(%)", "行", "项目", "全年预算数", "全年执行数"};
        for (int i = 0; i < headings.length; i++) {
            sheet.text(column + i, headings[i], styles.quiet);
        }
    }

    /** Writes the cells of a project's row, and those of its place in the order. */
    void row(int index) {
        int row = sheet.row();
        String total = new CellRef(row, columns.total()).address();
        String key = total + (isPart() ? "+" : "-") + "ROW()/10^" + TOTAL_TIE_DIGITS;
        BigDecimal known = totalKey(index);
        if (known == null) {
            sheet.formula(column, ScoringFormulas.ifAny(total, key), "", styles.quiet);
        } else {
            sheet.formula(column, key, known, styles.quietNumber);
        }
        String annual = new CellRef(row, columns.annual()).address();
        boolean blank = projects.get(index).amount(Field.ANNUAL_BUDGET) == null;
        sheet.formula(
                column + 1,
                (blank ? "SUM(" + annual + ")" : annual) + "-ROW()/10^" + BUDGET_TIE_DIGITS,
                budgetKey(index),
                styles.quietNumber);
        if (index < byTotal.size()) {
            ranked(index, column, column + 2, byTotal, isPart() ? "SMALL" : "LARGE", columns.total(), columns.rate());
        }
        if (index < byBudget.size()) {
            ranked(index, column + 1, column + 6, byBudget, "LARGE", columns.annual(), columns.executed());
        }
    }

    private void ranked(int rank, int keys, int at, List<Integer> order, String pick, int one, int other) {
        ProjectFigures project = projects.get(order.get(rank));
        String range = range(keys);
        String picked = pick + "(" + range + "," + (rank + 1) + ")";
        sheet.formula(
                at,
                "MATCH(" + picked + "," + range + ",0)",
                BigDecimal.valueOf(order.get(rank) + 1L),
                styles.quietNumber);
        String place = new CellRef(sheet.row(), at).address();
        String name = index(columns.name(), place);
        sheet.formula(
                at + 1,
                "IF(LEN(" + name + ")>" + LONGEST_NAME + ",LEFT(" + name + "," + (LONGEST_NAME - 1) + ")&\"…\"," + name
                        + ")",
                name(project),
                styles.quiet);
        figure(at + 2, index(one, place), value(project, one));
        figure(at + 3, index(other, place), value(project, other));
    }

    private void figure(int at, String formula, @Nullable BigDecimal value) {
        if (value == null) {
            sheet.formula(at, ScoringFormulas.ifAny(formula, formula), "", styles.quiet);
        } else {
            sheet.formula(at, formula, value, styles.quietNumber);
        }
    }

    private String index(int of, String place) {
        return "INDEX(" + range(of) + "," + place + ")";
    }

    private String range(int of) {
        int last = first + projects.size() - 1;
        return CellReferences.absolute(first, last, of);
    }

    private static String name(ProjectFigures project) {
        String name = project.form().project() == null ? "" : project.form().project();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }

    private @Nullable BigDecimal value(ProjectFigures project, int of) {
        if (of == columns.total()) {
            return project.total();
        }
        if (of == columns.rate()) {
            return project.rate();
        }
        return project.amount(of == columns.annual() ? Field.ANNUAL_BUDGET : Field.EXECUTED);
    }

    /** The names by total, and what stands beside them. */
    ChartData totals() {
        return data(column + 3, byTotal, columns.total(), columns.rate());
    }

    /** The names by 全年预算数, and what stands beside them. */
    ChartData budgets() {
        return data(column + 7, byBudget, columns.annual(), columns.executed());
    }

    private ChartData data(int at, List<Integer> order, int one, int other) {
        List<String> names = new ArrayList<>();
        List<@Nullable BigDecimal> ones = new ArrayList<>();
        List<@Nullable BigDecimal> others = new ArrayList<>();
        for (int index : order) {
            names.add(name(projects.get(index)));
            ones.add(value(projects.get(index), one));
            others.add(value(projects.get(index), other));
        }
        // a chart of nothing still refers to a row
        int last = first + Math.max(1, order.size()) - 1;
        return new ChartData(range(at, last), names, range(at + 1, last), ones, range(at + 2, last), others);
    }

    private String range(int at, int last) {
        return CellReferences.onSheet(SummarySheet.NAME, CellReferences.absolute(first, last, at));
    }
}
