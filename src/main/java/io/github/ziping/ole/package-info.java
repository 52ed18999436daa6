/**
 * Opens what lies in OLE2 containers: {@code .xls} workbooks, and workbooks protected by a password.
 *
 * <p>{@link io.github.ziping.ole.OleFile} is the entry and tells the two apart. {@link io.github.ziping.ole.XlsFile}
 * reads an {@code .xls} by its records ({@code XlsGlobals}, then {@code XlsSheetReader} for each sheet) and gives the
 * same {@link io.github.ziping.ooxml.Workbook} as an {@code .xlsx}. {@code Passwords} decrypts, for reading and for
 * annotated copies alike. Whatever POI throws becomes a text that says what to do ({@link
 * io.github.ziping.ole.PoiGuard}).
 *
 * <p>Uses POI's records, not its user model, which takes ten times the memory and refuses files that other programs
 * wrote oddly. Knows no form.
 */
@NullMarked
package io.github.ziping.ole;

import org.jspecify.annotations.NullMarked;
