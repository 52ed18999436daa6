package io.github.ziping.serve.project;

import io.github.ziping.finding.Finding;
import io.github.ziping.serve.folder.Ids;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.form.ShownForm;
import io.github.ziping.year.Answer;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearTime;
import org.jspecify.annotations.Nullable;

/** What the page of something shows that came and belongs to no project of the list. */
public final class UnmatchedPage {
    private final ReceivedItem item;
    private final FormOfItem read;

    private UnmatchedPage(ReceivedItem item, FormOfItem read) {
        this.item = item;
        this.read = read;
    }

    static UnmatchedPage of(Snapshot now, ReceivedItem item) {
        return new UnmatchedPage(item, FormOfItem.of(now, item));
    }

    /** What came. */
    public ReceivedItem item() {
        return item;
    }

    /** Its form; null where it is none, or cannot be read now. */
    public @Nullable ShownForm form() {
        return read.form();
    }

    /** Why its form cannot be shown, in Chinese; empty where it is shown, or there is none. */
    public String fault() {
        return read.fault();
    }

    /** Whether the office may say which project of the list it is. */
    public boolean isAsked() {
        Finding why = item.whyUnmatched();
        return why != null && Answer.of(why).contains(Answer.LISTED_PROJECT);
    }

    /** The page's own address. */
    public String href() {
        return Ids.page(item);
    }

    /** When it came, to the minute. */
    public String time() {
        return YearTime.minute(item.receivedAt());
    }
}
