/**
 * The library's front door. {@link io.github.ziping.Ziping} opens an office and reads, checks, fills, merges, exports
 * and prepares 财政项目支出绩效自评表 in one-line methods; any number of threads may share one.
 *
 * <p>Next come {@link io.github.ziping.office.OfficeSession}, which holds an opened office, and {@code job}, where
 * each command is a class. What goes in and comes out are the records of {@code model} and {@code finding}.
 *
 * <p>Knows nothing of a terminal, a web page or a logging library: a program of any kind may call it. Each public
 * method hands over at once to a job or to the session; whatever takes more than a line belongs there.
 */
@NullMarked
package io.github.ziping;

import org.jspecify.annotations.NullMarked;
