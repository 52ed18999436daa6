package io.github.ziping.profile;

import java.math.RoundingMode;

/** How an office shortens a number. */
public enum Rounding {
    /** 截尾: digits beyond the last one are dropped. */
    CUT("cut", RoundingMode.DOWN),
    /** 四舍五入. */
    HALF_UP("half-up", RoundingMode.HALF_UP);

    private final String word;
    private final RoundingMode mode;

    Rounding(String word, RoundingMode mode) {
        this.word = word;
        this.mode = mode;
    }

    /** The spelling in {@code profile.yaml}. */
    public String word() {
        return word;
    }

    /** The same for {@code BigDecimal}. */
    public RoundingMode mode() {
        return mode;
    }
}
