package io.github.ziping.files;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a file lay at whoever sends it, as a browser says, which may be anything: only clean names are left of it, and none of
 * them leads anywhere.
 *
 * @param folders names of the innermost folders that were sent with it, the outer one first; empty for a file alone
 * @param name its own name, with its ending
 */
public record ForeignPath(List<String> folders, String name) {
    /** Outer folders of deeper ones are left out. */
    public static final int MOST_FOLDERS = 3;

    private static final Pattern BETWEEN = Pattern.compile("[/\\\\]");
    private static final Pattern ABSOLUTE = Pattern.compile("(?:[/\\\\]|[A-Za-z]:).*", Pattern.DOTALL);

    public ForeignPath {
        folders = List.copyOf(folders);
    }

    /** The names in a path; one that begins at a root or leads upwards is the file's own name alone. */
    public static ForeignPath of(String said) {
        String[] parts = BETWEEN.split(said, -1);
        List<String> folders = new ArrayList<>();
        boolean whole = !ABSOLUTE.matcher(said).matches();
        for (int i = 0; i < parts.length - 1; i++) {
            whole &= !parts[i].strip().equals("..");
            if (!isHere(parts[i])) {
                folders.add(composed(FileNames.safe(parts[i])));
            }
        }
        int from = Math.max(0, folders.size() - MOST_FOLDERS);
        return new ForeignPath(
                whole ? folders.subList(from, folders.size()) : List.of(),
                composed(FileNames.safeOf(parts[parts.length - 1])));
    }

    private static boolean isHere(String part) {
        return part.isBlank() || part.strip().equals(".");
    }

    /** Macs send letters and their accents apart. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /**
     * Whether a folder's search would pass over such a file in silence: lock files, what systems keep beside files, and all in hidden
     * folders. A name of which only the ending is left is none.
     */
    public static boolean isHidden(String said) {
        String[] parts = BETWEEN.split(said, -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            boolean last = i == parts.length - 1;
            boolean ending = last && part.lastIndexOf('.') == 0 && FileSelection.isForm(part);
            if (FileSelection.isHidden(part) && !ending && !part.equals(".") && !part.equals("..")) {
                return true;
            }
        }
        return false;
    }
}
