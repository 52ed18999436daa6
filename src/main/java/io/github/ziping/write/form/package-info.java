/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.write.form;

import org.jspecify.annotations.NullMarked;
