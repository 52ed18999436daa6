/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.write.xlsx;

import org.jspecify.annotations.NullMarked;
