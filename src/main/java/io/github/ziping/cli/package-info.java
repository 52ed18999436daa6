/**
 * The command line: a thin object over injected streams.
 */
@NullMarked
package io.github.ziping.cli;

import org.jspecify.annotations.NullMarked;
