/**
 * The bytes of workbooks: zips ({@link io.github.ziping.ooxml.ZipArchive}, {@link io.github.ziping.ooxml.ZipBuilder}) and XML
 * ({@link io.github.ziping.ooxml.XmlScanner}, {@link io.github.ziping.ooxml.XmlBuffer}), read and written without a library,
 * and the cells that a workbook of any format gives ({@link io.github.ziping.ooxml.Workbook}). How parts form a package is
 * said in {@code opc}, how an xlsx is read in {@code xlsx}; both stand on this package, which knows neither of them. Knows no
 * word of the form.
 */
@NullMarked
package io.github.ziping.ooxml;

import org.jspecify.annotations.NullMarked;
