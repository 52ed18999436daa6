/**
 * The command line. {@link io.github.ziping.cli.Main} starts {@code Cli}, a thin object over injected streams, which a
 * test can run in memory.
 *
 * <p>A {@code …Command} says to picocli what may be typed, and calls the front door; {@code CommandFrame} is what all
 * runs over inputs share. {@code PlainArguments} reads the plain spelling of {@code fill} and {@code merge} without
 * loading picocli, which would take longer than filling a form: so these two have a {@code …Request} and a {@code
 * …Run} apart from their command.
 *
 * <p>Only parses, calls {@link io.github.ziping.Ziping} and prints: nothing here reads a form, judges one or writes a
 * workbook. Programs that use the library need nothing of this package, nor picocli.
 */
@NullMarked
package io.github.ziping.cli;

import org.jspecify.annotations.NullMarked;
