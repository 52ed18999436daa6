package io.github.ziping.check;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * One fault: what, where, and how to mend it.
 *
 * @param rule the id, e.g. weights-not-100
 * @param severity how grave
 * @param file the input as the user named it
 * @param sheet the sheet, or null where there is none
 * @param cell the cell, the top-left one of a merge; null where the fault has no single place
 * @param project 项目名称, or null where it is not known
 * @param field the value at fault, or null
 * @param message the fault with both values, in Chinese, without a closing stop
 * @param remedy how to mend it, in Chinese, in the imperative
 * @param expected the right value as printed, or null
 * @param actual the value found as printed, or null
 */
public record Finding(
        String rule,
        Severity severity,
        String file,
        @Nullable String sheet,
        @Nullable CellRef cell,
        @Nullable String project,
        @Nullable FieldPath field,
        String message,
        String remedy,
        @Nullable String expected,
        @Nullable String actual) {
    /** A fault of the whole file. */
    public static Finding ofFile(String rule, String file, String message, String remedy) {
        return new Finding(rule, Severity.ERROR, file, null, null, null, null, message, remedy, null, null);
    }

    /** {@code 自评表.xlsx!绩效自评!J27 错误 score-above-weight 得分大于分值：得分 12，分值 10。改法：…} */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(file);
        if (sheet != null) {
            line.append('!').append(sheet);
        }
        if (cell != null) {
            line.append('!').append(cell.address());
        } else if (sheet == null && field != null) {
            line.append(' ').append(field);
        }
        return line.append(' ')
                .append(severity.word())
                .append(' ')
                .append(rule)
                .append(' ')
                .append(message)
                .append("。改法：")
                .append(remedy)
                .append('。')
                .toString();
    }
}
