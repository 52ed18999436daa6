package io.github.ziping.model;

/** Names of indicators that mean nothing: what a blank form has in the place of one, e.g. {@code 指标1：} or {@code ……}. */
public final class PlaceholderName {
    private static final String INDICATOR = "指标";
    private static final String ORDINALS = "0123456789一二三四五六七八九十";
    private static final String FILLERS = ".:/-—…·、";

    private PlaceholderName() {}

    /** Whether a name, however it is spaced, is no more than 指标, a number and filling characters. */
    public static boolean matches(String name) {
        String text = FoldedText.of(name);
        for (int i = endOfNumber(text); i < text.length(); i++) {
            if (FILLERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Behind 指标 and its number; 0 where the text does not begin so. */
    private static int endOfNumber(String text) {
        if (!text.startsWith(INDICATOR)) {
            return 0;
        }
        int end = INDICATOR.length();
        while (end < text.length() && ORDINALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
