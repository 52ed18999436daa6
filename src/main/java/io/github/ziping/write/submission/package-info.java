/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.write.submission;

import org.jspecify.annotations.NullMarked;
