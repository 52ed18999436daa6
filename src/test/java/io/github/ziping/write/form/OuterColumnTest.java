package io.github.ziping.write.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RandomForms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ministry's column 绩效指标 beside heading and indicators: one merged cell with its label on each page. */
class OuterColumnTest {
    /** In points, of 9 points each. */
    private static final double FOUR_LINES = 4 * 13.1;

    private static final FormGeometry GEOMETRY = geometry();

    private static FormGeometry geometry() {
        try {
            byte[] form = Files.readAllBytes(Path.of("templates/mof-2020/form.xlsx"));
            return TemplateCompiler.compile(form, "form.xlsx").geometry();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void oneMergedLabelPerPage() {
        int severalPages = 0;
        for (SelfEvaluation form : forms()) {
            FormLayout layout = FormLayout.of(GEOMETRY, form);
            List<FormLayout.Merge> expected = parts(layout);
            if (repeats(layout)) {
                assertThat(layout.rows().get(heading(layout)).filled()[0]).isNull();
            }
            severalPages += expected.size() > 1 ? 1 : 0;

            List<FormLayout.Merge> merges = new ArrayList<>(layout.merges());
            merges.removeIf(merge -> merge.firstColumn() > 0
                    || merge.lastColumn() > 0
                    || merge.firstRow() < heading(layout)
                    || merge.lastRow() > layout.lastRow(Placeholder.Block.INDICATOR));
            List<FormLayout.Merge> tall = new ArrayList<>(expected);
            // a single row needs no merging
            tall.removeIf(part -> part.firstRow() == part.lastRow());
            assertThat(merges).as(form.project()).isEqualTo(tall);
            for (FormLayout.Merge part : expected) {
                TemplateCell label = layout.rows().get(part.firstRow()).filled()[0];
                assertThat(label).as("label in row %d", part.firstRow()).isNotNull();
                assertThat(label.prefix()).isEqualTo("绩\n效\n指\n标");
                assertThat(height(layout, part)).isGreaterThan(FOUR_LINES);
            }
        }
        assertThat(severalPages).isGreaterThan(5);
    }

    /** The rows of heading and indicators, cut where pages begin. */
    private static List<FormLayout.Merge> parts(FormLayout layout) {
        List<FormLayout.Merge> parts = new ArrayList<>();
        int first = repeats(layout) ? heading(layout) + 1 : heading(layout);
        int last = layout.lastRow(Placeholder.Block.INDICATOR);
        for (int row = first + 1; row <= last; row++) {
            if (layout.rows().get(row).startsPage()) {
                parts.add(new FormLayout.Merge(first, 0, row - 1, 0));
                first = row;
            }
        }
        parts.add(new FormLayout.Merge(first, 0, last, 0));
        return parts;
    }

    /** Whether the heading is printed again on a second page, where a slice of a merged cell would be printed with it. */
    private static boolean repeats(FormLayout layout) {
        for (int row = heading(layout) + 1; row <= layout.lastRow(Placeholder.Block.INDICATOR); row++) {
            if (layout.rows().get(row).startsPage()) {
                return true;
            }
        }
        return false;
    }

    private static double height(FormLayout layout, FormLayout.Merge part) {
        double height = 0;
        for (int row = part.firstRow(); row <= part.lastRow(); row++) {
            height += layout.rows().get(row).height();
        }
        return height;
    }

    private static int heading(FormLayout layout) {
        return layout.firstRow(Placeholder.Block.INDICATOR) - 1;
    }

    private static List<SelfEvaluation> forms() {
        List<SelfEvaluation> forms = new ArrayList<>(NineForms.all());
        for (long seed = 0; seed < 200; seed++) {
            forms.add(RandomForms.of(seed));
        }
        for (long seed = 0; seed < 20; seed++) {
            forms.add(RandomForms.longOf(seed));
        }
        forms.removeIf(form -> form.indicators().isEmpty());
        return forms;
    }
}
