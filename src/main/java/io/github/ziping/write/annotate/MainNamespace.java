package io.github.ziping.write.annotate;

/** The namespaces of sheets and of documents with their comments, which are other ones in strict Open XML. */
final class MainNamespace {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENTS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_FAMILY = "http://purl.oclc.org/ooxml/";
    private static final String STRICT = STRICT_FAMILY + "spreadsheetml/main";
    private static final String STRICT_DOCUMENTS = STRICT_FAMILY + "wordprocessingml/main";

    private MainNamespace() {}

    static String of(boolean strict) {
        return strict ? STRICT : TRANSITIONAL;
    }

    static String ofDocuments(boolean strict) {
        return strict ? STRICT_DOCUMENTS : DOCUMENTS;
    }

    /** Whether a part is in strict Open XML, by its first tag as it is written. */
    static boolean isStrict(String root) {
        return root.contains(STRICT_FAMILY);
    }
}
