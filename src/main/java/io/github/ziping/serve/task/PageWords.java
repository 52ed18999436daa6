package io.github.ziping.serve.task;

/** Texts that tell of options of the command line, as a page tells them. */
public final class PageWords {
    private static final String MEND = "；把它移走或改名，再执行一次";

    private PageWords() {}

    /** The text with what can be done on a page in place of what can be done in a command. */
    public static String of(String text) {
        int option = Math.max(text.indexOf("；请用 -o "), text.indexOf("；确要覆盖的加上 --force"));
        return option < 0 ? text : text.substring(0, option) + MEND;
    }
}
