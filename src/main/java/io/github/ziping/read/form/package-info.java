/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.read.form;

import org.jspecify.annotations.NullMarked;
