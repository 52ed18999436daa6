/** Work done beside other work, in an order that does not depend on who was faster. */
@NullMarked
package io.github.ziping.threads;

import org.jspecify.annotations.NullMarked;
