/**
 * Workbooks in OLE2 containers ({@link io.github.ziping.ole.OleFile}): {@code .xls} files, read by their records ({@link
 * io.github.ziping.ole.XlsFile}), and files that are protected by a password ({@link io.github.ziping.ole.ProtectedXls},
 * {@link io.github.ziping.ole.ProtectedXlsx}), for reading and for annotating alike. POI's low level does the work. Knows no
 * form.
 */
@NullMarked
package io.github.ziping.ole;

import org.jspecify.annotations.NullMarked;
