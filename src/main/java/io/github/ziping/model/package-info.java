/**
 * The form as values: immutable records over the JDK alone, with decimals as {@code BigDecimal} and texts as written.
 */
@NullMarked
package io.github.ziping.model;

import org.jspecify.annotations.NullMarked;
