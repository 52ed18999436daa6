package io.github.ziping.serve.view;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What each page shows around its content.
 *
 * @param texts the words of the reader's language
 * @param section which entry of the navigation is marked, e.g. {@code overview}; empty for none
 * @param path the page's own address, for the choice of the language
 * @param folder the name of the year's folder; null where the server has none
 * @param live whether the page follows the folder
 * @param forUnit whether a unit reads it, who sees neither the navigation nor anything of others
 * @param marks what stands beside entries of the navigation, e.g. how many questions are open
 */
public record PageFrame(
        Texts texts,
        String section,
        String path,
        @Nullable String folder,
        boolean live,
        boolean forUnit,
        Map<String, Integer> marks) {
    /** The attribute of a request that gives {@link #marks}: a supplier. */
    public static final String MARKS = "marks";

    /** The page of a unit, below which all others of its pages are. */
    public static final String UNITS = "/unit";

    public PageFrame {
        marks = Map.copyOf(marks);
    }

    /** A frame without marks. */
    public PageFrame(Texts texts, String section, String path, @Nullable String folder, boolean live, boolean forUnit) {
        this(texts, section, path, folder, live, forUnit, Map.of());
    }

    /** The frame of a page of the central office, which follows the folder, where there is one. */
    public static PageFrame of(Context request, String section, @Nullable String folder) {
        Supplier<Map<String, Integer>> marks = request.attribute(MARKS);
        return new PageFrame(
                Pages.texts(request),
                section,
                request.path(),
                folder,
                folder != null,
                false,
                marks == null ? Map.of() : marks.get());
    }

    /**
     * An entry of the navigation.
     *
     * @param mark a number beside it; 0 for none
     */
    public record Section(String id, String href, int mark) {}

    private Section entry(String id, String href) {
        return new Section(id, href, marks.getOrDefault(id, 0));
    }

    /** The same frame of a page with another address, e.g. with a query. */
    public PageFrame at(String address) {
        return new PageFrame(texts, section, address, folder, live, forUnit, marks);
    }

    /** The same page in a language. */
    public String inLanguage(String language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    /** The frame of a page of a unit. */
    public static PageFrame ofUnit(Context request, String path) {
        return new PageFrame(Pages.texts(request), "", path, null, false, true);
    }

    /** Where its reader begins. */
    public String home() {
        return path.equals(UNITS) || path.startsWith(UNITS + "/") ? UNITS : "/";
    }

    /** The entries of the navigation; without a folder there is but one page to work on. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (folder != null) {
            sections.add(entry("overview", "/"));
            sections.add(entry("actions", "/actions"));
            sections.add(entry("batch", "/batch"));
            sections.add(entry("settle", "/settle"));
        }
        sections.add(entry("check", "/check"));
        sections.add(entry("rules", "/rules"));
        sections.add(entry("help", "/help"));
        return sections;
    }
}
