/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.job;

import org.jspecify.annotations.NullMarked;
