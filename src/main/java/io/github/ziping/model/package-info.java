/**
 * The form as values: immutable records over the JDK alone.
 *
 * <p>{@link io.github.ziping.model.SelfEvaluation} is the entry: one 自评表 as its department states it, with {@link
 * io.github.ziping.model.Funds} and {@link io.github.ziping.model.Indicator}s. Texts are as written; a {@link
 * io.github.ziping.model.Target} and an {@link io.github.ziping.model.Actual} carry beside it what the text means.
 * Numbers are exact decimals in the one scale of {@link io.github.ziping.model.Decimals}; null is what the form does
 * not say. {@link io.github.ziping.model.FieldPath} names a value as the JSON does, {@link
 * io.github.ziping.model.CellRef} a cell.
 *
 * <p>A form whose rows are {@link io.github.ziping.model.PackedRows} is the same form in less memory.
 *
 * <p>Nothing is computed or judged here: arithmetic belongs to {@code profile}, since it differs from office to
 * office. Knows no file, no office and no other package.
 */
@NullMarked
package io.github.ziping.model;

import org.jspecify.annotations.NullMarked;
