package io.github.ziping.office.draft;

import io.github.ziping.finding.UnreadableException;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.LevelName;
import io.github.ziping.profile.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An office drafted from one of its printed forms, blank or filled in: a profile for a person to look over, and what there is
 * to look over.
 *
 * @param profile the office; what the form does not show is taken from another office
 * @param words of the rules that the office has otherwise than all offices
 * @param notes what was taken, what was guessed, what could not be kept; lines in Chinese
 */
public record OfficeDraft(Profile profile, Map<CheckWord, List<String>> words, List<String> notes) {
    public OfficeDraft {
        words = Map.copyOf(words);
        notes = List.copyOf(notes);
    }

    /**
     * Drafts an office.
     *
     * @param form an .xlsx or .xls with a form; never changed
     * @param name of the office, a folder's name
     * @param base whose words the headings are looked for by, and who says what the form does not
     * @param password opens a protected file; null when there is none
     * @throws UnreadableException when the file holds no form; the findings say why and what to do
     */
    public static OfficeDraft of(Path form, String name, Profile base, @Nullable String password)
            throws UnreadableException {
        FormSample sample = FormSample.open(form, base, password);
        DraftNotes notes = new DraftNotes();
        Profile profile = new ProfileDraft(sample, base, notes).profile(name);
        return new OfficeDraft(profile, expected(profile), notes.lines());
    }

    /** The names of level 1 that no form lacks, where the office does not have all of them. */
    private static Map<CheckWord, List<String>> expected(Profile profile) {
        List<String> usual = profile.checks().words(CheckWord.EXPECTED_LEVEL1);
        List<String> own = usual.stream()
                .filter(name -> profile.levels().stream().anyMatch(level -> LevelName.isSame(level.name(), name)))
                .toList();
        return own.equals(usual) ? Map.of() : Map.of(CheckWord.EXPECTED_LEVEL1, own);
    }
}
