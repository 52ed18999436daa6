package io.github.ziping.finding;

/** Cuts a text that a message quotes, so that the message stays one that is read. */
public final class Quote {
    private static final int LONGEST = 40;

    private Quote() {}

    /** The text, or its first 40 chars and a sign that more follow. */
    public static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "……";
    }
}
