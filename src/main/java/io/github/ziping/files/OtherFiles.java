package io.github.ziping.files;

import java.util.Locale;
import java.util.Map;

/** Names the kinds of files that hold no form, by their endings. */
final class OtherFiles {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("ofd", "OFD"),
            Map.entry("rtf", "RTF 文档"),
            Map.entry("ppt", "演示文稿"),
            Map.entry("pptx", "演示文稿"),
            Map.entry("rar", FileSelection.ARCHIVE),
            Map.entry("7z", FileSelection.ARCHIVE),
            Map.entry("gz", FileSelection.ARCHIVE),
            Map.entry("tgz", FileSelection.ARCHIVE),
            Map.entry("bz2", FileSelection.ARCHIVE),
            Map.entry("xz", FileSelection.ARCHIVE),
            Map.entry("cab", FileSelection.ARCHIVE),
            Map.entry("tar", FileSelection.ARCHIVE),
            Map.entry("crdownload", FileSelection.UNFINISHED),
            Map.entry("opdownload", FileSelection.UNFINISHED),
            Map.entry("part", FileSelection.UNFINISHED),
            Map.entry("partial", FileSelection.UNFINISHED),
            Map.entry("msg", FileSelection.MAIL),
            Map.entry("jpg", "图片"),
            Map.entry("jpeg", "图片"),
            Map.entry("png", "图片"),
            Map.entry("gif", "图片"),
            Map.entry("bmp", "图片"),
            Map.entry("tif", "图片"),
            Map.entry("tiff", "图片"),
            Map.entry("txt", "文本"),
            Map.entry("csv", "文本"),
            Map.entry("md", "文本"),
            Map.entry("htm", "网页"),
            Map.entry("html", "网页"),
            Map.entry("mht", "网页"),
            Map.entry("mhtml", "网页"),
            Map.entry("xml", "XML"));

    /** Longer endings are no endings. */
    private static final int LONGEST = 5;

    private OtherFiles() {}

    static boolean isKnown(String name) {
        return KINDS.containsKey(ending(name));
    }

    static String kind(String name) {
        String ending = ending(name);
        String known = KINDS.get(ending);
        if (known != null) {
            return known;
        }
        return ending.isEmpty() || ending.length() > LONGEST ? "不是表格文件" : ending.toUpperCase(Locale.ROOT) + " 文件";
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
