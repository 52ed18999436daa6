/**
 * Draws workbooks with POI where nothing has to be fast: the office's {@code form.xlsx} ({@link
 * io.github.ziping.write.poi.FormTemplateGenerator}) and, a floor above, the department's workbook. {@code PoiSheet} draws,
 * {@code PoiStyles} makes the styles, {@code ReproduciblePackage} packs the same content into the same bytes.
 *
 * <p>Only this package and those that draw with it know POI; the official form and the submission are written without.
 */
@NullMarked
package io.github.ziping.write.poi;

import org.jspecify.annotations.NullMarked;
