/** Copies of inputs with a comment and a fill on single cells, and nothing else changed. */
@NullMarked
package io.github.ziping.write.annotate;

import org.jspecify.annotations.NullMarked;
