/** The rules' pages and the first steps; begin with {@link io.github.ziping.serve.rules.RulesSite}. */
@NullMarked
package io.github.ziping.serve.rules;

import org.jspecify.annotations.NullMarked;
