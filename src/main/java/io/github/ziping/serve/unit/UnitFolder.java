package io.github.ziping.serve.unit;

import io.github.ziping.files.FileNames;
import io.github.ziping.files.ForeignPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.serve.folder.Ids;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.ReceivedItem;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The folder below 收件 that a unit's own files go to, named by the unit. Units whose names a file system takes for one have a checksum
 * behind it, so that none finds another's files in its own.
 *
 * @param name of the folder
 */
record UnitFolder(String name) {
    private static final int CHECKSUM = 6;

    static UnitFolder of(Ledger ledger, String unit) {
        String name = safe(unit);
        boolean shared = ledger.units().stream()
                .anyMatch(other -> !FoldedText.of(other).equals(FoldedText.of(unit))
                        && key(safe(other)).equals(key(name)));
        return new UnitFolder(
                shared ? name + " " + Ids.of("unit", FoldedText.of(unit)).substring(0, CHECKSUM) : name);
    }

    private static String safe(String unit) {
        return Normalizer.normalize(FileNames.safeOf(unit.strip()), Normalizer.Form.NFC);
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Where a file belongs that the unit sends, for {@link io.github.ziping.Ziping#receive}: of its path the name alone is left. */
    String pathOf(String file) {
        return name + "/" + ForeignPath.of(file).name();
    }

    /** Whether something that came lies in it. */
    boolean holds(ReceivedItem item) {
        return item.file().startsWith(name + "/");
    }
}
