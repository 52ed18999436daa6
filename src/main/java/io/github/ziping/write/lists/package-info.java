/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.write.lists;

import org.jspecify.annotations.NullMarked;
