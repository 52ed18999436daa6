package io.github.ziping.write;

import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Profile;

/** 填报说明: what to do, and what the colours mean, on one screen. */
final class GuideSheet {
    private static final int FIRST = 1;
    private static final int LAST = 2;
    private static final double SWATCH_WIDTH = 14;
    private static final double TEXT_WIDTH = 100;

    private final Canvas canvas;
    private final InputLooks looks;
    private int row;

    private GuideSheet(Canvas canvas, InputLooks looks) {
        this.canvas = canvas;
        this.looks = looks;
    }

    static void draw(Canvas canvas, InputLooks looks, Profile profile) {
        new GuideSheet(canvas, looks).draw(profile);
    }

    private void draw(Profile profile) {
        InputDesign design = profile.input();
        canvas.width(0, 2);
        canvas.width(FIRST, SWATCH_WIDTH);
        canvas.width(LAST, TEXT_WIDTH);
        canvas.height(row++, 10);
        line(design.guideSheet(), looks.title(), 34);
        line(profile.name(), looks.hint().centered(), 22);
        canvas.height(row++, 8);
        for (String text : design.guide()) {
            int lines = TextLines.count(text, SWATCH_WIDTH + TEXT_WIDTH);
            line(text, looks.plain(), TextLines.height(lines) + 2);
        }
        canvas.height(row++, 12);
        drawLegend();
        canvas.printOnePageWide(true);
        canvas.protect();
    }

    private void drawLegend() {
        line("单元格颜色", looks.plain().bolded(), 24);
        legend("填写", looks.entry(), "请在这里填写或选择。");
        legend("标题", looks.label(), "已锁定，请勿改动。");
        legend("自动计算", looks.computed(null), "由公式算出，已锁定，填写后自动更新。");
        CellLook alert = looks.computed(null).boxed(InputLooks.ALERT_FILL, InputLooks.LINES);
        legend("请核对", alert.colored(InputLooks.ALERT), "合计不符、得分高于分值，或者扣了分而没有写明原因。改正后颜色自动消失。");
    }

    private void line(String text, CellLook look, double height) {
        canvas.wideText(row, FIRST, LAST, text, look);
        canvas.height(row++, height);
    }

    private void legend(String name, CellLook look, String meaning) {
        canvas.text(row, FIRST, name, look.centered());
        canvas.text(row, LAST, meaning, looks.plain().left());
        canvas.height(row++, 22);
    }
}
