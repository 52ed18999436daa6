package io.github.ziping.testing.madeup;

import java.math.BigDecimal;

/** Draws the total and the grade below the indicators, if they do not stand in the head. */
final class TotalsBlock {
    private enum Shape {
        BOTH,
        SCORE_ONLY,
        ONE_NUMBER,
        ONE_CELL,
        NONE
    }

    private final int width;
    private final IndicatorColumns columns;
    private final Shape shape;
    private final boolean gradeInRow;
    private final boolean gradeBeside;
    private final boolean gradeBelow;
    private final String word;
    private final String gradeWord;

    TotalsBlock(Office office, IndicatorColumns columns, boolean merges, Dice dice) {
        this.width = columns.width();
        this.columns = columns;
        Shape shape = dice.of(
                Shape.BOTH,
                Shape.BOTH,
                Shape.BOTH,
                Shape.BOTH,
                Shape.SCORE_ONLY,
                Shape.ONE_NUMBER,
                Shape.ONE_CELL,
                Shape.NONE);
        boolean doubtful = shape == Shape.ONE_NUMBER && !merges;
        this.shape = !office.points() ? Shape.NONE : doubtful ? Shape.BOTH : shape;
        this.gradeBeside = dice.oneIn(6);
        this.gradeInRow = !gradeBeside && dice.oneIn(6);
        this.gradeBelow = office.scores() && dice.oneIn(3);
        this.word = dice.pick(Words.TOTAL);
        this.gradeWord = dice.pick(Words.GRADE);
    }

    void draw(Pen pen, Project project) {
        IndicatorColumns.Column weight = columns.of("weight");
        IndicatorColumns.Column score = columns.of("score");
        boolean totalled = pen.says("totalScore");
        boolean graded = pen.says("grade");
        if (!totalled && shape == Shape.ONE_CELL && score != null) {
            oneCell(pen, project);
            return;
        }
        int first = weight == null
                ? score == null ? 0 : score.from()
                : score == null ? weight.from() : Math.min(weight.from(), score.from());
        if (!totalled && shape != Shape.NONE && first > 1) {
            row(pen, project, first, weight, score);
        }
        if (gradeBelow && !graded && !pen.says("grade")) {
            int label = Math.max(2, width / 2);
            pen.put(0, label, gradeWord);
            pen.put(label, width - label, project.grade());
            pen.say("grade", project.grade(), label);
            pen.next();
        }
    }

    private void row(
            Pen pen, Project project, int first, IndicatorColumns.Column weight, IndicatorColumns.Column score) {
        boolean adjacent = weight != null && score != null && weight.from() + weight.width() == score.from();
        pen.put(0, first, word);
        if (shape == Shape.ONE_NUMBER && adjacent) {
            pen.put(weight.from(), weight.width() + score.width(), new BigDecimal(project.score()));
            pen.say("totalScore", project.score(), weight.from());
            pen.shape(" one-total");
        } else {
            if (weight != null && (shape == Shape.BOTH || score == null)) {
                pen.put(weight.from(), weight.width(), new BigDecimal("100"));
                pen.say("totalWeight", "100", weight.from());
            }
            if (score != null) {
                pen.put(score.from(), score.width(), new BigDecimal(project.score()));
                pen.say("totalScore", project.score(), score.from());
            }
        }
        int rest = score == null ? width : score.from() + score.width();
        if (gradeBeside && rest < width) {
            pen.put(rest, width - rest, project.grade());
            pen.say("grade", project.grade(), rest);
            pen.shape(" grade-beside-total");
        } else if (gradeInRow && rest + 1 < width) {
            pen.put(rest, 1, gradeWord);
            pen.put(rest + 1, width - rest - 1, project.grade());
            pen.say("grade", project.grade(), rest + 1);
            pen.shape(" grade-in-total-row");
        }
        pen.next();
    }

    private void oneCell(Pen pen, Project project) {
        String text = word.replaceAll("[（(：].*", "") + "：" + project.score() + "分";
        pen.say("totalScore", project.score(), 0);
        if (!pen.says("grade")) {
            text += "　　　　" + gradeWord + "：" + project.grade();
            pen.say("grade", project.grade(), 0);
        }
        pen.put(0, width, text);
        pen.next();
        pen.shape(" total-cell");
    }
}
