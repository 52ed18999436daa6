package io.github.ziping.check.base;

import io.github.ziping.model.SelfEvaluation;
import org.jspecify.annotations.Nullable;

/**
 * What a rule about many forms sees of each: its values, and its name for people; no cells.
 *
 * @param file as the user named it
 * @param sheet the sheet of its indicators, or null where there is none
 * @param form what it says
 */
public record SubmittedForm(String file, @Nullable String sheet, SelfEvaluation form) {
    /** Where the form is, for people: {@code 自评表.xlsx!绩效自评}. */
    public String place() {
        return sheet == null ? file : file + "!" + sheet;
    }
}
