/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.read.sheet;

import org.jspecify.annotations.NullMarked;
