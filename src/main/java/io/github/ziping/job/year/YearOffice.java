package io.github.ziping.job.year;

import io.github.ziping.model.FoldedText;
import io.github.ziping.office.OfficeException;
import io.github.ziping.office.OfficeFiles;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.year.TaughtWords;
import io.github.ziping.year.TaughtWords.TaughtWord;
import io.github.ziping.year.YearFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The office that a year's folder is read by: the one that its settings name, with the words that people taught it. */
public final class YearOffice {
    private YearOffice() {}

    /**
     * Opens it.
     *
     * @param named another office than that of the settings; null for theirs
     * @throws OfficeException when there is no such office or its profile is broken
     */
    public static OfficeSession open(YearFolder folder, @Nullable String named) throws OfficeException, IOException {
        String told = named == null ? folder.office() : named;
        OfficeSession office = OfficeSession.open(told == null ? OfficeFiles.DEFAULT : told);
        Map<String, TaughtWord> last = new LinkedHashMap<>();
        for (TaughtWord word : TaughtWords.of(folder)) {
            if (refusal(word) == null) {
                last.put(FoldedText.of(word.heading()), word);
            }
        }
        for (TaughtWord word : last.values()) {
            office = word.isNotRead()
                    ? office.withoutHeading(word.heading())
                    : office.withWord(word.heading(), word.field());
        }
        return office;
    }

    /** Which lines of the folder's words mean nothing, in Chinese, a text each. */
    static List<String> notes(YearFolder folder) throws IOException {
        List<String> notes = new ArrayList<>();
        for (TaughtWord word : TaughtWords.of(folder)) {
            String refusal = refusal(word);
            if (refusal != null) {
                notes.add(word.place() + refusal);
            }
        }
        return notes;
    }

    private static @Nullable String refusal(TaughtWord word) {
        if (FoldedText.isBlank(word.heading()) || word.field().isEmpty()) {
            return "看不懂，没有起作用；写成 表头 | 含义，例如 参考分值 | 分值，或去掉这一行";
        }
        return word.isNotRead() || OfficeSession.refusalOf(word.field()) == null
                ? null
                : "没有这样的含义，没有起作用；可以写 " + String.join("、", HeaderWord.labels().values()) + "，不是要填的内容写 "
                        + TaughtWords.NOT_READ;
    }

    /**
     * Keeps what a heading means, for the next time that the folder is read.
     *
     * @param field a key or a name of {@link HeaderWord}; null for nothing
     * @throws IllegalArgumentException when there is no such field, or no heading; the text is Chinese
     */
    public static void teach(YearFolder folder, String heading, @Nullable String field) throws IOException {
        String refusal = field == null ? null : OfficeSession.refusalOf(field);
        if (refusal != null) {
            throw new IllegalArgumentException(refusal);
        }
        HeaderWord own = field == null ? null : HeaderWord.ofKey(field);
        TaughtWords.teach(folder, heading, own == null ? field : own.label());
    }
}
