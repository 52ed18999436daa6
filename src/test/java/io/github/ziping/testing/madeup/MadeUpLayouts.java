package io.github.ziping.testing.madeup;

import java.util.ArrayList;
import java.util.List;

/** Makes up workbooks of made-up offices, always the same one for a seed. */
public final class MadeUpLayouts {
    private final Dice dice;
    private final Canvas canvas = new Canvas();
    private final StringBuilder shape = new StringBuilder();
    private final List<Drawn.Form> forms = new ArrayList<>();
    private final MadeUpForm office;
    private final int top;
    private final int left;

    private MadeUpLayouts(long seed, int unseen) {
        this.dice = new Dice(seed ^ 0x2545F491L);
        this.office = new MadeUpForm(seed, unseen);
        this.top = dice.oneIn(4) ? dice.between(1, 2) : 0;
        this.left = dice.oneIn(5) ? 1 : 0;
    }

    /** The workbook of a seed, whose headings are those of published forms. */
    public static Drawn of(long seed) {
        return of(seed, 0);
    }

    /** The workbook of a seed, some of whose headings nobody has seen yet. */
    public static Drawn withUnseenHeadings(long seed) {
        return of(seed, 4);
    }

    private static Drawn of(long seed, int unseen) {
        MadeUpLayouts layouts = new MadeUpLayouts(seed, unseen);
        layouts.draw();
        return new Drawn(seed, layouts.shape.toString(), layouts.canvas.xlsx(), layouts.forms);
    }

    private void draw() {
        if (dice.oneIn(6)) {
            OtherSheet.INSTRUCTIONS.draw(canvas);
        }
        sheet("自评表");
        int end = form(top, left);
        switch (dice.below(10)) {
            case 0 -> {
                shape.append(" | below");
                end = form(end + dice.between(0, 3), left);
                if (dice.oneIn(3)) {
                    form(end + dice.between(0, 3), left);
                }
            }
            case 1 -> {
                shape.append(" | next sheet");
                sheet("自评表 (2)");
                form(top, left);
            }
            case 2 -> {
                int apart = dice.below(3);
                shape.append(" | beside, ").append(apart).append(" apart");
                form(top, left + office.width() + apart);
            }
            case 3 -> {
                shape.append(" | sheets between");
                dice.pick(List.of(OtherSheet.values())).draw(canvas);
                sheet("自评表 (2)");
                form(top, left);
                dice.pick(List.of(OtherSheet.values())).draw(canvas);
                sheet("自评表 (3)");
                form(top, left);
            }
            default -> {}
        }
    }

    private void sheet(String name) {
        canvas.sheet(name);
        if (dice.oneIn(10)) {
            boolean hidden = dice.oneIn(2);
            canvas.leaveEmpty(left + dice.between(1, office.width()), hidden);
            shape.append(hidden ? " hidden-column" : " empty-column");
        }
    }

    /** Draws the office's next form, and says in which row it ends. */
    private int form(int atRow, int atColumn) {
        Pen pen = new Pen(canvas, atRow, atColumn, office.merges(), shape);
        forms.add(office.draw(pen, forms.size() + 1));
        return pen.row();
    }
}
