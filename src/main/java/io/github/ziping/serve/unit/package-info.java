/**
 * The page of one unit, which sees of the year's folder its own projects alone; begin with {@link io.github.ziping.serve.unit.UnitSite}.
 */
@NullMarked
package io.github.ziping.serve.unit;

import org.jspecify.annotations.NullMarked;
