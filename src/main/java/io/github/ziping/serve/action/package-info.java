/**
 * What the office does with the folder as a whole: send out, return, submit, write the ledger; begin with
 * {@link io.github.ziping.serve.action.ActionsSite}. Each is one call of the front door, run as a {@link io.github.ziping.serve.task.Task}.
 */
@NullMarked
package io.github.ziping.serve.action;

import org.jspecify.annotations.NullMarked;
