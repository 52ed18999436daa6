package io.github.ziping.pdf;

/**
 * A straight line along an axis, in points from the page's upper left corner.
 *
 * @param at its height when it is horizontal, its distance from the left when it is vertical
 * @param from its smaller end on the other axis
 * @param to its greater end
 */
record Ruling(double at, double from, double to) {}
