/**
 * What was found in a form, and where: {@link io.github.ziping.finding.Finding}, the rule behind it, and the
 * {@link io.github.ziping.finding.Reading} of a form with the cells of its values. Reading and checking both stand on
 * it; it knows neither, only the model.
 */
@NullMarked
package io.github.ziping.finding;

import org.jspecify.annotations.NullMarked;
