package io.github.ziping.write.canvas;

import io.github.ziping.ooxml.CompressedTail;
import org.jspecify.annotations.Nullable;

/**
 * The rest of a sheet, which other workbooks share.
 *
 * @param firstRow the first of its rows
 * @param key what it depends on, with the sheet and the row
 * @param tail the rest as it was written for another workbook; null where this is the first
 */
record Rest(int firstRow, Object key, @Nullable CompressedTail tail) {}
