/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.check.terms;

import org.jspecify.annotations.NullMarked;
