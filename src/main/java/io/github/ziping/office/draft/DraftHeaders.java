package io.github.ziping.office.draft;

import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.text.HeaderText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of headings: those that the form prints first, then all that are known anyway. */
final class DraftHeaders {
    private static final List<HeaderWord> ABOVE = List.of(HeaderWord.PROJECT, HeaderWord.AUTHORITY, HeaderWord.UNIT);
    private static final List<HeaderWord> BESIDE = List.of(HeaderWord.RESULT, HeaderWord.TOTAL_ROW, HeaderWord.GRADE);

    private final Map<HeaderWord, List<String>> words;
    private final List<String> changed = new ArrayList<>();

    DraftHeaders(Map<HeaderWord, List<String>> base) {
        this.words = new EnumMap<>(base);
    }

    /** Puts the words of a table's columns first. */
    void add(FoldedHeader header) {
        for (FoldedHeader.Column column : header.columns()) {
            if (column.word() != null) {
                prefer(column.word(), column.piece().text());
            }
        }
    }

    /** Puts the words of labels first. */
    void add(SheetGrid grid) {
        for (HeaderWord word : ABOVE) {
            prefer(word, text(grid.firstHeading(word)));
        }
        for (HeaderWord word : BESIDE) {
            prefer(word, text(grid.firstHeading(word)));
        }
    }

    private static @Nullable String text(@Nullable Heading heading) {
        return heading == null ? null : heading.cell().text();
    }

    private void prefer(HeaderWord word, @Nullable String printed) {
        String own = printed == null ? "" : HeaderText.of(printed).word();
        List<String> known = words.getOrDefault(word, List.of());
        if (own.isEmpty() || !known.isEmpty() && known.get(0).equals(own)) {
            return;
        }
        List<String> preferred = new ArrayList<>(known);
        preferred.remove(own);
        preferred.add(0, own);
        words.put(word, List.copyOf(preferred));
        changed.add(own);
    }

    /** The words by what they mean. */
    Map<HeaderWord, List<String>> words() {
        return Collections.unmodifiableMap(words);
    }

    /** The words that came first. */
    List<String> changed() {
        return changed;
    }
}
