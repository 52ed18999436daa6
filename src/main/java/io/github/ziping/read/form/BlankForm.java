package io.github.ziping.read.form;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Source;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.PlaceholderName;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.note.UnreadAreas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a form in which nobody reported anything: names, budgets, targets and weights may stand in it, which an office fills
 * in before it sends the form out, but no result, score, reason or money spent.
 */
final class BlankForm {
    /** A longer text says more than the hint that it contains. */
    private static final int LONGEST_HINT = 60;

    private static final String LEVEL = "指标";

    private final Profile profile;
    private final boolean prepared;

    /**
     * For the forms of one file.
     *
     * @param prepared whether it was made for its project, perhaps with the money spent as the accounts have it
     */
    BlankForm(Profile profile, boolean prepared) {
        this.profile = profile;
        this.prepared = prepared;
    }

    /** The same form, with the one finding that it is blank in place of one for each empty cell. */
    Reading marked(Reading form) {
        if (!isBlank(form)) {
            return form;
        }
        List<Finding> findings = new ArrayList<>(1);
        String project = form.evaluation().project();
        String whose = project == null ? "" : "“" + project + "”";
        findings.add(ReadingRule.NOT_FILLED_IN
                .at(
                        form.source().file(),
                        form.source().mainSheet(),
                        null,
                        null,
                        whose + "没有填写：没有任何完成情况、执行数和得分",
                        "填写后重新提交；没有开展的项目也要写明完成情况和原因",
                        null)
                .withProject(project));
        for (Finding finding : form.findings()) {
            if (ReadingRule.OTHER_DOCUMENT.found(finding) || ReadingRule.OTHER_TEMPLATE.found(finding)) {
                findings.add(finding);
            }
        }
        return form.withFindings(findings);
    }

    private boolean isBlank(Reading form) {
        SelfEvaluation said = form.evaluation();
        // points first: nearly every form has some, and the long texts need not be looked at
        for (Indicator indicator : said.indicators()) {
            if (reports(indicator)) {
                return false;
            }
        }
        if (says(said.actualResult()) || spent(said.funds().total()) && !prepared) {
            return false;
        }
        for (FundLine source : said.funds().sources()) {
            if (spent(source)) {
                return false;
            }
        }
        Source.Place first = form.source().nearest(FieldPath.of(Field.INDICATORS));
        int table = first == null ? Integer.MAX_VALUE : first.cell().row();
        return form.findings().stream().noneMatch(finding -> isOfSomethingTyped(finding, table));
    }

    private boolean reports(Indicator indicator) {
        String name = indicator.level3();
        boolean placeholder = name != null && PlaceholderName.matches(name);
        return !placeholder
                && (isSome(indicator.score())
                        || indicator.actual() != null && says(indicator.actual().text())
                        || says(indicator.deviation()));
    }

    private static boolean spent(FundLine line) {
        return isSome(line.executed()) || isSome(line.ratePercent()) || isSome(line.score());
    }

    private static boolean isSome(@Nullable BigDecimal number) {
        return number != null && number.signum() != 0;
    }

    private boolean says(@Nullable String text) {
        if (text == null || PlaceholderName.matches(text)) {
            return false;
        }
        for (String hint : profile.checks().words(CheckWord.PLACEHOLDER)) {
            if (text.length() <= LONGEST_HINT && text.contains(hint)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a finding is about something that somebody typed and that could not be read, or about a part that is lost.
     *
     * @param table the row, from 0, of the first indicator
     */
    private static boolean isOfSomethingTyped(Finding finding, int table) {
        return ReadingRule.BAD_NUMBER.found(finding)
                || ReadingRule.ERROR_CELL.found(finding)
                || ReadingRule.NOT_A_FORM.found(finding)
                || isUnread(finding) && isTyped(finding, table);
    }

    private static boolean isUnread(Finding finding) {
        return ReadingRule.UNREAD_CELL.found(finding) || ReadingRule.UNKNOWN_HEADING.found(finding);
    }

    /** A blank form has notes and unused levels in cells that nothing takes, but no numbers, nor texts beside indicators. */
    private static boolean isTyped(Finding unread, int table) {
        String text = unread.actual();
        if (text == null || PlaceholderName.matches(text)) {
            return false;
        }
        // a column without a known heading begins in the row above the first indicator
        int first = text.contains(UnreadAreas.BETWEEN) ? table - 1 : table;
        boolean beside = unread.cell() != null && unread.cell().row() >= first;
        boolean level = text.strip().endsWith(LEVEL);
        return beside && !level || text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
