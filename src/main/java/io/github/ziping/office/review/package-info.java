/**
 * Checks an office's folder as a whole. {@link io.github.ziping.office.review.OfficeReview} is the door: it gives a {@link
 * io.github.ziping.office.review.Remark} for each contradiction between settings that are right by themselves, and for each
 * text that the profile draws and {@code form.xlsx} lacks.
 *
 * <p>A class each for points and grades ({@code PointsReview}), words of two meanings ({@code WordsReview}), results and their
 * bands ({@code ResultsReview}), levels ({@code LevelsReview}), texts for people ({@code TextsReview}), examples ({@code
 * ExamplesReview}), the drawn form ({@code DesignReview}) and an old {@code form.xlsx} ({@code OldFormReview}).
 *
 * <p>A key that is wrong by itself is the reader's business, {@code profile.io}. Knows paths and no lines: whoever opens the
 * office finds these in its files.
 */
@NullMarked
package io.github.ziping.office.review;

import org.jspecify.annotations.NullMarked;
