/**
 * Workbooks and JSON in: the model, and the cell where each value stood.
 */
@NullMarked
package io.github.ziping.read;

import org.jspecify.annotations.NullMarked;
