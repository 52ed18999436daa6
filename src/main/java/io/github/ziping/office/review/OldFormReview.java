package io.github.ziping.office.review;

import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.FormDesign;
import io.github.ziping.write.form.FormGeometry;
import io.github.ziping.write.form.Placeholder;
import io.github.ziping.write.form.TemplateCell;
import io.github.ziping.write.form.TemplateRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether {@code form.xlsx} has the texts that the profile draws: where it has not, it is older, or somebody changed it. */
final class OldFormReview {
    private final FormDesign design;
    private final Remarks remarks;
    private final Set<String> drawn = new HashSet<>();

    OldFormReview(FormDesign design, FormGeometry form, Remarks remarks) {
        this.design = design;
        this.remarks = remarks;
        for (TemplateRow row : form.rows()) {
            for (TemplateCell cell : row.cells()) {
                drawn.add(
                        cell.placeholder() == null
                                ? FoldedText.of(cell.prefix())
                                : FoldedText.of(cell.prefix()) + "{{}}" + FoldedText.of(cell.suffix())
                                        + cell.placeholder());
            }
        }
    }

    void review() {
        for (int i = 0; i < design.rows().size(); i++) {
            List<FormDesign.Cell> cells = design.rows().get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                String text = cells.get(j).text();
                if (!text.isEmpty() && !drawn.contains(key(text))) {
                    remarks.warn(
                            "form.rows[" + i + "].cells[" + j + "].text",
                            "form.xlsx 里没有“" + text.replace("\n", "")
                                    + "”：form.xlsx 是改 profile.yaml 以前生成的，填好的表印的还是旧的；请运行 ziping template 重新生成");
                }
            }
        }
    }

    private static String key(String text) {
        int open = text.indexOf("{{");
        int close = text.indexOf("}}", Math.max(0, open));
        if (open < 0 || close < 0) {
            return FoldedText.of(text);
        }
        String name = text.substring(open + 2, close).strip();
        return FoldedText.of(text.substring(0, open)) + "{{}}" + FoldedText.of(text.substring(close + 2))
                + Placeholder.named(name);
    }
}
