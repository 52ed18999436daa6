/**
 * Reads {@code profile.yaml} into a {@link io.github.ziping.profile.Profile}. {@link
 * io.github.ziping.profile.io.ProfileReader} is the entry; a reader for each part follows: {@code ScoringReader},
 * {@code ChecksReader}, {@code FormDesignReader}, {@code InputDesignReader}. Whatever is unknown, missing or of the
 * wrong kind is refused with its file, line and path.
 *
 * <p>{@link io.github.ziping.profile.io.ProfileCompiler} runs while the jar is built and respells the built-in
 * profiles as JSON, which a cold process reads in a tenth of the time; a test holds the two equal.
 *
 * <p>Knows no form that was filled and no file but profiles.
 */
@NullMarked
package io.github.ziping.profile.io;

import org.jspecify.annotations.NullMarked;
