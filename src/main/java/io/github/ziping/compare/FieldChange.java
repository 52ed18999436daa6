package io.github.ziping.compare;

import io.github.ziping.model.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * A value that two versions of a form print differently.
 *
 * @param field which value of the later version; of a source of funds that it has not any more, of the earlier one
 * @param name what people call it, in Chinese, e.g. 三级指标“巡检次数”的得分
 * @param before as the earlier version prints it; null where it says nothing
 * @param after as the later version prints it; null where it says nothing
 */
public record FieldChange(
        FieldPath field,
        String name,
        @Nullable String before,
        @Nullable String after) {}
