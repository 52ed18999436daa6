package io.github.ziping.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Refuses an {@code -o} whose ending says something else than what will be written. */
final class OutputEnding {
    /** What people take for kinds of files; any other ending may be part of a name. */
    private static final List<String> KNOWN =
            List.of(".xlsx", ".xlsm", ".xls", ".et", ".csv", ".json", ".html", ".txt", ".pdf", ".doc", ".docx", ".zip");

    private OutputEnding() {}

    /**
     * Why a file cannot be written under this name.
     *
     * @param target as it was given
     * @param what will be written, in Chinese, e.g. 汇总工作簿
     * @param usual the usual name of such a file, whose ending fits
     * @param otherwise how else it is written, in Chinese; may be empty
     * @return null where nothing speaks against it
     */
    static @Nullable String refusal(String target, String what, String usual, String otherwise) {
        String ending = ending(target);
        if (target.equals(CommandFrame.STDOUT) || ending.isEmpty() || usual.endsWith(ending) || isFolder(target)) {
            return null;
        }
        String stem = target.substring(0, target.length() - ending.length());
        return what + "不能写成 " + ending + " 文件；请用 -o " + stem + usual.substring(usual.lastIndexOf('.'))
                + (otherwise.isEmpty() ? "" : "，或" + otherwise);
    }

    /** Why files cannot be written into a folder of this name; null where nothing speaks against it. */
    static @Nullable String refusalOfFolder(String target, String what) {
        if (target.equals(CommandFrame.STDOUT)) {
            return what + "是多个文件，不能写到标准输出；请用 -o 指定文件夹";
        }
        return ending(target).isEmpty() || isFolder(target) ? null : what + "是多个文件，-o 应为文件夹，不是 " + target;
    }

    private static boolean isFolder(String target) {
        return Files.isDirectory(Path.of(target));
    }

    private static String ending(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        for (String known : KNOWN) {
            if (lower.endsWith(known)) {
                return known;
            }
        }
        return "";
    }
}
