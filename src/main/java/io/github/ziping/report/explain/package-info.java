/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.report.explain;

import org.jspecify.annotations.NullMarked;
