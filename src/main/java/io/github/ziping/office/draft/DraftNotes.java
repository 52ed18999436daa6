package io.github.ziping.office.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a draft says of itself: what was taken from the form, what was guessed, what the form has and the draft has not. */
final class DraftNotes {
    private final Set<String> taken = new LinkedHashSet<>();
    private final Set<String> guessed = new LinkedHashSet<>();
    private final Set<String> lost = new LinkedHashSet<>();

    /** Taken from the form as it is. */
    void taken(String what) {
        taken.add(what);
    }

    /** Not said by the form, or not for certain. */
    void guessed(String what) {
        guessed.add(what);
    }

    /** In the form, and not in the draft. */
    void lost(String what) {
        lost.add(what);
    }

    /** All of it, a paragraph each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(lines, "照表取来的", taken, "");
        add(lines, "表上没有写明、需要核对的", guessed, "（没有）");
        add(lines, "表上有、草稿没有照搬的", lost, "（没有）");
        return lines;
    }

    private static void add(List<String> lines, String heading, Set<String> notes, String none) {
        lines.add(heading);
        for (String note : notes) {
            lines.add("- " + note);
        }
        if (notes.isEmpty()) {
            lines.add(none);
        }
        lines.add("");
    }
}
