/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.write.export;

import org.jspecify.annotations.NullMarked;
