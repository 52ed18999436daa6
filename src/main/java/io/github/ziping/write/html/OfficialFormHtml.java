package io.github.ziping.write.html;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FormHtml;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.form.FormCells;
import io.github.ziping.write.form.FormLayout;
import io.github.ziping.write.form.FormTemplate;
import io.github.ziping.write.form.OfficialFormWriter;
import io.github.ziping.write.form.TemplateRow;
import java.util.List;

/** Shows official forms on a page as the office prints them. Immutable; any number of threads may use one at once. */
public final class OfficialFormHtml {
    private static final String SCOPE = "ziping-form";

    /** Looks of what only a page has; a print is the form alone. */
    private static final String MARKS = """
             .has-error{background-color:#fdecea;box-shadow:inset 0 0 0 2px #b3261e}
             .has-warning{background-color:#fff4e0;box-shadow:inset 0 0 0 2px #9a5b00}
             .has-info{background-color:#e8f1fb;box-shadow:inset 0 0 0 2px #1f5fa8}
             .marks{white-space:nowrap}
             a.mark{display:inline-block;min-width:1.6em;margin:0 0 0 .3em;padding:0 .3em;border-radius:.8em;background-color:#333;color:#fff;font-size:.85em;font-weight:bold;line-height:1.5;text-align:center;text-decoration:none;vertical-align:super}
             .has-error a.mark{background-color:#b3261e}
             .has-warning a.mark{background-color:#9a5b00}
             .has-info a.mark{background-color:#1f5fa8}
             a.mark:focus-visible{outline:2px solid #000;outline-offset:1px}
            """;

    private static final List<String> PRINT = List.of(
            " .page{break-before:page}",
            " .repeated{display:table-row}",
            " .marks{display:none}",
            " .has-error, .ziping-form .has-warning, .ziping-form .has-info{background-color:transparent;box-shadow:none}");

    private final OfficialFormWriter writer;
    private final Profile profile;

    private OfficialFormHtml(OfficialFormWriter writer, Profile profile) {
        this.writer = writer;
        this.profile = profile;
    }

    /** The forms of an office. */
    public static OfficialFormHtml of(OfficialFormWriter writer, Profile profile) {
        return new OfficialFormHtml(writer, profile);
    }

    /**
     * Shows a form.
     *
     * @param stated what it says; its rates, execution score, totals and grade are computed afresh
     * @param findings what is said about it; each marks the cell of its {@link Finding#field}
     * @throws IllegalArgumentException when a text is longer than a cell can hold (32,767 chars), or the printed form would be longer
     *     than any file that is read, see {@code docs/limits.md}
     */
    public FormHtml show(SelfEvaluation stated, List<Finding> findings) {
        PrintedSheet sheet = PrintedSheet.of(writer.write(stated));
        SelfEvaluation form = profile.withOwnWords(stated);
        FormTemplate template = writer.template();
        FormLayout layout = FormLayout.of(template.geometry(), form);
        FormCells places = FormCells.of(
                template,
                layout,
                form.funds().sources().size(),
                form.indicators().size());
        FormMarks marks = new FormMarks(findings, places, sheet.merges());
        String table =
                SheetTable.draw(sheet, template.geometry().columns(), SCOPE, label(form), new FormDecor(layout, marks));
        return new FormHtml(table, marks.ids());
    }

    private static String label(SelfEvaluation form) {
        String title = form.title() == null ? "绩效自评表" : form.title();
        return form.project() == null ? title : title + "：" + form.project();
    }

    /** The style sheet of all forms of the office, for {@code text/css}. */
    public String stylesheet() {
        FormTemplate template = writer.template();
        PrintedSheet sheet = PrintedSheet.of(writer.write(SelfEvaluation.EMPTY));
        List<Double> heights =
                template.geometry().rows().stream().map(TemplateRow::height).toList();
        StringBuilder css =
                new StringBuilder(SheetCss.of(SCOPE, sheet, template.geometry().columns(), heights));
        MARKS.lines().forEach(rule -> css.append('.').append(SCOPE).append(rule).append('\n'));
        int usual = template.geometry().scale();
        return css.append(SheetCss.print(SCOPE, sheet.paper(), usual - FormLayout.MOST_SMALLER, usual, PRINT))
                .toString();
    }
}
