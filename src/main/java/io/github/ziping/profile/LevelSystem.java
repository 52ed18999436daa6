package io.github.ziping.profile;

import io.github.ziping.model.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The 一级指标 and 二级指标 of an office, found by any name that a form gives them: 产出, 产出指标(50分), and for 满意度指标 also
 * 服务对象满意度指标 or 社会公众满意度.
 */
public final class LevelSystem {
    private static final String NUMBERING = "0123456789一二三四五六七八九十(";
    private static final String BEHIND_NUMBERING = ".、)";
    private static final String ANYTHING = "…";
    private static final String AND_SO_ON = "等";

    private final List<Name> level1 = new ArrayList<>();
    private final List<Name> level2 = new ArrayList<>();

    /**
     * A level of the office.
     *
     * @param official as the office spells it
     * @param stems how it may be spelt, without 指标; behind {@link #ANYTHING} stands an ending
     */
    private record Name(String official, List<String> stems) {}

    /** That of an office. */
    public LevelSystem(Profile profile) {
        Map<String, List<String>> others = profile.checks().levelNames();
        for (Level level : profile.levels()) {
            level1.add(name(level.name(), others));
            for (String name : level.level2()) {
                level2.add(name(name, others));
            }
        }
    }

    private static Name name(String official, Map<String, List<String>> others) {
        List<String> stems = new ArrayList<>();
        stems.add(LevelName.of(official).stem());
        stems.addAll(others.getOrDefault(official, List.of()));
        return new Name(official, stems);
    }

    /** The office's 一级指标 that a form means; null for one outside its system. */
    public @Nullable String level1(@Nullable String written) {
        return official(written, level1);
    }

    /** The office's 二级指标 that a form means; null for one outside its system. */
    public @Nullable String level2(@Nullable String written) {
        return official(written, level2);
    }

    /** The name with this spelling, else the one with an ending that the written name has. */
    private static @Nullable String official(@Nullable String written, List<Name> names) {
        if (written == null) {
            return null;
        }
        String stem = stem(written);
        String ending = null;
        for (Name name : names) {
            for (String known : name.stems) {
                if (stem.equals(known)) {
                    return name.official;
                }
                if (known.startsWith(ANYTHING) && stem.endsWith(known.substring(ANYTHING.length()))) {
                    ending = name.official;
                }
            }
        }
        return ending;
    }

    /** Without points, 指标, a numbering in front and 等 behind. */
    private static String stem(String written) {
        String folded = FoldedText.of(written);
        int start = 0;
        while (start < folded.length() && NUMBERING.indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        boolean numbered =
                start > 0 && start < folded.length() - 1 && BEHIND_NUMBERING.indexOf(folded.charAt(start)) >= 0;
        String name = numbered ? folded.substring(start + 1) : folded;
        boolean open = name.endsWith(AND_SO_ON) && name.length() > AND_SO_ON.length();
        return LevelName.of(open ? name.substring(0, name.length() - AND_SO_ON.length()) : name)
                .stem();
    }
}
