package io.github.ziping.write.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines without texts on pages of 100 points. */
class PaginatorTest {
    private static final int HEADING = 7;
    private static final SelfEvaluation FORM = new SelfEvaluation(
            null,
            null,
            null,
            null,
            null,
            new Funds(null, new FundLine(null, null, null, null, null, null, null), List.of()),
            null,
            null,
            List.of(),
            null,
            null,
            null);

    private final List<FormLine> lines = new ArrayList<>();

    private void line(Placeholder.Block block, double height) {
        line(lines.size() < HEADING ? lines.size() : lines.size() + 1, block, height);
    }

    private void heading(double height) {
        line(HEADING, Placeholder.Block.FORM, height);
    }

    private void line(int index, Placeholder.Block block, double height) {
        lines.add(FormLine.of(new TemplateRow(index, height, block, List.of(), new int[0]), 0, FORM));
    }

    /** The numbers of the lines that start a page. */
    private List<Integer> pageStarts(int scale) {
        FormGeometry geometry = new FormGeometry(1, List.of(), HEADING, 100, 100);
        List<FormLine> placed = new Paginator(geometry, scale, FORM, lines).paginate();
        assertThat(placed).containsExactlyElementsOf(lines);
        return IntStream.range(0, placed.size())
                .filter(i -> placed.get(i).startsPage)
                .boxed()
                .toList();
    }

    @Test
    void aPageIsFilledToItsLastPoint() {
        for (double height : new double[] {40, 30, 30, 99, 1, 100}) {
            line(Placeholder.Block.FORM, height);
        }
        assertThat(pageStarts(100)).containsExactly(3, 5);
    }

    @Test
    void aSmallerScaleHasRoomForMore() {
        for (double height : new double[] {100, 10, 15}) {
            line(Placeholder.Block.FORM, height);
        }
        assertThat(pageStarts(100)).containsExactly(1);
        // 100 points of paper are 125 of rows
        assertThat(pageStarts(80)).isEmpty();
        assertThat(pageStarts(81)).containsExactly(2);
    }

    @Test
    void aHeadingGoesOverThePageWithWhatItHeads() {
        line(Placeholder.Block.FORM, 80);
        heading(10);
        line(Placeholder.Block.INDICATOR, 20);
        assertThat(pageStarts(100)).containsExactly(1);
    }

    @Test
    void aRepeatedHeadingTakesRoomOnThePagesBehindItsOwn() {
        heading(10);
        for (int i = 0; i < 7; i++) {
            line(Placeholder.Block.INDICATOR, 30);
        }
        // three of 30 below the heading on each page
        assertThat(pageStarts(100)).containsExactly(4, 7);
    }

    @Test
    void totalsTakeTheLastIndicatorAlong() {
        line(Placeholder.Block.INDICATOR, 50);
        line(Placeholder.Block.INDICATOR, 40);
        line(Placeholder.Block.FORM, 12);
        line(Placeholder.Block.FORM, 12);
        assertThat(pageStarts(100)).containsExactly(1);
    }

    @Test
    void aHeadingOfGoalsWantsAGoodPieceOfThem() {
        line(Placeholder.Block.FORM, 70);
        line(Placeholder.Block.FORM, 20);
        line(Placeholder.Block.GOAL, 61);
        assertThat(pageStarts(100)).containsExactly(1);
    }

    @Test
    void aLineTallerThanAPageRunsOn() {
        line(Placeholder.Block.FORM, 250);
        line(Placeholder.Block.FORM, 50);
        line(Placeholder.Block.FORM, 1);
        // 50 points of the third page are left
        assertThat(pageStarts(100)).containsExactly(2);
    }
}
