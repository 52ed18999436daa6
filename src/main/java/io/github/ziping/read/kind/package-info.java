/**
 * Tells documents that lie beside self-evaluations from self-evaluations: goal forms, monitoring forms, re-checks, lists of
 * projects, and what this program writes itself.
 *
 * <p>{@link io.github.ziping.read.kind.DocumentKinds} is the only door: it is handed a sheet, or the part of one that
 * looks like a form, and answers with a {@link io.github.ziping.read.kind.DocumentKind} or with null, which means "as far
 * as can be seen, nothing else than a self-evaluation". {@code FormSigns} holds what forms are known by, {@code ListSigns}
 * what lists are known by, {@code SheetFacts} what of a sheet they look at.
 *
 * <p>A title alone never decides: a self-evaluation may mention any of these documents, and titles are copied. A form is
 * known by its title and by headings that a self-evaluation has not, a list by the headings in one of its rows.
 */
@NullMarked
package io.github.ziping.read.kind;

import org.jspecify.annotations.NullMarked;
