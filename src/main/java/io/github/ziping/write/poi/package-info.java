/**
 * Draws with POI where nothing has to be fast: the office's {@code form.xlsx} ({@link
 * io.github.ziping.write.poi.FormTemplateGenerator}). {@code PoiSheet} draws, {@code PoiStyles} makes the styles, {@code
 * ReproduciblePackage} packs the same content into the same bytes.
 *
 * <p>The official form, the department's workbook and the lists are written without POI.
 */
@NullMarked
package io.github.ziping.write.poi;

import org.jspecify.annotations.NullMarked;
