package io.github.ziping.write.department;

import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** What is still to be done in a department's workbook, as its formulas say it when nobody has touched it yet. */
final class OpenIssues {
    /** The line of a form that is complete. */
    static final String NOTHING = EntryHints.FINE + " 没有需要修改的地方，可以交回";

    /** Before the count in the line of any other. */
    static final String BEFORE = "还有 ";

    /** Behind it. */
    static final String BEHIND = " 处需要填写或修改，第一处是 ";

    /** As many of {@link EntryHints#form} are about the sheet of the basics; the rest is about indicators. */
    static final int OF_BASICS = EntryHints.GENERAL - 2;

    private final Profile profile;
    private final List<String> general;
    private final List<RowValues> rows = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();

    OpenIssues(Profile profile, SelfEvaluation evaluation) {
        this.profile = profile;
        this.general = new EntryHints(profile).form(evaluation);
        for (Indicator indicator : evaluation.indicators()) {
            RowValues values = RowValues.of(indicator, profile.targets());
            rows.add(values);
            hints.add(values.hint(profile));
        }
    }

    /** What a row holds; nothing behind the last indicator. */
    RowValues row(int index) {
        return index < rows.size() ? rows.get(index) : RowValues.of(null, profile.targets());
    }

    /** A row's hint. */
    String hint(int index) {
        return index < hints.size() ? hints.get(index) : "";
    }

    /** See {@link EntryHints#form}. */
    List<String> general() {
        return general;
    }

    /** How much there is to be done. */
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

    /** The line on top of the sheets that are filled. */
    String line() {
        int count = count();
        return count == 0 ? NOTHING : BEFORE + count + BEHIND + first();
    }

    private String first() {
        InputDesign sheets = profile.input();
        for (int i = 0; i < general.size(); i++) {
            if (!general.get(i).isEmpty()) {
                return (i < OF_BASICS ? sheets.basicsSheet() : sheets.indicatorsSheet()) + "：" + general.get(i);
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

    static boolean isProblem(String hint) {
        return !hint.isEmpty() && !hint.equals(EntryHints.FINE);
    }

    /** As Excel's TRIM does, which leaves one blank between words. */
    static String trimmed(@Nullable String text) {
        return text == null ? "" : StringUtils.strip(text, " ").replaceAll(" {2,}", " ");
    }
}
