/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.read.file;

import org.jspecify.annotations.NullMarked;
