package io.github.ziping.write.canvas;

/**
 * Colours that cells have while a formula is true.
 *
 * @param formula as it is for the area's first cell
 * @param color of the text, RGB in hex
 * @param fill of the cells, RGB in hex
 * @param area the cells
 */
public record Highlight(String formula, String color, String fill, Area area) {}
