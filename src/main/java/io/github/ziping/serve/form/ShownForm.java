package io.github.ziping.serve.form;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingOrder;
import io.github.ziping.finding.FormHtml;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form in its printed look, and the list of its findings, the gravest first. Immutable. */
public final class ShownForm {
    private final Reading form;
    private final String prefix;
    private final String table;
    private final String fault;
    private final List<ShownFinding> findings;
    private final LostPoints lost;
    private final @Nullable BigDecimal score;
    private final @Nullable String grade;

    private ShownForm(Ziping office, Reading form, String prefix) {
        this.form = form;
        this.prefix = prefix;
        this.lost = LostPoints.of(office.profile().scoring(), form.evaluation());
        this.score = office.profile().scoring().totalScore(form.evaluation());
        this.grade = office.profile().scoring().grade(form.evaluation());
        List<Finding> sorted =
                form.findings().stream().sorted(FindingOrder.BY_GRAVITY).toList();
        FormHtml html = null;
        String why = "";
        try {
            html = office.formHtml(form.evaluation(), sorted);
        } catch (IllegalArgumentException e) {
            why = String.valueOf(e.getMessage());
        }
        this.table = html == null ? "" : html.table();
        this.fault = why;
        this.findings = listed(sorted, html);
    }

    /**
     * Shows a form.
     *
     * @param form with its findings
     * @param prefix stands before all ids, so that a page may show several forms; of plain letters and digits, or empty
     */
    public static ShownForm of(Ziping office, Reading form, String prefix) {
        return new ShownForm(office, form, prefix);
    }

    private List<ShownFinding> listed(List<Finding> sorted, @Nullable FormHtml html) {
        List<ShownFinding> listed = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            String cell = html == null ? null : html.cellOf(i);
            listed.add(new ShownFinding(
                    prefix + "finding-" + (i + 1), sorted.get(i), cell == null ? null : prefix + cell));
        }
        return listed;
    }

    /** The form as it was read. */
    public Reading form() {
        return form;
    }

    /** The table, an HTML fragment of our own; empty where it cannot be shown. */
    public String table() {
        // texts of the form cannot match: their quotes are escaped
        return table.replace(" id=\"cell-", " id=\"" + prefix + "cell-")
                .replace(" href=\"#finding-", " href=\"#" + prefix + "finding-");
    }

    /** Why the form cannot be shown, in Chinese; empty where it is. */
    public String fault() {
        return fault;
    }

    /** Its findings, the gravest first. */
    public List<ShownFinding> findings() {
        return findings;
    }

    /** Where its points were lost. */
    public LostPoints lost() {
        return lost;
    }

    /** 总分 computed afresh, points; null for a form that is not scored. */
    public @Nullable BigDecimal score() {
        return score;
    }

    /** 评分等级 computed afresh; null likewise. */
    public @Nullable String grade() {
        return grade;
    }

    /** How many findings of a severity it has. */
    public int count(Severity severity) {
        return form.count(severity);
    }

    /** Whether a copy of its file with comments can be had: a finding stands at a cell of it. */
    public boolean isAnnotated() {
        return form.findings().stream().anyMatch(Finding::isAtCell);
    }
}
