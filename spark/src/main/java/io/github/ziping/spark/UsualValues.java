package io.github.ziping.spark;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is usual among all forms.
 *
 * @param year that of more than half of them; null where there is none
 * @param authorities the better spelling of each 主管部门 that has one
 * @param units likewise of 实施单位
 */
record UsualValues(@Nullable Integer year, Map<String, String> authorities, Map<String, String> units)
        implements Serializable {}
