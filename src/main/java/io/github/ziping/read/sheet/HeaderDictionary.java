package io.github.ziping.read.sheet;

import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.text.HeaderText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words of an office's headings mean; one word may mean several things, e.g. 得分. Any number of threads may ask
 * at once.
 */
public final class HeaderDictionary {
    /** No heading is longer; spares the folding of long texts. */
    private static final int MAX_LENGTH = 60;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private static final String SUM = "合计";

    /** Every total's heading contains 计: a cheap test before texts are folded. */
    private static final char OF_SUM = '计';

    /** What the numbering in front of a heading begins with. */
    private static final String NUMERALS = "一二三四五六七八九十";

    private static final EnumSet<HeaderWord> NOTHING = EnumSet.noneOf(HeaderWord.class);

    /** A batch's forms repeat each other's words. */
    private static final int MOST_SEEN = 4096;

    // the sets are never changed once all words are learned
    private final Map<String, EnumSet<HeaderWord>> meanings;
    private final Map<HeaderWord, List<String>> ranked;
    private final String firstLetters;
    private final Map<String, EnumSet<HeaderWord>> seen = new ConcurrentHashMap<>();

    private HeaderDictionary(Map<String, EnumSet<HeaderWord>> meanings, Map<HeaderWord, List<String>> ranked) {
        this.meanings = meanings;
        this.ranked = ranked;
        this.firstLetters = firstLetters(meanings);
    }

    public static HeaderDictionary of(Profile profile) {
        Map<String, EnumSet<HeaderWord>> meanings = new HashMap<>();
        Map<HeaderWord, List<String>> ranked = new EnumMap<>(HeaderWord.class);
        for (Map.Entry<HeaderWord, List<String>> entry : profile.headers().entrySet()) {
            for (String written : entry.getValue()) {
                String word = HeaderText.of(written).word();
                ranked.computeIfAbsent(entry.getKey(), key -> new ArrayList<>()).add(word);
                EnumSet<HeaderWord> known = meanings.get(word);
                if (known == null) {
                    meanings.put(word, EnumSet.of(entry.getKey()));
                } else {
                    known.add(entry.getKey());
                }
            }
        }
        return new HeaderDictionary(meanings, ranked);
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
            String word = HeaderText.of(written).word();
            EnumSet<HeaderWord> found = meanings.get(word);
            found = found == null && word.indexOf('(') > 0
                    ? meanings.get(BRACKETS.matcher(word).replaceAll(""))
                    : found;
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
        return first >= '\u4e00' && first <= '\u9fff' && firstLetters.indexOf(first) < 0 && NUMERALS.indexOf(first) < 0;
    }

    /** How far down a heading stands in the office's list for a meaning: the first is what the office itself prints. */
    public int rank(String written, HeaderWord word) {
        List<String> known = ranked.getOrDefault(word, List.of());
        int rank = known.indexOf(HeaderText.of(written).word());
        return rank < 0 ? known.size() : rank;
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
