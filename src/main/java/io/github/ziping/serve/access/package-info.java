/**
 * Who may see what where other machines reach the server: the central office by its key, each unit by its own; begin with {@link
 * io.github.ziping.serve.access.Access}.
 */
@NullMarked
package io.github.ziping.serve.access;

import org.jspecify.annotations.NullMarked;
