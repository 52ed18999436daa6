/**
 * Workbooks and JSON out: templates, department workbooks, official forms.
 */
@NullMarked
package io.github.ziping.write;

import org.jspecify.annotations.NullMarked;
