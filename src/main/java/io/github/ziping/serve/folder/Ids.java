package io.github.ziping.serve.folder;

import io.github.ziping.files.ContentSeal;
import io.github.ziping.model.Roster;
import io.github.ziping.year.ReceivedItem;
import java.nio.charset.StandardCharsets;

/** What projects and files are called in addresses: checksums, so that nothing that a browser sends is ever a name or a path. */
public final class Ids {
    private static final int LENGTH = 20;

    private Ids() {}

    /** Of a project of the list. */
    public static String of(Roster.Entry entry) {
        return of("project", entry.project(), String.valueOf(entry.unit()));
    }

    /** The address of a project's page. */
    public static String page(Roster.Entry entry) {
        return "/projects/" + of(entry);
    }

    /** The address of the page of something that belongs to no project. */
    public static String page(ReceivedItem item) {
        return "/unmatched/" + of(item);
    }

    /** Of something that came. */
    public static String of(ReceivedItem item) {
        return of("item", item.file(), String.valueOf(item.sheet()), item.sha256());
    }

    /** Of a name, e.g. a unit's. */
    public static String of(String kind, String... parts) {
        byte[] text = (kind + "\n" + String.join("\n", parts)).getBytes(StandardCharsets.UTF_8);
        return ContentSeal.sha256(text).substring(0, LENGTH);
    }
}
