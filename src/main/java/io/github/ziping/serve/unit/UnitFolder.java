package io.github.ziping.serve.unit;

import io.github.ziping.files.FileNames;
import io.github.ziping.files.ForeignPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.serve.folder.Ids;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.ReceivedItem;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        return new UnitFolder(name(unit, shared));
    }

    /** The names of all units' folders. */
    static Set<String> names(Ledger ledger) {
        // what the names that a file system takes for one are folded to
        Map<String, Set<String>> alike = new HashMap<>();
        for (String unit : ledger.units()) {
            alike.computeIfAbsent(key(safe(unit)), key -> new HashSet<>(2)).add(FoldedText.of(unit));
        }
        return ledger.units().stream()
                .map(unit ->
                        name(unit, alike.getOrDefault(key(safe(unit)), Set.of()).size() > 1))
                .collect(Collectors.toSet());
    }

    private static String name(String unit, boolean shared) {
        return shared ? safe(unit) + " " + Ids.of("unit", FoldedText.of(unit)).substring(0, CHECKSUM) : safe(unit);
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
