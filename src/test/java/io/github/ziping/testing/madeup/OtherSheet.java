package io.github.ziping.testing.madeup;

import java.math.BigDecimal;
import java.util.List;

/** Sheets that lie among the forms of a workbook and are none. */
enum OtherSheet {
    INSTRUCTIONS("填表说明", "填表说明", "一、各单位据实填写，得分保留两位小数。", "二、未完成的指标说明原因。"),
    ROSTER("项目清单", "2024年度项目清单", "序号|项目名称|实施单位|预算金额（万元）", "1|示例甲项目|示例中心|120", "2|示例乙项目|示例中心|80"),
    PRICES("报价单", "办公用品报价单", "序号|名称|规格|单位|数量|单价", "1|打印纸|A4|箱|10|150"),
    EMPTY("Sheet3"),
    CHOICES("选项", "一级指标|二级指标", "产出指标|数量指标", "效益指标|社会效益指标");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> rows;

    OtherSheet(String label, String... rows) {
        this.label = label;
        this.rows = List.of(rows);
    }

    /** Adds it behind the other sheets. */
    void draw(Canvas canvas) {
        canvas.sheet(label);
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                String text = cells[column];
                canvas.put(row, column, 1, 1, text.matches("[0-9]+") ? new BigDecimal(text) : text);
            }
        }
    }
}
