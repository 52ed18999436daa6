/**
 * Tells what an input is, and opens it. {@link io.github.ziping.read.file.FileKind} is the entry: it looks at the
 * first bytes and at what is inside a zip or an OLE2 container, and says of each kind that cannot be read what it is
 * and what to do.
 *
 * <p>{@link io.github.ziping.read.file.InputBytes} loads a path or a stream up to a size that no form has; {@link
 * io.github.ziping.read.file.WorkbookFile} opens a workbook of any format, with its password.
 *
 * <p>Knows bytes and file formats; of forms, only how big they can be.
 */
@NullMarked
package io.github.ziping.read.file;

import org.jspecify.annotations.NullMarked;
