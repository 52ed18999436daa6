/** See ARCHITECTURE.md. */
@NullMarked
package io.github.ziping.profile.io;

import org.jspecify.annotations.NullMarked;
