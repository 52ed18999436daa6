/**
 * Opens an office for work. {@link io.github.ziping.office.OfficeSession} is the entry: it holds the profile, the
 * rules, the reader and the compiled form of one office, and the password for protected inputs; jobs read, check and
 * write by it.
 *
 * <p>{@link io.github.ziping.office.OfficeFiles} finds an office inside the jar or in a folder. {@code CompiledForm}
 * compiles {@code form.xlsx} once, by whichever thread needs it first, or ahead by a thread of its own. {@link
 * io.github.ziping.office.OfficeException} says in Chinese what an office lacks.
 *
 * <p>Safe for any number of threads. Knows nothing of folders of inputs, of jobs, or of outputs other than the form
 * itself.
 */
@NullMarked
package io.github.ziping.office;

import org.jspecify.annotations.NullMarked;
