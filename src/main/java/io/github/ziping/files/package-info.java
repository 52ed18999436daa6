/**
 * Finds input files and puts output files, whatever is in them.
 *
 * <p>{@link io.github.ziping.files.Inputs} searches what a user named, and {@link io.github.ziping.files.OutputGuard}
 * keeps outputs from taking an input's place, or that of a file which is not {@link io.github.ziping.files.OwnOutputs our
 * own}. {@link io.github.ziping.files.AtomicFiles} writes a file that is there
 * whole or not at all, under a name from {@link io.github.ziping.files.FileNames}; where that fails, {@link
 * io.github.ziping.files.IoReason} says why in words.
 *
 * <p>Knows no form, no workbook and no office: bytes, names and paths only.
 */
@NullMarked
package io.github.ziping.files;

import org.jspecify.annotations.NullMarked;
