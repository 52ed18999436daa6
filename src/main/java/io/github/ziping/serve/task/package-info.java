/**
 * Long work in the background: one at a time, told to all windows, with a result that stays; begin with
 * {@link io.github.ziping.serve.task.Tasks}. Knows no page, and not what the work is.
 */
@NullMarked
package io.github.ziping.serve.task;

import org.jspecify.annotations.NullMarked;
