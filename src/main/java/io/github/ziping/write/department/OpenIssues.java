package io.github.ziping.write.department;

import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is still to be filled or mended in a form, row by row and as a whole: the texts that the formulas of the
 * department's workbook show before anything is computed ({@link OpenIssueFormulas}).
 */
final class OpenIssues {
    /** The line of a form that is complete. */
    static final String NOTHING = HintText.FINE + " 没有需要修改的地方，可以交回";

    /** The line of any other form, before the count of its open issues. */
    static final String BEFORE_COUNT = "还有 ";

    /** The same line, between the count and the first issue. */
    static final String AFTER_COUNT = " 处需要填写或修改，第一处是 ";

    /** The line of a form with nothing but advice, before and behind the count of that. */
    static final String BEFORE_ADVICE = HintText.FINE + " 可以交回；另有 ";

    static final String AFTER_ADVICE = " 处请核对，第一处是 ";

    private final Profile profile;
    private final List<String> general;
    private final List<String> funds;
    private final List<RowValues> rows = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();

    OpenIssues(Profile profile, SelfEvaluation evaluation) {
        this.profile = profile;
        this.general = FormHints.of(profile, evaluation);
        this.funds = FundHints.of(profile, evaluation.funds());
        for (Indicator indicator : evaluation.indicators()) {
            RowValues values = RowValues.of(indicator, profile.targets());
            rows.add(values);
            hints.add(values.hint(profile, evaluation.funds().total(), evaluation.year()));
        }
    }

    /** What a row holds, from 0; a blank row behind the last indicator. */
    RowValues row(int index) {
        return index < rows.size() ? rows.get(index) : RowValues.of(null, profile.targets());
    }

    /** The hint of a row, from 0; empty behind the last indicator. */
    String hint(int index) {
        return index < hints.size() ? hints.get(index) : "";
    }

    /** What is wrong with a line of funds, the total's first; empty behind the last one. */
    String fund(int line) {
        return line < funds.size() ? funds.get(line) : "";
    }

    /** See {@link FormHints#of}. */
    List<String> general() {
        return general;
    }

    /** The number of hints that ask for something. */
    int count() {
        int count = 0;
        for (String hint : general) {
            count += hint.isEmpty() ? 0 : 1;
        }
        for (String hint : hints) {
            count += isProblem(hint) ? 1 : 0;
        }
        return count;
    }

    /** The number of hints that ask for a second look. */
    int advice() {
        return (int) hints.stream().filter(OpenIssues::isAdvice).count();
    }

    /** The line on top of the sheets that are filled: how many issues there are, and the first. */
    String line() {
        int count = count();
        if (count > 0) {
            return BEFORE_COUNT + count + AFTER_COUNT + first();
        }
        int advice = advice();
        return advice == 0
                ? NOTHING
                : BEFORE_ADVICE + advice + AFTER_ADVICE + firstRow(OpenIssues::isAdvice, HintText.ADVICE.length());
    }

    private String first() {
        InputDesign sheets = profile.input();
        for (int i = 0; i < general.size(); i++) {
            if (!general.get(i).isEmpty()) {
                String sheet = i < FormHints.OF_BASICS
                        ? sheets.basicsSheet()
                        : i < FormHints.OF_BASICS + FormHints.OF_GOALS ? sheets.goalsSheet() : sheets.indicatorsSheet();
                return sheet + "：" + general.get(i);
            }
        }
        return firstRow(OpenIssues::isProblem, 0);
    }

    /** The first row with a hint of a kind, and the hint from a character on. */
    private String firstRow(Predicate<String> kind, int from) {
        int row = 0;
        while (!kind.test(hints.get(row))) {
            row++;
        }
        String name = trimmed(rows.get(row).indicator().level3());
        return profile.input().indicatorsSheet() + " 第 " + (IndicatorsSheet.HEAD_ROW + 2 + row) + " 行"
                + (name.isEmpty() ? "" : "“" + name + "”") + "："
                + hints.get(row).substring(from);
    }

    /** Whether a hint keeps the form from being sent back. */
    static boolean isProblem(String hint) {
        return !hint.isEmpty() && !hint.startsWith(HintText.FINE) && !isAdvice(hint);
    }

    /** Whether a hint only asks for a second look. */
    static boolean isAdvice(String hint) {
        return hint.startsWith(HintText.ADVICE);
    }

    /** Trims as a spreadsheet's TRIM does, which leaves one blank between words; null becomes an empty text. */
    static String trimmed(@Nullable String text) {
        String stripped = text == null ? "" : StringUtils.strip(text, " ");
        return stripped.contains("  ") ? stripped.replaceAll(" {2,}", " ") : stripped;
    }
}
