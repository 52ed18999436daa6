package io.github.ziping.read.sheet;

import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.text.HeaderText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final int SHORTEST_NEAR = 4;
    private static final int LONGEST_NEAR = 20;
    private static final int SHORTEST_ALIKE = 7;
    private static final double ALIKE = 0.85;
    private static final double LEAST_LIKENESS = 0.4;

    /** What makes a heading another one on purpose: of another year, by somebody else, or about a value and not the value. */
    private static final String[] OTHER = {
        "上年", "去年", "上一年", "往年", "下年", "明年", "次年", "中期", "半年", "季度", "复核", "复评", "复审", "抽查", "专家", "财政", "第三方", "评价",
        "标准", "方法", "办法", "依据", "说明", "解释", "来源", "材料", "公式", "规则", "预计", "预测", "可能"
    };

    /** Words that tell headings apart which have nearly the same characters. */
    private static final String[] OPPOSED = {"年初", "全年", "年末", "调整", "实际", "预期", "计划", "一级", "二级", "三级", "四级"};

    private static final String SUM = "合计";

    /** Every total's heading contains 计: a cheap test before texts are folded. */
    private static final char OF_SUM = '计';

    /** What a mark or the numbering in front of a heading begins with. */
    private static final String MARKS = "*(0123456789一二三四五六七八九十";

    /** What a text is nearly, and what else it speaks of. */
    private record Near(EnumSet<HeaderWord> certain, EnumSet<HeaderWord> within) {}

    private static final int BEGINNINGS = 8192;

    private static final EnumSet<HeaderWord> NOTHING = EnumSet.noneOf(HeaderWord.class);

    /** A batch's forms repeat each other's words. */
    private static final int MOST_SEEN = 4096;

    // the sets are never changed once all words are learned
    private final Map<String, EnumSet<HeaderWord>> meanings;
    private final Map<HeaderWord, List<String>> ranked;
    private final Set<String> setAside;
    private final BitSet beginnings;
    private final Map<String, EnumSet<HeaderWord>> seen = new ConcurrentHashMap<>();
    private final Map<String, Near> near = new ConcurrentHashMap<>();

    private HeaderDictionary(
            Map<String, EnumSet<HeaderWord>> meanings, Map<HeaderWord, List<String>> ranked, Set<String> setAside) {
        this.meanings = meanings;
        this.ranked = ranked;
        this.setAside = setAside;
        this.beginnings = beginnings(meanings);
    }

    public static HeaderDictionary of(Profile profile) {
        return of(profile, Set.of());
    }

    /**
     * The same with headings of which somebody said that nothing below them is to be read.
     *
     * @param unread as forms print them
     */
    public static HeaderDictionary of(Profile profile, Set<String> unread) {
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
        Set<String> setAside = new HashSet<>();
        for (String heading : unread) {
            setAside.add(HeaderText.of(heading).word());
        }
        return new HeaderDictionary(meanings, ranked, setAside);
    }

    /** The first letter and the first two of each word, as bits that several of them may share. */
    private static BitSet beginnings(Map<String, EnumSet<HeaderWord>> meanings) {
        BitSet bits = new BitSet(BEGINNINGS);
        for (String word : meanings.keySet()) {
            if (!word.isEmpty()) {
                bits.set(bit(word.charAt(0), '\0'));
            }
            if (word.length() > 1) {
                bits.set(bit(word.charAt(0), word.charAt(1)));
            }
        }
        return bits;
    }

    private static int bit(char first, char second) {
        return (first * 31 + second * 7) % BEGINNINGS;
    }

    /** What a cell's text means as a heading, or null when it is none. */
    @Nullable
    EnumSet<HeaderWord> meaningsOf(String written) {
        if (written.isEmpty() || written.length() > MAX_LENGTH || startsStrangely(written)) {
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

    /** Whether no heading starts like this text: spares most cells the folding. */
    private boolean startsStrangely(String written) {
        char first = written.charAt(0);
        if (!FoldedText.isItself(first) || MARKS.indexOf(first) >= 0) {
            return false;
        }
        char second = written.length() == 1 ? 0 : written.charAt(1);
        return !beginnings.get(bit(first, isIdeograph(second) ? second : 0));
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /** Whether somebody said that a heading which no field takes is none that is to be read: nobody is told of it. */
    public boolean isSetAside(String written) {
        return !setAside.isEmpty() && setAside.contains(HeaderText.of(written).word());
    }

    /** How far down a heading stands in the office's list for a meaning: the first is what the office itself prints. */
    public int rank(String written, HeaderWord word) {
        List<String> known = ranked.getOrDefault(word, List.of());
        int rank = known.indexOf(HeaderText.of(written).word());
        return rank < 0 ? known.size() : rank;
    }

    /**
     * What a text that is no heading by itself stands for in the row of a table's headings: it ends with a known word, is one
     * character off, or has nearly the same characters. Empty where it is nothing, something else on purpose, or several things.
     *
     * @param columns what the table may hold
     */
    Set<HeaderWord> nearly(String written, List<HeaderWord> columns) {
        if (written.length() > MAX_LENGTH) {
            return EnumSet.noneOf(HeaderWord.class);
        }
        Near known = near.get(written);
        if (known == null) {
            known = nearly(HeaderText.of(written).word());
            if (near.size() >= MOST_SEEN) {
                near.clear();
            }
            near.put(written, known);
        }
        EnumSet<HeaderWord> certain = EnumSet.copyOf(known.certain());
        certain.retainAll(columns);
        if (certain.isEmpty()) {
            return certain;
        }
        // 目标值及完成情况 speaks of both, and is neither
        EnumSet<HeaderWord> found = EnumSet.copyOf(known.within());
        found.retainAll(columns);
        found.addAll(certain);
        return found;
    }

    private Near nearly(String text) {
        Near found = new Near(EnumSet.noneOf(HeaderWord.class), EnumSet.noneOf(HeaderWord.class));
        if (text.length() < SHORTEST_NEAR || text.length() > LONGEST_NEAR || isOther(text)) {
            return found;
        }
        for (Map.Entry<HeaderWord, List<String>> column : ranked.entrySet()) {
            for (String known : column.getValue()) {
                if (isNear(text, known)) {
                    found.certain().add(column.getKey());
                }
                if (known.length() >= 3 && text.contains(known)) {
                    found.within().add(column.getKey());
                }
            }
        }
        return found;
    }

    private static boolean isNear(String text, String known) {
        if (known.length() >= 3 && text.endsWith(known)) {
            return true;
        }
        boolean alike = text.length() >= SHORTEST_ALIKE
                && mayBeAlike(text.length(), known.length())
                && likeness(text, known) >= ALIKE;
        return (alike || known.length() >= SHORTEST_NEAR && isOneOff(text, known)) && !isOpposed(text, known);
    }

    /** Whether texts of such lengths could have enough chars in common. */
    private static boolean mayBeAlike(int one, int other) {
        return 2.0 * Math.min(one, other) / (one + other) >= ALIKE;
    }

    /** Whether one speaks of the year's beginning, of what was reached and so on, and the other does not. */
    private static boolean isOpposed(String text, String known) {
        for (String word : OPPOSED) {
            if (text.contains(word) != known.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(String text) {
        for (String word : OTHER) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The heading that a text resembles most, with the word that it resembles; null where none is like it. */
    public @Nullable HeaderWord closest(String written, List<HeaderWord> columns) {
        String text = HeaderText.of(written).word();
        HeaderWord closest = null;
        double best = LEAST_LIKENESS;
        for (HeaderWord column : columns) {
            for (String known : ranked.getOrDefault(column, List.of())) {
                double likeness = likeness(text, known);
                if (likeness > best) {
                    best = likeness;
                    closest = column;
                }
            }
        }
        return closest;
    }

    /** Dice's coefficient of the characters: 0 for nothing in common, 1 for the same ones. */
    private static double likeness(String one, String other) {
        int common = 0;
        StringBuilder rest = new StringBuilder(other);
        for (int i = 0; i < one.length(); i++) {
            int at = rest.indexOf(one.substring(i, i + 1));
            if (at >= 0) {
                common++;
                rest.deleteCharAt(at);
            }
        }
        return 2.0 * common / Math.max(1, one.length() + other.length());
    }

    /** Whether one character was typed wrong, left out or added. */
    private static boolean isOneOff(String text, String known) {
        if (Math.abs(text.length() - known.length()) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(text.length(), known.length());
        while (same < shorter && text.charAt(same) == known.charAt(same)) {
            same++;
        }
        String rest = text.substring(same);
        String knownRest = known.substring(same);
        return switch (text.length() - known.length()) {
            case 0 -> rest.length() > 0 && rest.substring(1).equals(knownRest.substring(1));
            case 1 -> rest.substring(1).equals(knownRest);
            case -1 -> rest.equals(knownRest.substring(1));
            default -> false;
        };
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
