package io.github.ziping.read.sheet;

import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.text.HeaderText;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the words of an office's headings mean; one word may mean several things, e.g. 得分. Any number of threads may ask
 * at once.
 */
public final class HeaderDictionary {
    /** No heading is longer; spares the folding of long texts. */
    private static final int MAX_LENGTH = 60;

    private static final String SUM = "合计";

    /** Every total's heading contains 计: a cheap test before texts are folded. */
    private static final char OF_SUM = '计';

    private static final EnumSet<HeaderWord> NOTHING = EnumSet.noneOf(HeaderWord.class);

    /** A batch's forms repeat each other's words. */
    private static final int MOST_SEEN = 4096;

    // the sets are never changed once all words are learned
    private final Map<String, EnumSet<HeaderWord>> meanings;
    private final String firstLetters;
    private final Map<String, EnumSet<HeaderWord>> seen = new ConcurrentHashMap<>();

    private HeaderDictionary(Map<String, EnumSet<HeaderWord>> meanings) {
        this.meanings = meanings;
        this.firstLetters = firstLetters(meanings);
    }

    public static HeaderDictionary of(Profile profile) {
        Map<String, EnumSet<HeaderWord>> meanings = new HashMap<>();
        for (Map.Entry<HeaderWord, List<String>> entry : profile.headers().entrySet()) {
            for (String written : entry.getValue()) {
                String word = HeaderText.of(written).word();
                EnumSet<HeaderWord> known = meanings.get(word);
                if (known == null) {
                    meanings.put(word, EnumSet.of(entry.getKey()));
                } else {
                    known.add(entry.getKey());
                }
            }
        }
        return new HeaderDictionary(meanings);
    }

    private static String firstLetters(Map<String, EnumSet<HeaderWord>> meanings) {
        StringBuilder letters = new StringBuilder();
        for (String word : meanings.keySet()) {
            if (!word.isEmpty() && letters.indexOf(word.substring(0, 1)) < 0) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }

    /** What a cell's text means as a heading, or null when it is none. */
    @Nullable
    EnumSet<HeaderWord> meaningsOf(String written) {
        if (written.isEmpty() || written.length() > MAX_LENGTH || startsStrangely(written.charAt(0))) {
            return null;
        }
        EnumSet<HeaderWord> known = seen.get(written);
        if (known == null) {
            EnumSet<HeaderWord> found = meanings.get(HeaderText.of(written).word());
            known = found == null ? NOTHING : found;
            if (seen.size() >= MOST_SEEN) {
                seen.clear();
            }
            seen.put(written, known);
        }
        return known.isEmpty() ? null : known;
    }

    /** Whether no heading starts with this ideograph: spares most cells the folding. */
    private boolean startsStrangely(char first) {
        return first >= '\u4e00' && first <= '\u9fff' && firstLetters.indexOf(first) < 0;
    }

    public boolean means(@Nullable String written, HeaderWord word) {
        EnumSet<HeaderWord> known = written == null ? null : meaningsOf(written);
        return known != null && known.contains(word);
    }

    /** Whether the text heads a sum of weights, e.g. 权重合计. */
    public boolean meansTotalWeight(String written) {
        return meansSumOf(written, HeaderWord.WEIGHT) || meansSumOf(written, HeaderWord.FUND_WEIGHT);
    }

    /** Whether the text heads the total score, e.g. 总分 or 得分合计. */
    public boolean meansTotalScore(String written) {
        return means(written, HeaderWord.TOTAL_ROW) || meansSumOf(written, HeaderWord.SCORE);
    }

    private boolean meansSumOf(String written, HeaderWord what) {
        if (written.length() > MAX_LENGTH || written.indexOf(OF_SUM) < 0) {
            return false;
        }
        String word = HeaderText.of(written).word();
        return word.endsWith(SUM) && means(word.substring(0, word.length() - SUM.length()), what);
    }
}
