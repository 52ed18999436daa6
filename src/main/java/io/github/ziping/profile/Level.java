package io.github.ziping.profile;

import java.util.List;

/**
 * One 一级指标 of the office's system.
 *
 * @param name e.g. 产出指标
 * @param level2 its 二级指标 in printed order
 */
public record Level(String name, List<String> level2) {
    public Level {
        level2 = List.copyOf(level2);
    }
}
