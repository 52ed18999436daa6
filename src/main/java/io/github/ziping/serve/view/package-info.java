/** Templates, texts and what all pages have in common; begin with {@link io.github.ziping.serve.view.Pages}. */
@NullMarked
package io.github.ziping.serve.view;

import org.jspecify.annotations.NullMarked;
