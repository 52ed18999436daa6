/**
 * What one office wants, as values. {@link io.github.ziping.profile.Profile} is the entry: everything that could
 * differ between offices, from one {@code profile.yaml}.
 *
 * <p>{@link io.github.ziping.profile.Scoring} is the arithmetic of rates, scores, totals and grades; {@link
 * io.github.ziping.profile.Checks} holds the thresholds and words of the rules, {@link
 * io.github.ziping.profile.HeaderWord} what a heading can mean. {@link io.github.ziping.profile.FormDesign} and {@link
 * io.github.ziping.profile.InputDesign} say how the official form and the department's workbook look.
 *
 * <p>Knows the model alone. How a profile is spelt in YAML is a matter of {@code profile.io}; that there is a workbook
 * at all, of {@code read} and {@code write}.
 */
@NullMarked
package io.github.ziping.profile;

import org.jspecify.annotations.NullMarked;
