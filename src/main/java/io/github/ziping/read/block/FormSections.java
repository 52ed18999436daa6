package io.github.ziping.read.block;

import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import org.jspecify.annotations.Nullable;

/**
 * Where a form's blocks stand, be it on one sheet or on several.
 *
 * @param basics the sheet with the labelled values, or null
 * @param basicsEnd the row, from 0, below which no label counts
 * @param funds the headings of the funds, or null
 * @param across the funds where they run across, or null
 * @param goals the sheet with the goals, or null
 * @param goalsEnd the row, from 0, below which there are none
 * @param indicators the headings of the indicators, or null
 */
public record FormSections(
        @Nullable SheetGrid basics,
        int basicsEnd,
        @Nullable TableHeader funds,
        @Nullable FundsAcross across,
        @Nullable SheetGrid goals,
        int goalsEnd,
        @Nullable TableHeader indicators) {}
