package io.github.ziping.ooxml.opc;

import org.jspecify.annotations.Nullable;

/** Derives the names of parts from each other; a name has slashes, but none in front. */
public final class PartNames {
    /** The part that says what every part is. */
    public static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final String FOLDER = "_rels/";
    private static final String ENDING = ".rels";

    private PartNames() {}

    /** The folder of a part with its slash at the end; empty for one in no folder. */
    public static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /**
     * The part with the relationships of another.
     *
     * @param owner a part, or an empty text for the package itself
     */
    public static String relationships(String owner) {
        String folder = folder(owner);
        return folder + FOLDER + owner.substring(folder.length()) + ENDING;
    }

    /** The part that has the relationships of such a part; null for a part that is none of relationships. */
    public static @Nullable String owner(String part) {
        String folder = folder(part);
        if (!folder.endsWith(FOLDER) || !part.endsWith(ENDING)) {
            return null;
        }
        return folder.substring(0, folder.length() - FOLDER.length())
                + part.substring(folder.length(), part.length() - ENDING.length());
    }

    /**
     * The part that a relationship's target means.
     *
     * @param owner the part that has the relationship, or an empty text for the package itself
     * @param target relative to the owner's folder, or absolute with a slash in front
     */
    public static String resolve(String owner, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        int folder = owner.lastIndexOf('/') + 1;
        int rest = 0;
        while (target.startsWith("../", rest)) {
            rest += 3;
            folder = owner.lastIndexOf('/', folder - 2) + 1;
        }
        return owner.substring(0, folder).concat(target.substring(rest));
    }

    /**
     * The target by which a relationship means a part: a relative one, for some programs know no others.
     *
     * @param owner the part that has the relationship, or an empty text for the package itself
     */
    public static String relative(String owner, String part) {
        String shared = folder(owner);
        StringBuilder up = new StringBuilder();
        while (!part.startsWith(shared)) {
            up.append("../");
            shared = folder(shared.substring(0, shared.length() - 1));
        }
        return up.append(part, shared.length(), part.length()).toString();
    }
}
