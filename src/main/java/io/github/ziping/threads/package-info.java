/**
 * Does work beside other work, so that the outcome does not depend on who was faster.
 *
 * <p>{@link io.github.ziping.threads.OrderedPrefetch} makes items by other threads, a few ahead, and gives them in
 * their order; {@link io.github.ziping.threads.SparePool} keeps buffers for whichever thread calls next; {@link
 * io.github.ziping.threads.Rethrow} throws again what another thread met.
 *
 * <p>Knows nothing of what the work is.
 */
@NullMarked
package io.github.ziping.threads;

import org.jspecify.annotations.NullMarked;
