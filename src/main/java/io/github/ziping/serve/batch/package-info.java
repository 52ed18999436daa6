/** The forms that count beside each other: 汇总, its charts, and what is wrong with them together; begin with {@link io.github.ziping.serve.batch.BatchSite}. */
@NullMarked
package io.github.ziping.serve.batch;

import org.jspecify.annotations.NullMarked;
