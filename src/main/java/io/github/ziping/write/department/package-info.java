/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.write.department;

import org.jspecify.annotations.NullMarked;
