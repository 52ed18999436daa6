/**
 * Findings: what is wrong with a form, where, and how to mend it.
 */
@NullMarked
package io.github.ziping.check;

import org.jspecify.annotations.NullMarked;
