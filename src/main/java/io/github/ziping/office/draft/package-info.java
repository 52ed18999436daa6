/**
 * Drafts an office from one of its printed forms. {@link io.github.ziping.office.draft.OfficeDraft} is the door: it reads a
 * form, blank or filled in, and gives a profile and a list of what a person has to look over.
 *
 * <p>A {@code FormSample} is the form as it was read: what it says, where its tables are ({@code read.sheet}), how it looks
 * ({@code PrintedLook}, by POI). {@code DraftDesign} draws its rows anew, block by block: {@code HeadRows}, {@code FundsRows},
 * {@code GoalRows}, {@code IndicatorTable}, {@code FootRows}; {@code DraftRows} gathers them. {@code DraftHeaders}, {@code
 * DraftScoring} and {@code DraftGrades} find the words and numbers; {@code DraftNotes} keeps what there is to say.
 *
 * <p>What a profile cannot express is left out and named, never squeezed in. Knows no folder and writes no file.
 */
@NullMarked
package io.github.ziping.office.draft;

import org.jspecify.annotations.NullMarked;
