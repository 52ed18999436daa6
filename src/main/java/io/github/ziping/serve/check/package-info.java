/**
 * The page that checks and fills single files and keeps nothing; begin with {@link io.github.ziping.serve.check.CheckSite}. Knows
 * nothing of a year's folder.
 */
@NullMarked
package io.github.ziping.serve.check;

import org.jspecify.annotations.NullMarked;
