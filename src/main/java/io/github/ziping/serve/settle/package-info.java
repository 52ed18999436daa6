/** What the office has to say once: questions of names, duplicates and headings, and its settings; begin with {@link io.github.ziping.serve.settle.SettleSite}. */
@NullMarked
package io.github.ziping.serve.settle;

import org.jspecify.annotations.NullMarked;
