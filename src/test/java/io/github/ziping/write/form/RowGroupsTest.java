package io.github.ziping.write.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows are drawn as texts, one a row: {@code +} begins a line, {@code |} goes on with it; {@code ^} and {@code !} do the same on a new page. */
class RowGroupsTest {
    private static final TemplateCell.Font FONT = new TemplateCell.Font(9, false, true);
    private static final TemplateCell LEVEL1 = cell(0, 5, Placeholder.LEVEL1);
    private static final TemplateCell LEVEL2 = cell(1, 5, Placeholder.LEVEL2);
    private static final TemplateRow INDICATOR = row(5, LEVEL1, LEVEL2, cell(2, 5, Placeholder.LEVEL3));

    private final List<FormLayout.Row> rows = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();

    private static TemplateCell cell(int column, int lastRow, @Nullable Placeholder placeholder) {
        return new TemplateCell(column, column, lastRow, 0, placeholder, "", "", -1, FONT, 50, false);
    }

    private static TemplateRow row(int index, TemplateCell... cells) {
        return new TemplateRow(index, 15, Placeholder.Block.INDICATOR, List.of(cells), new int[3]);
    }

    private void indicator(String marks, @Nullable String level1, @Nullable String level2) {
        indicators.add(new Indicator(level1, level2, null, null, null, null, null, null));
        rows(marks, INDICATOR, indicators.size() - 1);
    }

    private void rows(String marks, TemplateRow template, int item) {
        for (int i = 0; i < marks.length(); i++) {
            char mark = marks.charAt(i);
            boolean startsPage = mark == '^' || mark == '!';
            boolean startsLine = mark == '+' || mark == '^';
            rows.add(
                    new FormLayout.Row(template, item, 15, startsLine, startsPage, new TemplateCell[3], new String[3]));
        }
    }

    /** The groups of a kind in a column, as texts. */
    private List<String> groups(RowGroups.Kind kind, int column, int repeated) {
        FundLine none = new FundLine(null, null, null, null, null, null, null);
        SelfEvaluation form = new SelfEvaluation(
                null,
                null,
                null,
                null,
                null,
                new Funds(null, none, List.of()),
                null,
                null,
                indicators,
                null,
                null,
                null);
        return RowGroups.of(rows, form, repeated).stream()
                .filter(group -> group.kind() == kind && group.cell().column() == column)
                .map(group -> group.first() + "-" + group.last())
                .toList();
    }

    @Test
    void equalLevelsAreOneGroupAndABlankOneIsAlone() {
        indicator("+", "产出指标", "数量指标");
        indicator("+", "产出指标", "数量指标");
        indicator("+", "产出指标", "质量指标");
        indicator("+", null, "质量指标");
        indicator("+", null, "质量指标");

        assertThat(groups(RowGroups.Kind.LEVEL, 0, -1)).containsExactly("0-2", "3-3", "4-4");
        assertThat(groups(RowGroups.Kind.LEVEL, 1, -1)).containsExactly("0-1", "2-2", "3-3", "4-4");
    }

    @Test
    void aSecondLevelEndsWithItsFirstLevel() {
        indicator("+", "产出指标", "其他");
        indicator("+", "效益指标", "其他");

        assertThat(groups(RowGroups.Kind.LEVEL, 1, -1)).containsExactly("0-0", "1-1");
    }

    @Test
    void aGroupEndsWithItsPage() {
        indicator("+", "产出指标", "数量指标");
        indicator("^", "产出指标", "数量指标");
        indicator("+", "产出指标", "数量指标");

        assertThat(groups(RowGroups.Kind.LEVEL, 0, -1)).containsExactly("0-0", "1-2");
        assertThat(groups(RowGroups.Kind.LEVEL, 1, -1)).containsExactly("0-0", "1-2");
    }

    @Test
    void theRowsOfATallLineBelongTogether() {
        indicator("+||", null, null);
        indicator("+", null, null);

        assertThat(groups(RowGroups.Kind.LINE, 2, -1)).containsExactly("0-2", "3-3");
        assertThat(groups(RowGroups.Kind.LEVEL, 0, -1)).containsExactly("0-2", "3-3");
    }

    @Test
    void aTallLineGoesOverThePageButItsLevelDoesNot() {
        indicator("+|!|", "产出指标", "数量指标");

        assertThat(groups(RowGroups.Kind.LINE, 2, -1)).containsExactly("0-3");
        assertThat(groups(RowGroups.Kind.LEVEL, 0, -1)).containsExactly("0-1", "2-3");
    }

    @Test
    void aSpanCoversAllThatItsRowsBecamePageByPage() {
        rows("+", row(3, cell(0, 4, null)), 0);
        rows("+", row(4), 0);
        rows("+^+", row(4), 1);
        rows("+", row(5), 0);

        assertThat(groups(RowGroups.Kind.SPAN, 0, -1)).containsExactly("0-2", "3-4");
    }

    @Test
    void aRepeatedHeadingStaysOutOfASpanThatGoesOverThePage() {
        rows("+", row(3, cell(0, 4, null)), 0);
        rows("+^", row(4), 0);

        assertThat(groups(RowGroups.Kind.SPAN, 0, 3)).containsExactly("1-1", "2-2");
    }

    @Test
    void aRepeatedHeadingIsInASpanOnOnePage() {
        rows("+", row(3, cell(0, 4, null)), 0);
        rows("++", row(4), 0);

        assertThat(groups(RowGroups.Kind.SPAN, 0, 3)).containsExactly("0-2");
    }

    @Test
    void aSpanThatBeginsInARowForEachIndicatorIsThereOnce() {
        rows("+", row(3, cell(0, 4, null)), 0);
        rows("+", row(3, cell(0, 4, null)), 1);
        rows("+", row(4), 0);

        assertThat(groups(RowGroups.Kind.SPAN, 0, -1)).containsExactly("0-2");
    }
}
