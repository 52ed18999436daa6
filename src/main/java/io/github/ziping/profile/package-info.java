/**
 * What one office wants: its words, numbers, thresholds, rounding rules and looks, read from {@code profile.yaml}.
 */
@NullMarked
package io.github.ziping.profile;

import org.jspecify.annotations.NullMarked;
