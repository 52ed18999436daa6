package io.github.ziping.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings decimals to the one scale of a column, and keeps the names of those that do not fit. */
final class Columns {
    private final List<String> unfit = new ArrayList<>(0);

    /**
     * The number as a column holds it; null where it is absent or has more digits than the column.
     *
     * @param path what it is, for {@link #unfit}
     */
    @Nullable
    BigDecimal decimal(@Nullable BigDecimal number, Object path) {
        if (number == null) {
            return null;
        }
        // the lengths come first: 1E999999999 has too many digits to be written out
        boolean fits = number.scale() <= Schemas.SCALE
                && (long) number.precision() - number.scale() <= Schemas.PRECISION - Schemas.SCALE;
        if (!fits) {
            unfit.add(path.toString());
            return null;
        }
        return number.setScale(Schemas.SCALE, RoundingMode.UNNECESSARY);
    }

    List<String> unfit() {
        return unfit;
    }
}
