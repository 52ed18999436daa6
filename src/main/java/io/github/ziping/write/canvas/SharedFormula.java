package io.github.ziping.write.canvas;

/**
 * A formula that is the same in all cells of a column from one row to another: the file says it once.
 *
 * @param cells of one column
 * @param text as it is in the first of them
 */
record SharedFormula(Area cells, String text) {}
