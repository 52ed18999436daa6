package io.github.ziping.job.year;

import io.github.ziping.archive.Input;
import io.github.ziping.archive.InputList;
import io.github.ziping.files.InputNames;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.HashedInput;
import io.github.ziping.job.ItemFaults;
import io.github.ziping.job.Progress;
import io.github.ziping.model.Roster;
import io.github.ziping.year.FinalForms;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** What is done with one item of a ledger, which is looked for again by its name and its checksum: no path is built of either. */
public final class YearDecisions {
    private YearDecisions() {}

    /**
     * The bytes of an item as the ledger saw it.
     *
     * @throws YearFolderException when it is not there any more, or changed since
     */
    public static byte[] content(YearFolder folder, ReceivedItem item) throws YearFolderException, IOException {
        try (InputList found = InputList.of(
                List.of(folder.received()), (file, fault) -> new ItemFaults(Progress.NONE).of(file, "读取", fault))) {
            for (Input input : found.inputs()) {
                if (InputNames.slashed(input.name()).equals(item.file())) {
                    HashedInput hashed = new HashedInput(input);
                    byte[] content = hashed.bytes();
                    if (hashed.sha256().equals(item.sha256())) {
                        return content;
                    }
                }
            }
        } catch (UnreadableException e) {
            // told below
        }
        throw new YearFolderException("“" + item.file() + "”已经被修改、移走或删除；请重新打开台账再试");
    }

    /**
     * Keeps that an item is final, if it is still there as the ledger saw it.
     *
     * @param when it became so
     * @throws YearFolderException when it is not
     */
    public static void finalise(YearFolder folder, Roster.Entry entry, ReceivedItem item, Instant when)
            throws YearFolderException, IOException {
        content(folder, item);
        FinalForms.finalise(folder, entry, item, when);
    }
}
