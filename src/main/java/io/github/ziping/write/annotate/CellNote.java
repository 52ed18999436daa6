package io.github.ziping.write.annotate;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.CellRef;

/**
 * What is to be said at a cell.
 *
 * @param sheet the sheet's name
 * @param cell the cell, the top-left one of a merge
 * @param severity how grave it is, which is the cell's colour
 * @param text Chinese, one line
 */
public record CellNote(String sheet, CellRef cell, Severity severity, String text) {}
