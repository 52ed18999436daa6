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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words of an office's headings mean; one word may mean several things, e.g. 得分. */
public final class HeaderDictionary {
    /** No heading is longer; spares the folding of long texts. */
    private static final int MAX_LENGTH = 60;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private static final String SUM = "合计";

    /** No sum lacks it; spares the others the folding. */
    private static final char OF_SUM = '计';

    /** What the numbering in front of a heading begins with. */
    private static final String NUMERALS = "一二三四五六七八九十";

    private static final EnumSet<HeaderWord> NOTHING = EnumSet.noneOf(HeaderWord.class);

    /** A batch's forms repeat each other's words. */
    private static final int MOST_SEEN = 4096;

    private final Map<String, EnumSet<HeaderWord>> meanings = new HashMap<>();
    private final Map<HeaderWord, List<String>> ranked = new EnumMap<>(HeaderWord.class);
    private final Map<String, EnumSet<HeaderWord>> seen = new HashMap<>();
    private String firstLetters = "";

    private HeaderDictionary() {}

    public static HeaderDictionary of(Profile profile) {
        HeaderDictionary words = new HeaderDictionary();
        for (Map.Entry<HeaderWord, List<String>> entry : profile.headers().entrySet()) {
            List<String> ranked = new ArrayList<>(entry.getValue().size());
            for (String word : entry.getValue()) {
                String bare = HeaderText.of(word).word();
                ranked.add(bare);
                words.learn(bare, entry.getKey());
            }
            words.ranked.put(entry.getKey(), ranked);
        }
        return words;
    }

    private void learn(String word, HeaderWord meaning) {
        EnumSet<HeaderWord> known = meanings.get(word);
        if (!word.isEmpty() && firstLetters.indexOf(word.charAt(0)) < 0) {
            firstLetters = firstLetters + word.charAt(0);
        }
        if (known == null) {
            meanings.put(word, EnumSet.of(meaning));
        } else {
            known.add(meaning);
        }
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
            found = found == null && word.indexOf('(') > 0 ? meanings.get(BRACKETS.matcher(word).replaceAll("")) : found;
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
        return first >= '\u4e00'
                && first <= '\u9fff'
                && firstLetters.indexOf(first) < 0
                && NUMERALS.indexOf(first) < 0;
    }

    public boolean means(@Nullable String written, HeaderWord word) {
        EnumSet<HeaderWord> known = written == null ? null : meaningsOf(written);
        return known != null && known.contains(word);
    }

    /** How far down a heading stands in the office's list for a meaning: the first is what the office itself prints. */
    public int rank(String written, HeaderWord word) {
        HeaderText heading = HeaderText.of(written);
        List<String> known = ranked.getOrDefault(word, List.of());
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).equals(heading.word())) {
                return i;
            }
        }
        return known.size();
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
