/** The year's folder as the pages see it, and word of its changes; begin with {@link io.github.ziping.serve.folder.YearState}. */
@NullMarked
package io.github.ziping.serve.folder;

import org.jspecify.annotations.NullMarked;
