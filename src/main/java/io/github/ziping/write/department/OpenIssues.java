package io.github.ziping.write.department;

import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.List;
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

    private final Profile profile;
    private final List<String> general;
    private final List<RowValues> rows = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();

    OpenIssues(Profile profile, SelfEvaluation evaluation) {
        this.profile = profile;
        this.general = FormHints.of(profile, evaluation);
        for (Indicator indicator : evaluation.indicators()) {
            RowValues values = RowValues.of(indicator, profile.targets());
            rows.add(values);
            hints.add(values.hint(profile));
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

    /** The line on top of the sheets that are filled: how many issues there are, and the first. */
    String line() {
        int count = count();
        return count == 0 ? NOTHING : BEFORE_COUNT + count + AFTER_COUNT + first();
    }

    private String first() {
        InputDesign sheets = profile.input();
        for (int i = 0; i < general.size(); i++) {
            if (!general.get(i).isEmpty()) {
                return (i < FormHints.OF_BASICS ? sheets.basicsSheet() : sheets.indicatorsSheet()) + "："
                        + general.get(i);
            }
        }
        int row = 0;
        while (!isProblem(hints.get(row))) {
            row++;
        }
        String name = trimmed(rows.get(row).indicator().level3());
        return sheets.indicatorsSheet() + " 第 " + (IndicatorsSheet.HEAD_ROW + 2 + row) + " 行"
                + (name.isEmpty() ? "" : "“" + name + "”") + "：" + hints.get(row);
    }

    /** Whether a hint asks for something. */
    static boolean isProblem(String hint) {
        return !hint.isEmpty() && !hint.equals(HintText.FINE);
    }

    /** Trims as a spreadsheet's TRIM does, which leaves one blank between words; null becomes an empty text. */
    static String trimmed(@Nullable String text) {
        String stripped = text == null ? "" : StringUtils.strip(text, " ");
        return stripped.contains("  ") ? stripped.replaceAll(" {2,}", " ") : stripped;
    }
}
