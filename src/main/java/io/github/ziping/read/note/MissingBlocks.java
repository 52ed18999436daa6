package io.github.ziping.read.note;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that a form lacks altogether, as one that was cut off does: told in one finding. What would stand in them is
 * not missed beside it.
 */
public final class MissingBlocks {
    private static final List<Field> BASICS = List.of(Field.PROJECT, Field.AUTHORITY, Field.UNIT, Field.YEAR);
    private static final List<Field> FUNDS =
            List.of(Field.INITIAL_BUDGET, Field.ANNUAL_BUDGET, Field.EXECUTED, Field.FUND_WEIGHT);

    private final ReadingNotes notes;
    private final List<String> messages = new ArrayList<>();

    public MissingBlocks(ReadingNotes notes) {
        this.notes = notes;
    }

    /** Where the project's name and the like would stand. */
    public void basics(String headings) {
        add("项目基本信息", headings);
        for (Field field : BASICS) {
            notes.asked().without(FieldPath.of(field));
        }
    }

    public void funds(String headings) {
        add("项目资金表", headings);
        notes.asked().without(FieldPath.of(Field.FUNDS));
        for (Field field : FUNDS) {
            notes.asked().without(FieldPath.total(field));
        }
    }

    public void goals(String headings) {
        add("年度目标", headings);
    }

    public void indicators(String headings) {
        add("指标表", headings);
        notes.asked().without(FieldPath.of(Field.INDICATORS));
    }

    /**
     * Notes a block.
     *
     * @param headings what one of these blocks is known by, as a list
     */
    private void add(String block, String headings) {
        messages.add("没有找到" + block + "，缺少表头“" + headings + "”");
    }

    /**
     * Tells them, if there are any.
     *
     * @param sheet where they would stand, or null where nobody knows
     * @param mend what to do about it
     */
    public void tell(@Nullable String sheet, String mend) {
        if (!messages.isEmpty()) {
            notes.notAForm(sheet, String.join("；", messages), mend);
        }
    }
}
