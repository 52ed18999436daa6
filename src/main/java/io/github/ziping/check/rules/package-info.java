/** One small class per rule; a rule sees values, not cells. */
@NullMarked
package io.github.ziping.check.rules;

import org.jspecify.annotations.NullMarked;
