/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.finding;

import org.jspecify.annotations.NullMarked;
