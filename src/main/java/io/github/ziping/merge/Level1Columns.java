package io.github.ziping.merge;

import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.LevelSystem;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Under which 一级指标 of the office an indicator is counted, however its form spells it. */
public final class Level1Columns {
    /** Where everything outside the office's system is counted. */
    public static final String OTHER = "其他指标";

    private final List<String> names = new ArrayList<>();
    private final LevelSystem system;
    private final Map<String, Integer> ofWritten = new HashMap<>();

    /** Those of an office. */
    public Level1Columns(Profile profile) {
        system = new LevelSystem(profile);
        for (Level level : profile.levels()) {
            names.add(level.name());
        }
        names.add(OTHER);
    }

    /** The office's names in printed order, and {@link #OTHER}. */
    public List<String> names() {
        return names;
    }

    /** The index of the name that an indicator is counted under. */
    public int of(Indicator indicator) {
        return of(indicator.level1());
    }

    private int of(@Nullable String written) {
        if (written == null) {
            return names.size() - 1;
        }
        Integer known = ofWritten.get(written);
        if (known == null) {
            int named = names.indexOf(system.level1(written));
            known = named < 0 ? names.size() - 1 : named;
            ofWritten.put(written, known);
        }
        return known;
    }
}
