/**
 * How the parts of a zip form a package (ECMA-376 part 2): their names, what each is, and which leads to which. Reads these
 * lists, writes new ones, and adds to those of a file without changing what stands there. Knows no spreadsheet.
 */
@NullMarked
package io.github.ziping.ooxml.opc;

import org.jspecify.annotations.NullMarked;
