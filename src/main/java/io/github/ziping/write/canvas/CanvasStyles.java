package io.github.ziping.write.canvas;

import io.github.ziping.write.xlsx.CellStyle;
import org.jspecify.annotations.Nullable;

/** The styles of one workbook: those of its template, which many share, and its own behind them. */
final class CanvasStyles {
    /** The number of the ordinary style. */
    static final int ORDINARY = 0;

    private final StyleTable common;
    private @Nullable StyleTable own;

    CanvasStyles(StyleTable common) {
        this.common = common;
    }

    /** Forgets the workbook's own. */
    void clear() {
        own = null;
    }

    /** The number of a cell style. */
    int of(CellStyle look) {
        Integer known = common.find(look);
        return known == null ? own().of(look) : known;
    }

    /** The number of a highlight's colours. */
    int highlight(Highlight look) {
        int known = common.find(look);
        return known < 0 ? own().of(look) : known;
    }

    private StyleTable own() {
        StyleTable table = own;
        if (table == null) {
            table = common.copy();
            own = table;
        }
        return table;
    }

    /** Whether a number of a style is the template's. */
    boolean isCommon(int style) {
        return style < common.size();
    }

    /** Whether a highlight's colours are the template's. */
    boolean isCommon(Highlight look) {
        return common.find(look) >= 0;
    }

    /** All styles. */
    StyleTable all() {
        return own == null ? common : own;
    }

    /** Whether some styles are the workbook's own. */
    boolean hasOwn() {
        return own != null;
    }
}
