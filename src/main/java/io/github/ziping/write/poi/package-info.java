/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.write.poi;

import org.jspecify.annotations.NullMarked;
