/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.office;

import org.jspecify.annotations.NullMarked;
