package io.github.ziping.serve.view;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
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
 */
public record PageFrame(
        Texts texts, String section, String path, @Nullable String folder, boolean live, boolean forUnit) {
    /** The frame of a page of the central office, which follows the folder. */
    public static PageFrame of(Context request, String section, String folder) {
        return new PageFrame(Pages.texts(request), section, request.path(), folder, true, false);
    }

    /** The frame of a page of a unit. */
    public static PageFrame ofUnit(Context request, String path) {
        return new PageFrame(Pages.texts(request), "", path, null, false, true);
    }

    /** Where its reader begins. */
    public String home() {
        return path.equals("/unit") ? path : "/";
    }

    /** An entry of the navigation. */
    public record Section(String id, String href) {}

    /** The entries of the navigation; without a folder there is but one page to work on. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (folder != null) {
            sections.add(new Section("overview", "/"));
            sections.add(new Section("actions", "/actions"));
            sections.add(new Section("batch", "/batch"));
            sections.add(new Section("settle", "/settle"));
        }
        sections.add(new Section("check", "/check"));
        sections.add(new Section("rules", "/rules"));
        sections.add(new Section("help", "/help"));
        return sections;
    }
}
