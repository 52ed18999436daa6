package io.github.ziping.write.html;

import io.github.ziping.finding.Reading;
import io.github.ziping.merge.Submission;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.form.FormTemplate;
import io.github.ziping.write.submission.ChartFigures;
import io.github.ziping.write.submission.SummaryAlone;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Shows 汇总表 of a submission on a page, as it is in the workbook. Immutable. */
public final class SummaryHtml {
    /** The charts of no form. */
    public static final String NO_CHARTS = ChartsJson.of(List.of());

    private static final String SCOPE = "ziping-summary";

    // the more 一级指标 there are, the smaller it is printed
    private static final int LEAST_SCALE = 40;
    private static final int MOST_SCALE = 100;

    private final SummaryAlone summary;
    private final PrintedSheet sheet;
    private final String title;

    private SummaryHtml(SummaryAlone summary, String title) {
        this.summary = summary;
        this.sheet = PrintedSheet.of(summary.workbook());
        this.title = title;
    }

    /**
     * The summary of a submission.
     *
     * @param template the office's compiled form
     */
    public static SummaryHtml of(FormTemplate template, Submission submission) {
        return new SummaryHtml(SummaryAlone.of(template, submission), submission.title());
    }

    /**
     * The table in an element of the class {@code ziping-summary}, well-formed as XML.
     *
     * @param addressOf where the page of a form is, by its number, from 0, in the submission; null for one without a page
     */
    public String table(IntFunction<@Nullable String> addressOf) {
        return SheetTable.draw(sheet, summary.columns(), SCOPE, title, new SheetDecor() {
            @Override
            public @Nullable String scope(int row, int column) {
                return sheet.style(row, column) == summary.headings() ? "col" : null;
            }

            @Override
            public int scale() {
                return sheet.paper().scale();
            }

            @Override
            public @Nullable String address(int row, int column) {
                String form = sheet.link(row, column);
                return form == null ? null : addressOf.apply(Integer.parseInt(form));
            }
        });
    }

    /** What its charts show. */
    public List<ChartFigures> figures() {
        return summary.charts();
    }

    /** The same as JSON. */
    public String charts() {
        return ChartsJson.of(summary.charts());
    }

    /** The style sheet of all summaries of an office, for {@code text/css}. */
    public static String stylesheet(FormTemplate template, Profile profile) {
        Reading blank = Reading.of(SelfEvaluation.EMPTY, "");
        SummaryHtml any = of(template, new Submission(profile, List.of(blank), List.of()));
        return any.stylesheet();
    }

    private String stylesheet() {
        return SheetCss.of(SCOPE, sheet, summary.columns(), List.of())
                + "."
                + SCOPE
                + " tr{height:1.7em}\n"
                + SheetCss.print(SCOPE, sheet.paper(), LEAST_SCALE, MOST_SCALE, List.of());
    }
}
