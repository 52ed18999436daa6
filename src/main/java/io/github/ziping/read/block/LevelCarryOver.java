package io.github.ziping.read.block;

import io.github.ziping.model.PlaceholderName;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.Level;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.text.HeaderText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The 一级指标 and 二级指标 that hold for the rows below them, as merges and blanks leave them out. */
final class LevelCarryOver {
    /** A level's name, and whether an indicator bears it yet. */
    static final class Carried {
        private final Cell cell;
        private final String text;
        private boolean used;

        private Carried(Cell cell, String text) {
            this.cell = cell;
            this.text = text;
        }

        Cell cell() {
            return cell;
        }

        String text() {
            used = true;
            return text;
        }
    }

    private final SheetGrid grid;
    private final ReadingStyle style;
    private final List<Level> system;
    private final ReadingNotes notes;
    private @Nullable Carried level1;
    private @Nullable Carried level2;

    LevelCarryOver(SheetGrid grid, ReadingStyle style, List<Level> system, ReadingNotes notes) {
        this.grid = grid;
        this.style = style;
        this.system = system;
        this.notes = notes;
    }

    /** Takes what the next row says; on top of a page, a name that holds already is only said again. */
    void next(@Nullable Cell cell1, @Nullable String text1, @Nullable Cell cell2, @Nullable String text2) {
        if (cell1 != null && text1 != null) {
            // a 二级指标 of another 一级指标 must not run on
            boolean other = level1 == null || !Objects.equals(level1.text, text1);
            level1 = next(level1, cell1, text1);
            if (other) {
                replace(level2);
                level2 = null;
            }
        }
        if (cell2 != null && text2 != null) {
            level2 = next(level2, cell2, text2);
        }
    }

    private Carried next(@Nullable Carried before, Cell cell, String text) {
        Carried next = new Carried(cell, text);
        if (before != null && before.text.equals(text) && grid.isAtPageTop(cell.row())) {
            next.used = before.used;
        } else {
            replace(before);
        }
        return next;
    }

    /** Forgets a level that a merged cell leaves empty for its rows. */
    void leaveEmpty(boolean first) {
        if (first) {
            replace(level1);
            level1 = null;
        }
        replace(level2);
        level2 = null;
    }

    /** Notes that rows stand below the levels, even if none of them is an indicator. */
    void use() {
        if (level1 != null) {
            level1.used = true;
        }
        if (level2 != null) {
            level2.used = true;
        }
    }

    @Nullable
    Carried level1() {
        return level1;
    }

    @Nullable
    Carried level2() {
        return level2;
    }

    /** Notes names that no indicator bears. */
    void finish() {
        replace(level1);
        replace(level2);
    }

    private void replace(@Nullable Carried carried) {
        if (carried != null && !carried.used) {
            if (PlaceholderName.matches(carried.text)) {
                notes.placeholder(grid, carried.cell);
                return;
            }
            if (style.printsUnusedLevels() && isOfSystem(carried.text)) {
                // the official annex prints all of them, used or not
                notes.markRead(grid, carried.cell);
                return;
            }
            String address = grid.address(carried.cell.ref());
            notes.unread(grid, carried.cell, "下面没有指标", "在 " + address + " 所在的行填写三级指标，或清空 " + address);
        }
    }

    /** Whether a name is one of the indicator system's. */
    private boolean isOfSystem(String name) {
        String word = HeaderText.of(name).word();
        for (Level level : system) {
            if (word.equals(level.name()) || level.level2().contains(word)) {
                return true;
            }
        }
        return false;
    }
}
