package io.github.ziping.write.export;

import io.github.ziping.model.FieldPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an exported form was read from.
 *
 * @param file as the user named it, with slashes
 * @param sheet the sheet that holds the indicators, or else most of the form; null for JSON
 * @param cells the cell of each value in printed order: {@code indicators[3].score} in {@code G16}; one on another sheet
 *     as Excel refers to it, {@code 基本信息与资金!C5}; empty for JSON
 */
public record Origin(String file, @Nullable String sheet, Map<FieldPath, String> cells) {
    public Origin {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
