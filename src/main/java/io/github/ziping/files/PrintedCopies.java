package io.github.ziping.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells a PDF that lies beside the workbook or document it was printed from: departments send both, often with the print signed
 * and scanned, and the form would count twice.
 */
public final class PrintedCopies {
    private static final String PDF = ".pdf";

    private final Map<String, String> originals = new HashMap<>();

    /** Among the files of one folder, or of several whose names have their paths. */
    public PrintedCopies(Collection<String> names) {
        for (String name : names) {
            if (FileSelection.isForm(name) && !isPdf(name)) {
                originals.putIfAbsent(bare(name), name);
            }
        }
    }

    /** The kind of such a PDF for people, with the name of its original; null for every other file. */
    public @Nullable String kind(String name) {
        String original = isPdf(name) ? originals.get(bare(name)) : null;
        return original == null
                ? null
                : "PDF，已读同名的 " + original.substring(original.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static boolean isPdf(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PDF);
    }

    private static String bare(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
