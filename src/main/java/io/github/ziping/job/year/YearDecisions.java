package io.github.ziping.job.year;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.Roster;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.year.FinalForms;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import java.time.Instant;

/** What is done with one item of a ledger, if it is still there as the ledger saw it. */
public final class YearDecisions {
    private YearDecisions() {}

    /**
     * The bytes of an item.
     *
     * @throws YearFolderException when it is not there any more, or changed since
     */
    public static byte[] content(YearFolder folder, ReceivedItem item) throws YearFolderException, IOException {
        try (ReceivedItems received = new ReceivedItems(folder)) {
            return received.content(item);
        }
    }

    /**
     * The form that an item shows.
     *
     * @throws YearFolderException when its file is not there any more or changed since, or gives no such form
     */
    public static Reading form(OfficeSession office, YearFolder folder, ReceivedItem item)
            throws YearFolderException, IOException {
        try (ReceivedItems received = new ReceivedItems(folder)) {
            return received.form(office, item);
        }
    }

    /**
     * Keeps that an item is final.
     *
     * @param when it became so
     * @throws YearFolderException when it is not there any more, or changed since
     */
    public static void finalise(YearFolder folder, Roster.Entry entry, ReceivedItem item, Instant when)
            throws YearFolderException, IOException {
        content(folder, item);
        FinalForms.finalise(folder, entry, item, when);
    }
}
