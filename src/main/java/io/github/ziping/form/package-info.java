/**
 * The printed form as data: which rows and merged ranges hold which field, how tall each row is, where pages end.
 */
@NullMarked
package io.github.ziping.form;

import org.jspecify.annotations.NullMarked;
