/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.check.base;

import org.jspecify.annotations.NullMarked;
