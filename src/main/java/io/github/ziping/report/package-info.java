/** Findings out: as text for people. */
@NullMarked
package io.github.ziping.report;

import org.jspecify.annotations.NullMarked;
