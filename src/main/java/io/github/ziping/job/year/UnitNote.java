package io.github.ziping.job.year;

import io.github.ziping.returns.CoveringNote;
import io.github.ziping.returns.LedgerReturns;
import io.github.ziping.returns.NoteText;
import io.github.ziping.returns.ReturnedUnit;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.YearFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The covering note that lies in 退回 for a unit, as it was written, or as somebody changed it since.
 *
 * @param content the whole file
 * @param written when it was last changed
 */
public record UnitNote(String content, Instant written) {
    private static final int MOST_BYTES = 1 << 20;
    private static final String MARK = "\uFEFF";

    /**
     * Looks for it.
     *
     * @param unit as the list has it
     * @return null where there is none, or one that is not addressed to this unit: folders are renamed by people
     */
    public static @Nullable UnitNote of(YearFolder folder, Ledger ledger, String unit) throws IOException {
        for (ReturnedUnit each : LedgerReturns.plan(ledger).units()) {
            if (unit.strip().equals(each.name())) {
                return read(folder.returned().resolve(each.folder()).resolve(CoveringNote.FILE_NAME), unit.strip());
            }
        }
        return null;
    }

    private static @Nullable UnitNote read(Path file, String unit) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
            return null;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String shown = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        return shown.startsWith(NoteText.greeting(unit))
                ? new UnitNote(text, Files.getLastModifiedTime(file).toInstant())
                : null;
    }
}
