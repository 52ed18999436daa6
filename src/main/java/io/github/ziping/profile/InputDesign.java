package io.github.ziping.profile;

import io.github.ziping.model.Indicator;
import java.util.List;

/**
 * How the department's workbook is drawn.
 *
 * @param font the family of every cell
 * @param rows how many indicator rows it offers
 * @param entryColor fill of entry cells, RGB in hex
 * @param headColor fill of headings, RGB in hex
 * @param hintColor colour of hints, RGB in hex
 * @param guideSheet name of the sheet 填报说明
 * @param basicsSheet name of the sheet 基本信息与资金
 * @param goalsSheet name of the sheet 目标
 * @param indicatorsSheet name of the sheet 指标
 * @param guide the lines of 填报说明; {@code {{funds.unit}}} in them is the unit of the amounts
 * @param examples indicators that 填报说明 shows as they are filled; may be none
 */
public record InputDesign(
        String font,
        int rows,
        String entryColor,
        String headColor,
        String hintColor,
        String guideSheet,
        String basicsSheet,
        String goalsSheet,
        String indicatorsSheet,
        List<String> guide,
        List<Indicator> examples) {
    /** The heading of the column in which the workbook says of each row what is still to be done. */
    public static final String HINTS = "填报提示";

    public InputDesign {
        guide = List.copyOf(guide);
        examples = List.copyOf(examples);
    }
}
