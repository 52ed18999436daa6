package io.github.ziping.job.year;

import io.github.ziping.finding.Reading;
import io.github.ziping.office.OfficeException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.write.html.SummaryHtml;
import io.github.ziping.write.submission.ChartFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * 汇总表 of the forms that a ledger counts, for a page.
 *
 * @param table the table, see {@link io.github.ziping.Ziping#summaryHtml}; empty where no form counts
 * @param json the figures of its charts, see {@link io.github.ziping.Ziping#summaryCharts}
 * @param charts the same for tables beside them
 */
public record YearSummary(String table, String json, List<Chart> charts) {
    public YearSummary {
        charts = List.copyOf(charts);
    }

    /**
     * The figures of a chart.
     *
     * @param unit of its values, e.g. 分
     * @param headings what is counted, then what each series is called
     * @param rows a line for each category: its name, then the values as printed, empty where it has none
     */
    public record Chart(String title, String unit, List<String> headings, List<List<String>> rows) {
        public Chart {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }

        private static Chart of(ChartFigures figures) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < figures.categories().size(); i++) {
                List<String> row = new ArrayList<>();
                row.add(figures.categories().get(i));
                for (ChartFigures.Series series : figures.series()) {
                    BigDecimal value = series.values().get(i);
                    row.add(value == null ? "" : value.toPlainString());
                }
                rows.add(row);
            }
            List<String> names =
                    figures.series().stream().map(ChartFigures.Series::name).toList();
            return new Chart(figures.title(), unit(figures.unit()), names, rows);
        }

        /** An axis may say what it counts before the unit: 扣分（分）. */
        private static String unit(String axis) {
            int open = axis.indexOf('（');
            return open < 0 ? axis : axis.substring(open + 1, axis.lastIndexOf('）'));
        }
    }

    /**
     * Makes it.
     *
     * @param counting as by {@link CountingForms}
     * @param addressOf where a form's own page is, by its number, from 0; null for a form without one
     */
    public static YearSummary of(OfficeSession office, List<Reading> counting, IntFunction<@Nullable String> addressOf)
            throws OfficeException {
        if (counting.isEmpty()) {
            return new YearSummary("", SummaryHtml.NO_CHARTS, List.of());
        }
        List<Reading> own = counting.stream()
                .map(form -> form.withEvaluation(office.profile().withOwnWords(form.evaluation())))
                .toList();
        SummaryHtml summary = SummaryHtml.of(office.writer().template(), CountedSubmission.of(office.profile(), own));
        List<Chart> charts = summary.figures().stream().map(Chart::of).toList();
        return new YearSummary(summary.table(addressOf), summary.charts(), charts);
    }
}
