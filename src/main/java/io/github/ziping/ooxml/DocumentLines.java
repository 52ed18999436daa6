package io.github.ziping.ooxml;

import java.util.regex.Pattern;

/** What is known of the lines of text around a document's tables, of whatever format. */
public final class DocumentLines {
    /** Lines above and below a table that may belong to it: a form's title, its year, who filled it in. */
    public static final int NEAR_TABLE = 6;

    /** — 2 —, 第 2 页，共 3 页, 2/3. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－·第共 ]*[0-9]{1,4}[-—–－·第页共/0-9,， ]{0,12}");

    private DocumentLines() {}

    /** Whether a line says no more than which page it stands on. */
    public static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }
}
