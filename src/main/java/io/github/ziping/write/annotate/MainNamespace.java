package io.github.ziping.write.annotate;

/** The namespace of sheets and their comments, which is another one in strict Open XML. */
final class MainNamespace {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT_FAMILY = "http://purl.oclc.org/ooxml/";
    private static final String STRICT = STRICT_FAMILY + "spreadsheetml/main";

    private MainNamespace() {}

    static String of(boolean strict) {
        return strict ? STRICT : TRANSITIONAL;
    }

    /** Whether a part is in strict Open XML, by its first tag as it is written. */
    static boolean isStrict(String root) {
        return root.contains(STRICT_FAMILY);
    }
}
