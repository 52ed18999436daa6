/**
 * A form in its printed look with its findings, for every page that shows one; begin with {@link
 * io.github.ziping.serve.form.ShownForm}. Knows neither the year's folder nor where a form came from.
 */
@NullMarked
package io.github.ziping.serve.form;

import org.jspecify.annotations.NullMarked;
