/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.files;

import org.jspecify.annotations.NullMarked;
