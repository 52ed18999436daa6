package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.office.OfficeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which office works, and what it is told for this run.
 *
 * @param name a built-in office or a folder
 * @param password opens protected workbooks, or null
 * @param words headings of this run and the fields that they mean
 * @param overwriting whether files are replaced that a person made or changed
 */
record OfficeRequest(String name, @Nullable String password, Map<String, String> words, boolean overwriting) {
    /** The office as it is. */
    static OfficeRequest plain(String name) {
        return new OfficeRequest(name, null, Map.of(), false);
    }

    /** Opens it. */
    Ziping open(CommandFrame.Opener opener) throws OfficeException {
        Ziping opened = opener.open(name);
        for (Map.Entry<String, String> word : words.entrySet()) {
            opened = opened.withWord(word.getKey(), word.getValue());
        }
        opened = overwriting ? opened.overwriting() : opened;
        return password == null ? opened : opened.withPassword(password);
    }
}
