package io.github.ziping.round;

import io.github.ziping.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One check of a workbook that is returned to whoever filled it.
 *
 * @param number from 1; the second is that of a workbook which came back with what the first had found
 * @param settled what was found in the round before and is not found any more
 * @param still what was found then, too
 * @param added what was not found then; in the first round, everything
 */
public record Round(int number, List<RoundNote> settled, List<RoundNote> still, List<RoundNote> added) {
    public Round {
        settled = List.copyOf(settled);
        still = List.copyOf(still);
        added = List.copyOf(added);
    }

    /**
     * The round that follows another.
     *
     * @param earlier null where there was none
     * @param found what is found now
     * @param rows the names of all rows that the workbook's forms have now, as they stand in {@link RoundNote#item}
     */
    public static Round after(@Nullable EarlierRound earlier, List<RoundNote> found, Set<String> rows) {
        return earlier == null
                ? new Round(1, List.of(), List.of(), found)
                : RoundComparison.compare(earlier, found, rows);
    }

    /** {@code 第2轮：已改 5 处，仍有 2 处，新增 1 处}; of the first round, {@code 第1轮：共 8 处}. */
    public String summary() {
        String round = "第" + number + "轮：";
        if (still.isEmpty() && added.isEmpty()) {
            return round + (settled.isEmpty() ? "没有发现问题" : "已改 " + settled.size() + " 处，已全部改好");
        }
        String counts = number == 1
                ? "共 " + added.size() + " 处"
                : "已改 " + settled.size() + " 处，仍有 " + still.size() + " 处，新增 " + added.size() + " 处";
        return round + counts + (isInformationOnly() ? "（都是提示，核对即可）" : "");
    }

    private boolean isInformationOnly() {
        for (List<RoundNote> notes : List.of(still, added)) {
            for (RoundNote note : notes) {
                if (note.severity() != Severity.INFO) {
                    return false;
                }
            }
        }
        return true;
    }
}
