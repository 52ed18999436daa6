/** Which requests are let in, and what a browser may do with the answer; begin with {@link io.github.ziping.serve.guard.Refusal}. */
@NullMarked
package io.github.ziping.serve.guard;

import org.jspecify.annotations.NullMarked;
