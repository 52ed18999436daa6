/**
 * The front door: {@link io.github.ziping.Ziping} reads, checks and writes the 财政项目支出绩效自评表 in one-line methods.
 */
@NullMarked
package io.github.ziping;

import org.jspecify.annotations.NullMarked;
