/**
 * A JSON or YAML document read strictly: every refusal names the file, the line and the path.
 */
@NullMarked
package io.github.ziping.strict;

import org.jspecify.annotations.NullMarked;
