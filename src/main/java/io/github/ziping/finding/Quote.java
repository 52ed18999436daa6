package io.github.ziping.finding;

import io.github.ziping.model.TextEnd;

/** Cuts a text that a message quotes, so that the message stays one that is read. */
public final class Quote {
    private static final int LONGEST = 40;

    /** No project's name is longer. */
    private static final int LONGEST_NAME = 120;

    private Quote() {}

    /** The name of a project, whole but for one that is no name; of that the beginning, and how long it is. */
    public static String name(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, TextEnd.within(name, LONGEST)) + "……（共 " + name.length() + " 字）";
    }

    /** The text, or its first 40 chars, no character cut in two, and a sign that more follow. */
    public static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, TextEnd.within(text, LONGEST)) + "……";
    }
}
