package io.github.ziping.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The projects that have to hand in a form, from a list of the central office.
 *
 * @param file as the user named it
 * @param entries in the order of the list
 */
public record Roster(String file, List<Entry> entries) implements Serializable {
    public Roster {
        entries = List.copyOf(entries);
    }

    /**
     * One project.
     *
     * @param sheet the sheet that lists it
     * @param cell where its name stands
     * @param project 项目名称
     * @param year the year, or null where the list does not say
     * @param authority 主管部门, or null where the list does not say
     * @param unit 实施单位, or null where the list does not say
     * @param initialBudget the approved 年初预算数, or null where the list does not say
     * @param annualBudget 全年预算数, or null where the list does not say
     * @param executed 全年执行数, or null where the list does not say
     * @param contact 负责人, or null where the list does not say
     * @param budgetUnit the unit of the amounts, 万元 or 元
     */
    public record Entry(
            String sheet,
            CellRef cell,
            String project,
            @Nullable Integer year,
            @Nullable String authority,
            @Nullable String unit,
            @Nullable BigDecimal initialBudget,
            @Nullable BigDecimal annualBudget,
            @Nullable BigDecimal executed,
            @Nullable String contact,
            String budgetUnit)
            implements Serializable {}
}
