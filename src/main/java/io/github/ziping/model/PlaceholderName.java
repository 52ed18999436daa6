package io.github.ziping.model;

/** Names that templates print for indicators that somebody has yet to write: 指标1：, ……. */
public final class PlaceholderName {
    private static final String INDICATOR = "指标";
    private static final String ORDINALS = "0123456789一二三四五六七八九十";
    private static final String FILLERS = ".:/-—…·、";

    private PlaceholderName() {}

    /**
     * Whether a name means nothing.
     *
     * @param folded the name as {@link FoldedText#of} gives it
     */
    public static boolean is(String folded) {
        String text = folded;
        if (text.startsWith(INDICATOR)) {
            int end = INDICATOR.length();
            while (end < text.length() && ORDINALS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            text = text.substring(end);
        }
        for (int i = 0; i < text.length(); i++) {
            if (FILLERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
