package io.github.ziping.write.department;

import io.github.ziping.write.canvas.Area;
import io.github.ziping.write.canvas.SheetCanvas;
import io.github.ziping.write.canvas.Validation;
import io.github.ziping.write.canvas.Validation.Kind;
import io.github.ziping.write.canvas.Validation.Reaction;
import io.github.ziping.write.xlsx.CellTextEncoder;

/**
 * Adds data validations to a sheet: a word that is not offered may be kept, as an office may know better; where a number
 * belongs, nothing else is taken.
 */
final class DataValidations {
    /** Excel refuses a longer one. */
    private static final int LONGEST_TITLE = 32;

    private final SheetCanvas canvas;

    DataValidations(SheetCanvas canvas) {
        this.canvas = canvas;
    }

    /** A drop-down; for another word the program asks before it takes it. */
    void offer(String list, Area cells, String heading, String prompt) {
        String error = "下拉菜单中没有这一项。确有需要可以保留，否则请从菜单中选择。";
        add(Kind.LIST, list, "", cells, Reaction.INFORMATION, heading, prompt, error);
    }

    /** A drop-down; any other entry is taken without a question. */
    void suggest(String list, Area cells, String heading, String prompt) {
        add(Kind.LIST, list, "", cells, Reaction.NONE, heading, prompt, "");
    }

    /** Refuses whatever is typed. */
    void refuse(Area cells, String heading, String prompt, String error) {
        add(Kind.CONDITION, "FALSE", "", cells, Reaction.STOP, heading, prompt, error);
    }

    /** A number from 0 up; nothing else is taken. */
    void number(Area cells, String heading, String prompt) {
        String error = "这里只能填不小于 0 的数字，不带单位和文字。";
        add(Kind.NUMBER, "0", "", cells, Reaction.STOP, heading, prompt, error);
    }

    /** A text that a cell can hold. */
    void length(Area cells, String heading, String prompt) {
        String error = "一个格子最多 " + CellTextEncoder.MAX + " 个字。";
        add(Kind.LENGTH, Integer.toString(CellTextEncoder.MAX), "", cells, Reaction.STOP, heading, prompt, error);
    }

    /** A whole number between two. */
    void whole(int least, int most, Area cells, String heading, String prompt) {
        String error = "这里应填 " + least + " 到 " + most + " 之间的整数。";
        String from = Integer.toString(least);
        add(Kind.WHOLE, from, Integer.toString(most), cells, Reaction.STOP, heading, prompt, error);
    }

    private void add(
            Kind kind,
            String first,
            String second,
            Area cells,
            Reaction reaction,
            String heading,
            String prompt,
            String error) {
        String title = heading.substring(0, Math.min(LONGEST_TITLE, heading.length()));
        canvas.validate(new Validation(kind, first, second, cells, reaction, title, prompt, error));
    }
}
