package io.github.ziping.read.roster;

import io.github.ziping.ooxml.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that names something: a project, or a group of projects.
 *
 * @param cell where the name stands
 * @param name without numbers and codes
 * @param tier which of the columns of names it stands in, from the left
 * @param wider what stands in the wider column of names in this row, or null
 * @param number its place among the levels of the list
 * @param amounts what the columns of money say, in their order
 * @param placed whether a department or a unit stands in the row
 * @param isBare whether it says nothing but its number and its name
 */
record ListRow(
        Cell cell,
        String name,
        int tier,
        @Nullable String wider,
        ItemNumber number,
        List<@Nullable BigDecimal> amounts,
        boolean placed,
        boolean isBare) {
    int index() {
        return cell.row();
    }

    boolean hasAmount() {
        for (BigDecimal amount : amounts) {
            if (amount != null) {
                return true;
            }
        }
        return false;
    }
}
