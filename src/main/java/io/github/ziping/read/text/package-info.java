/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.read.text;

import org.jspecify.annotations.NullMarked;
