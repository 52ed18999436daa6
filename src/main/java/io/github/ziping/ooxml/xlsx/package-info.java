/**
 * Reads xlsx workbooks without POI: {@link io.github.ziping.ooxml.xlsx.XlsxFile} opens one and hands out its sheets. Knows no
 * word of the form.
 */
@NullMarked
package io.github.ziping.ooxml.xlsx;

import org.jspecify.annotations.NullMarked;
