package io.github.ziping.profile;

import java.math.BigDecimal;

/**
 * One 评分等级.
 *
 * @param name the grade as printed, e.g. 优
 * @param from the lowest total that earns it, in points, included
 */
public record Grade(String name, BigDecimal from) {}
