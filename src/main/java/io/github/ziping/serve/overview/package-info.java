/** The page that opens first, who has sent what; begin with {@link io.github.ziping.serve.overview.OverviewSite}. */
@NullMarked
package io.github.ziping.serve.overview;

import org.jspecify.annotations.NullMarked;
