package io.github.ziping.finding;

import io.github.ziping.model.TextEnd;

/** Cuts a text that a message quotes, so that the message stays one that is read. */
public final class Quote {
    private static final int LONGEST = 40;

    private Quote() {}

    /** The text, or its first 40 chars, no character cut in two, and a sign that more follow. */
    public static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, TextEnd.within(text, LONGEST)) + "……";
    }
}
