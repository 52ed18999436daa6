package io.github.ziping.testing.madeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up workbooks of made-up offices, always the same one for a seed. */
public final class MadeUpLayouts {
    private MadeUpLayouts() {}

    /** The workbook of a seed. */
    public static Drawn of(long seed) {
        Random random = new Random(seed * 0x2545F4914F6CDD1DL + 3);
        Canvas canvas = new Canvas();
        StringBuilder shape = new StringBuilder();
        List<Drawn.Form> forms = new ArrayList<>();
        if (random.nextInt(6) == 0) {
            canvas.sheet("填表说明");
            canvas.put(0, 0, 1, 1, "填表说明");
            canvas.put(1, 0, 1, 1, "一、各单位据实填写，得分保留两位小数。");
            canvas.put(2, 0, 1, 1, "二、未完成的指标说明原因。");
        }
        canvas.sheet("自评表");
        int top = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
        int left = random.nextInt(5) == 0 ? 1 : 0;
        MadeUpForm first = new MadeUpForm(seed, 1, canvas, top, left, shape);
        forms.add(first.draw());
        switch (random.nextInt(8)) {
            case 0 -> {
                shape.append(" | below");
                MadeUpForm below = new MadeUpForm(seed, 2, canvas, first.end() + 1 + random.nextInt(3), left, shape);
                forms.add(below.draw());
            }
            case 1 -> {
                shape.append(" | next sheet");
                canvas.sheet("自评表 (2)");
                forms.add(new MadeUpForm(seed, 2, canvas, top, left, shape).draw());
            }
            default -> {}
        }
        return new Drawn(seed, shape.toString(), canvas.xlsx(), forms);
    }
}
