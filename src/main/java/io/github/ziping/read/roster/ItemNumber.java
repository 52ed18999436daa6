package io.github.ziping.read.roster;

import io.github.ziping.model.FoldedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a row in a list of several levels: {@code 一}, {@code （一）}, {@code 1}, {@code 1.1}, {@code (1)}, {@code ①}.
 *
 * @param depth how deep the level is, from 1; 0 for no number
 * @param rest the text behind the number, as written
 */
record ItemNumber(int depth, String rest) {
    private static final int CHINESE = 1;
    private static final int CHINESE_IN_BRACKETS = 2;
    private static final int DIGITS = 3;
    private static final int DIGITS_IN_BRACKETS = 8;
    private static final int IN_CIRCLE = 9;

    private static final String NUMERALS = "[一二三四五六七八九十]{1,3}";
    private static final Pattern WHOLE = Pattern.compile("(?:第?(" + NUMERALS + ")(?:类|部分)?[、.]?)|(?:\\((" + NUMERALS
            + ")\\)[、.]?)|(?:([0-9]{1,5}(?:[.-][0-9]{1,3})*)[、.]?)|(?:\\(([0-9]{1,3})\\)[、.]?)");

    /** 一、二级公路 is no number before a name: what follows would be cut in two. */
    private static final Pattern FRONT = Pattern.compile(
            "^\\s*(?:(" + NUMERALS + ")\\s*[、.．]\\s*(?!" + NUMERALS + "\\s*[级类期、])|[(（](" + NUMERALS
                    + ")[)）]\\s*[、.．]?\\s*|([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3})*(?=\\s*[、.．](?![0-9０-９]))|[0-9]{1,2}(?:[.][0-9]{1,2})*(?=[\\u3000 ]))"
                    + "\\s*[、.．]?\\s*|[(（]([0-9０-９]{1,3})[)）]\\s*[、.．]?\\s*|([①-⑳])\\s*)(?=\\S)",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** The number that a cell of the column of numbers holds. */
    static ItemNumber ofCell(String written) {
        if (written.length() == 1 && written.charAt(0) >= '①' && written.charAt(0) <= '⑳') {
            return new ItemNumber(IN_CIRCLE, "");
        }
        Matcher number = WHOLE.matcher(FoldedText.of(written));
        return number.matches() ? new ItemNumber(depth(number), "") : new ItemNumber(0, written);
    }

    /** The number in front of a name. */
    static ItemNumber before(String name) {
        Matcher number = FRONT.matcher(name);
        if (!number.find()) {
            return new ItemNumber(0, name);
        }
        int depth = number.group(5) == null ? depth(number) : IN_CIRCLE;
        return new ItemNumber(depth, name.substring(number.end()));
    }

    private static int depth(Matcher number) {
        if (number.group(1) != null) {
            return CHINESE;
        }
        if (number.group(2) != null) {
            return CHINESE_IN_BRACKETS;
        }
        String digits = number.group(3);
        return digits == null
                ? DIGITS_IN_BRACKETS
                : DIGITS + digits.replaceAll("[^.．-]", "").length();
    }

    /** Whether the number is one of those that mostly head groups. */
    boolean isChinese() {
        return depth == CHINESE || depth == CHINESE_IN_BRACKETS;
    }
}
