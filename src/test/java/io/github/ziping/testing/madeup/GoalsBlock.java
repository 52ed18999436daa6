package io.github.ziping.testing.madeup;

import java.util.ArrayList;
import java.util.List;

/** Draws the goals and what came of them: side by side, one below the other, or only one of them. */
final class GoalsBlock {
    private enum Shape {
        SIDE_BY_SIDE,
        BELOW_EACH_OTHER,
        ROWS,
        ONE,
        NONE
    }

    private final int width;
    private final Shape shape;
    private final boolean head;
    private final int lines;
    private final String headWord;
    private final String goalWord;
    private final String resultWord;

    GoalsBlock(int width, Dice dice) {
        this.width = width;
        this.shape = dice.of(
                Shape.SIDE_BY_SIDE,
                Shape.SIDE_BY_SIDE,
                Shape.SIDE_BY_SIDE,
                Shape.SIDE_BY_SIDE,
                Shape.BELOW_EACH_OTHER,
                Shape.ROWS,
                Shape.ONE,
                Shape.NONE);
        this.head = !dice.oneIn(6);
        this.lines = dice.oneIn(6) ? dice.between(2, 3) : 1;
        String word = dice.pick(Words.GOALS_HEAD);
        this.headWord = shape == Shape.ONE ? word.replace("完成情况", "") : word;
        this.goalWord = dice.pick(Words.GOAL);
        this.resultWord = dice.pick(Words.RESULT);
    }

    void draw(Pen pen, Project project) {
        String goal = "按照年度计划开展" + project.number() + "号工作，完成示例任务，保障示例事项正常运行。";
        String result = "已完成" + project.number() + "号任务：一是按期开展示例工作；二是保障运行。";
        switch (shape) {
            case SIDE_BY_SIDE -> sideBySide(pen, goal, result);
            case BELOW_EACH_OTHER -> {
                pen.put(2, 0, 2, headWord);
                labelled(pen, 2, goalWord, goal, "expectedGoal");
                labelled(pen, 2, resultWord, result, "actualResult");
                pen.shape(" goals-below");
            }
            case ROWS -> {
                labelled(pen, 0, goalWord, goal, "expectedGoal");
                labelled(pen, 0, resultWord, result, "actualResult");
                pen.shape(" goals-rows");
            }
            case ONE -> {
                labelled(pen, 0, headWord, goal, "expectedGoal");
                pen.shape(" one-goal");
            }
            default -> pen.shape(" no-goals");
        }
    }

    private void labelled(Pen pen, int from, String label, String text, String path) {
        pen.put(from, 2, label);
        pen.put(from + 2, width - from - 2, text);
        pen.say(path, text, from + 2);
        pen.next();
    }

    /** The headings in one row, below them the texts, each perhaps in several cells. */
    private void sideBySide(Pen pen, String goal, String result) {
        int left = head ? 2 : 0;
        int half = left + (width - left) / 2;
        if (head) {
            pen.put(1 + lines, 0, 2, headWord);
        } else {
            pen.shape(" goals-without-head");
        }
        pen.put(left, half - left, goalWord);
        pen.put(half, width - half, resultWord);
        pen.next();
        List<String> goals = new ArrayList<>();
        List<String> results = new ArrayList<>();
        int top = pen.row();
        for (int i = 0; i < lines; i++) {
            goals.add(lines == 1 ? goal : "目标" + (i + 1) + "：" + goal);
            results.add(lines == 1 ? result : (i + 1) + "." + result);
            pen.put(left, half - left, goals.get(i));
            pen.put(half, width - half, results.get(i));
            pen.next();
        }
        pen.say("expectedGoal", String.join("\n", goals), List.of(pen.at(top, left)));
        pen.say("actualResult", String.join("\n", results), List.of(pen.at(top, half)));
        if (lines > 1) {
            pen.shape(" goals-in-lines");
        }
    }
}
