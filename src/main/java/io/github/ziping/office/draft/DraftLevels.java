package io.github.ziping.office.draft;

import io.github.ziping.model.Indicator;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.LevelName;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drafts the indicator system, as far as the form shows it, and the department's workbook, whose examples go by it. */
final class DraftLevels {
    private final IndicatorTable table;
    private final Profile base;
    private final DraftNotes notes;

    DraftLevels(IndicatorTable table, Profile base, DraftNotes notes) {
        this.table = table;
        this.base = base;
        this.notes = notes;
    }

    /** The names of level 1 that the form has, each with its level 2; those of the base where it has none. */
    List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        for (Map.Entry<String, List<String>> level : table.levels().entrySet()) {
            List<String> level2 = level.getValue().isEmpty() ? known(level.getKey()) : level.getValue();
            levels.add(new Level(level.getKey(), level2));
        }
        if (levels.isEmpty()) {
            notes.guessed("指标体系：表上没有写（levels）");
            return base.levels();
        }
        notes.taken("指标体系：" + String.join("、", table.levels().keySet()));
        notes.guessed("指标体系是不是齐全：只有这张表上出现的几种（levels）");
        return levels;
    }

    /** The names below one of level 1, where the form has none. */
    private List<String> known(String level1) {
        String stem = LevelName.of(level1).stem();
        return base.levels().stream()
                .filter(level -> LevelName.of(level.name()).stem().equals(stem))
                .findFirst()
                .map(Level::level2)
                .orElse(List.of());
    }

    /** The examples that fit into the office's levels, spelt as the office spells them. */
    InputDesign input(List<Level> levels) {
        InputDesign other = base.input();
        List<Indicator> examples = new ArrayList<>();
        for (Indicator example : other.examples()) {
            Indicator own = own(example, levels);
            if (own != null) {
                examples.add(own);
            }
        }
        notes.guessed("填报说明、示例、定性指标的完成情况、度量单位的选项：照“" + base.name() + "”的（input、targets）");
        return new InputDesign(
                other.font(),
                other.rows(),
                other.entryColor(),
                other.headColor(),
                other.hintColor(),
                other.guideSheet(),
                other.basicsSheet(),
                other.goalsSheet(),
                other.indicatorsSheet(),
                other.guide(),
                examples);
    }

    private static @Nullable Indicator own(Indicator example, List<Level> levels) {
        for (Level level : levels) {
            for (String level2 : level.level2()) {
                if (LevelName.isSame(level.name(), example.level1()) && LevelName.isSame(level2, example.level2())) {
                    return new Indicator(
                            level.name(),
                            level2,
                            example.level3(),
                            example.target(),
                            example.actual(),
                            example.weight(),
                            example.score(),
                            example.deviation());
                }
            }
        }
        return null;
    }
}
