package io.github.ziping.serve.access;

import io.github.ziping.files.IoReason;
import io.github.ziping.model.FoldedText;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.year.KeptLinks;
import io.github.ziping.year.UnitLinks;
import io.github.ziping.year.UnsettledLinksException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys in 链接.txt: the central office's and that of each unit of the list. A key whose line is taken out of the file opens nothing
 * any more. Lines are added at the start, for units that are new on the list, and when the office asks for all links. Used by any number of
 * threads.
 */
public final class AccessKeys {
    /** What the office is called in the file; a unit of this name gets no link. */
    static final String OFFICE = "（汇总单位的台账）";

    private final @Nullable YearState year;
    private final @Nullable KeptLinks kept;
    private final String own;

    // guarded by this
    private final Set<String> seen = new HashSet<>();
    private List<String> names = List.of();
    private long version = -1;

    private AccessKeys(@Nullable YearState year, @Nullable KeptLinks kept, String own) {
        this.year = year;
        this.kept = kept;
        this.own = own;
    }

    /**
     * The keys of a year's folder; the office's is made where there is none.
     *
     * @param year null for a server without a folder, whose key is another one each time
     * @throws IOException when the file cannot be read or written, or is no whole text
     */
    public static AccessKeys of(@Nullable YearState year) throws IOException {
        if (year == null) {
            return new AccessKeys(null, null, KeptLinks.token());
        }
        KeptLinks kept = new KeptLinks(year.folder());
        kept.add(List.of(OFFICE));
        AccessKeys keys = new AccessKeys(year, kept, "");
        // a change of the file is looked at when it happens, not only when somebody comes
        year.listen(read -> keys.office());
        return keys;
    }

    /** The link of the central office, e.g. {@code http://192.168.1.5:8765/?key=…}. */
    public String officeLink(String origin) {
        return origin + "/?" + Access.KEY + "=" + office();
    }

    /** Empty as long as its line is taken out. */
    private String office() {
        return kept == null ? own : kept.of(List.of(OFFICE)).tokens().getOrDefault(OFFICE, "");
    }

    /**
     * The links of all units, made for those that have none.
     *
     * @param origin where they find the server, e.g. {@code http://192.168.1.5:8765}
     * @throws Refusal when lines lack and the file cannot be read or written, or is being saved
     */
    public synchronized UnitLinks unitLinks(String origin) {
        refresh();
        if (kept == null) {
            return new UnitLinks("", Map.of());
        }
        try {
            return kept.add(names).withPrefix(origin + Access.UNIT_LINK);
        } catch (UnsettledLinksException e) {
            throw new Refusal(503, "没有发放：" + IoReason.of(e));
        } catch (IOException e) {
            throw new Refusal(503, "不能在年度文件夹里的“链接.txt”里加上新单位的链接，没有发放：" + IoReason.of(e) + "；请检查文件夹的权限和磁盘空间后再试");
        }
    }

    /** Whether a key is the central office's; how long it takes says nothing of how near a guess was. */
    synchronized boolean isOffice(String key) {
        refresh();
        String office = office();
        return !office.isEmpty()
                && MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), office.getBytes(StandardCharsets.UTF_8));
    }

    /** The unit whose key it is; null for nobody's. */
    synchronized @Nullable String unitOf(String key) {
        refresh();
        return kept == null ? null : kept.of(names).unitOf(key);
    }

    /** As long as the folder cannot be read, the units that were known before count. */
    private void refresh() {
        Snapshot now = now();
        if (kept == null || now == null || now.version() == version) {
            return;
        }
        List<String> listed = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        for (String unit : now.ledger().units()) {
            if (!FoldedText.of(unit).equals(FoldedText.of(OFFICE))) {
                listed.add(unit);
                if (!seen.contains(FoldedText.of(unit))) {
                    fresh.add(unit);
                }
            }
        }
        names = listed;
        try {
            kept.add(fresh);
            fresh.forEach(unit -> seen.add(FoldedText.of(unit)));
            version = now.version();
        } catch (IOException e) {
            // the file is being saved: those who have a link keep it, the new units get theirs later
        }
    }

    private @Nullable Snapshot now() {
        try {
            return year == null ? null : year.now();
        } catch (Refusal e) {
            if (version < 0) {
                throw e;
            }
            return null;
        }
    }
}
