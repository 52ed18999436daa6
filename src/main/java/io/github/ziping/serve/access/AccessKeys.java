package io.github.ziping.serve.access;

import io.github.ziping.model.FoldedText;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.year.UnitLinks;
import io.github.ziping.year.YearFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys in 链接.txt: the central office's and that of each unit of the list. A key whose line is taken out of the file opens nothing
 * any more. Used by any number of threads.
 */
public final class AccessKeys {
    /** What the office is called in the file; a unit of this name gets no link. */
    static final String OFFICE = "（汇总单位的台账）";

    private static final int BYTES = 32;

    private final @Nullable YearState year;
    private String office;
    private UnitLinks units = new UnitLinks("", Map.of());
    private long version = -1;

    private AccessKeys(@Nullable YearState year, String office) {
        this.year = year;
        this.office = office;
    }

    /**
     * The keys of a year's folder; the office's is made where there is none.
     *
     * @param year null for a server without a folder, whose key is another one each time
     * @throws IOException when the file cannot be read or written
     */
    public static AccessKeys of(@Nullable YearState year) throws IOException {
        if (year != null) {
            return new AccessKeys(year, office(year.folder()));
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new AccessKeys(null, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    private static String office(YearFolder folder) throws IOException {
        return String.valueOf(UnitLinks.of(folder, List.of(OFFICE)).tokens().get(OFFICE));
    }

    /** The link of the central office, e.g. {@code http://192.168.1.5:8765/?key=…}. */
    public synchronized String officeLink(String origin) {
        return origin + "/?" + Access.KEY + "=" + office;
    }

    /**
     * The links of all units.
     *
     * @param origin where they find the server, e.g. {@code http://192.168.1.5:8765}
     * @throws Refusal when the file cannot be read or written
     */
    public synchronized UnitLinks unitLinks(String origin) {
        refresh();
        return units.withPrefix(origin + Access.UNIT_LINK);
    }

    /** Whether a key is the central office's; how long it takes says nothing of how near a guess was. */
    synchronized boolean isOffice(String key) {
        refresh();
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), office.getBytes(StandardCharsets.UTF_8));
    }

    /** The unit whose key it is; null for nobody's. */
    synchronized @Nullable String unitOf(String key) {
        refresh();
        return units.unitOf(key);
    }

    /** As long as the folder cannot be read, those that were known before count. */
    private void refresh() {
        Snapshot now = now();
        if (year == null || now == null || now.version() == version) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (String unit : now.ledger().units()) {
            if (!FoldedText.of(unit).equals(FoldedText.of(OFFICE))) {
                names.add(unit);
            }
        }
        try {
            units = UnitLinks.of(year.folder(), names);
            office = office(year.folder());
            version = now.version();
        } catch (IOException e) {
            if (version < 0) {
                throw new Refusal(503, "读写不了年度文件夹里的“链接.txt”，打不开这一页；请检查文件夹的权限和磁盘空间后刷新");
            }
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
