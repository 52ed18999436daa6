/**
 * Workbooks in OLE2 containers: {@code .xls} files, and files that are protected by a password. Knows no form.
 */
@NullMarked
package io.github.ziping.ole;

import org.jspecify.annotations.NullMarked;
