package io.github.ziping.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sign or word that stands in front of a number: {@code ≥}, 不少于, 约, 完成.
 *
 * @param text as it is spelt in a folded text
 * @param operator the comparison that it means; null for none
 * @param about whether it makes the number an approximate one
 * @param inSentence whether it belongs to a sentence around the number
 */
record LeadWord(String text, @Nullable Operator operator, boolean about, boolean inSentence) {
    // longer spellings first, so that >= is not taken for >
    private static final List<LeadWord> SIGNS = List.of(
            compared("≥", Operator.AT_LEAST),
            compared(">=", Operator.AT_LEAST),
            compared("=>", Operator.AT_LEAST),
            compared("≤", Operator.AT_MOST),
            compared("<=", Operator.AT_MOST),
            compared("=<", Operator.AT_MOST),
            compared(">", Operator.MORE_THAN),
            compared("<", Operator.LESS_THAN),
            compared("=", Operator.EQUAL_TO));

    private static final String SIGN_LETTERS = firstLetters(SIGNS);

    /** Spellings that few forms have. */
    private static final class Rare {
        private static final List<LeadWord> WORDS = withSaid(
                compared("≧", Operator.AT_LEAST),
                compared("⩾", Operator.AT_LEAST),
                compared("大于等于", Operator.AT_LEAST),
                compared("大于或等于", Operator.AT_LEAST),
                compared("高于或等于", Operator.AT_LEAST),
                compared("不低于", Operator.AT_LEAST),
                compared("不少于", Operator.AT_LEAST),
                compared("不小于", Operator.AT_LEAST),
                compared("不得低于", Operator.AT_LEAST),
                compared("不得少于", Operator.AT_LEAST),
                compared("不得小于", Operator.AT_LEAST),
                compared("至少", Operator.AT_LEAST),
                compared("最少", Operator.AT_LEAST),
                compared("最低", Operator.AT_LEAST),
                compared("≦", Operator.AT_MOST),
                compared("⩽", Operator.AT_MOST),
                compared("小于等于", Operator.AT_MOST),
                compared("小于或等于", Operator.AT_MOST),
                compared("低于或等于", Operator.AT_MOST),
                compared("不高于", Operator.AT_MOST),
                compared("不超过", Operator.AT_MOST),
                compared("不大于", Operator.AT_MOST),
                compared("不多于", Operator.AT_MOST),
                compared("不得高于", Operator.AT_MOST),
                compared("不得超过", Operator.AT_MOST),
                compared("不得大于", Operator.AT_MOST),
                compared("不得多于", Operator.AT_MOST),
                compared("不突破", Operator.AT_MOST),
                compared("至多", Operator.AT_MOST),
                compared("最多", Operator.AT_MOST),
                compared("最高", Operator.AT_MOST),
                compared("控制在", Operator.AT_MOST),
                compared("大于", Operator.MORE_THAN),
                compared("高于", Operator.MORE_THAN),
                compared("超过", Operator.MORE_THAN),
                compared("多于", Operator.MORE_THAN),
                compared("小于", Operator.LESS_THAN),
                compared("低于", Operator.LESS_THAN),
                compared("少于", Operator.LESS_THAN),
                compared("等于", Operator.EQUAL_TO),
                compared("═", Operator.EQUAL_TO),
                compared("﹦", Operator.EQUAL_TO),
                approximate("约为"),
                approximate("大约"),
                approximate("约"),
                approximate("将近"),
                approximate("接近"),
                approximate("近"));

        private static List<LeadWord> withSaid(LeadWord... words) {
            List<LeadWord> all = new ArrayList<>(List.of(words));
            LeadWords.SAID.forEach(word -> all.add(said(word)));
            for (String deed : LeadWords.DEEDS) {
                all.add(said("已" + deed));
                all.add(said(deed));
            }
            return List.copyOf(all);
        }

        /** Most words of a target begin with none of them. */
        private static final String FIRST_LETTERS = firstLetters(WORDS);
    }

    private static String firstLetters(List<LeadWord> words) {
        StringBuilder letters = new StringBuilder();
        for (LeadWord word : words) {
            letters.append(word.text.charAt(0));
        }
        return letters.toString();
    }

    private static LeadWord compared(String text, Operator operator) {
        return new LeadWord(text, operator, false, false);
    }

    private static LeadWord approximate(String text) {
        return new LeadWord(text, null, true, false);
    }

    private static LeadWord said(String text) {
        return new LeadWord(text, null, false, true);
    }

    /** The word that stands here in a folded text; null for none. */
    static @Nullable LeadWord at(String text, int at) {
        char c = text.charAt(at);
        if (SIGN_LETTERS.indexOf(c) >= 0) {
            return at(text, at, SIGNS);
        }
        boolean number = c >= '0' && c <= '9' || c == '-' || c == '+';
        return number || Rare.FIRST_LETTERS.indexOf(c) < 0 ? null : at(text, at, Rare.WORDS);
    }

    private static @Nullable LeadWord at(String text, int at, List<LeadWord> words) {
        for (int i = 0; i < words.size(); i++) {
            if (text.startsWith(words.get(i).text, at)) {
                return words.get(i);
            }
        }
        return null;
    }
}
