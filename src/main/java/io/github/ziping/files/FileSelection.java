package io.github.ziping.files;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which files of a folder, an archive or a mail are inputs, by their names alone. */
public final class FileSelection {
    /** The last two cannot be read, but a form that a department sent is not passed over. */
    private static final List<String> FORMS = List.of(
            ".xlsx", ".xlsm", ".xls", ".docx", ".docm", ".doc", ".wps", ".pdf", ".json", ".et", ".ett", ".ods",
            ".xlsb");

    /** What others are inside of. */
    private static final List<String> CONTAINERS = List.of(".zip", ".eml");

    /** Between the name of an archive or a mail and that of what is in it. */
    public static final String MEMBER = "!";

    /** What {@link #kind} calls an archive. */
    public static final String ARCHIVE = "压缩包";

    /** What {@link #kind} calls a mail. */
    public static final String MAIL = "邮件";

    /** What {@link #kind} calls what a browser has not yet received whole. */
    public static final String UNFINISHED = "没有下载完的文件";

    /** What is called so that an earlier run wrote into the folder that this one writes to, see {@link RunPaths}. */
    public static final String EARLIER = "本程序以前生成的文件";

    private FileSelection() {}

    /** Whether a file or a folder is passed over in silence: hidden ones, lock files, and what macOS adds to archives. */
    public static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX");
    }

    /** Whether a file is passed over in silence for its own name, or for that of a folder it lies in; its path has slashes. */
    public static boolean isHiddenPath(String path) {
        return Stream.of(path.split("/", -1)).anyMatch(FileSelection::isHidden);
    }

    /** Whether a file's name ends like that of an input. */
    public static boolean isForm(String name) {
        return ends(name, FORMS);
    }

    /** Whether a file's name ends like that of an archive or a mail whose members are inputs. */
    public static boolean isContainer(String name) {
        return ends(name, CONTAINERS);
    }

    /** Whether findings call a member of an archive or a mail like this, e.g. {@code 收件.zip!自评表.xlsx}. */
    public static boolean isMember(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return CONTAINERS.stream().anyMatch(ending -> lower.contains(ending + MEMBER));
    }

    /** Whether a file's name tells what it is. */
    public static boolean isKnown(String name) {
        return isForm(name) || OtherFiles.isKnown(name);
    }

    /** Whether forms may be in a file of such a kind that was passed over. */
    public static boolean isPacked(@Nullable String kind) {
        return ARCHIVE.equals(kind) || MAIL.equals(kind);
    }

    /** Whether a file is one that a browser has not yet received whole, which says nothing so far. */
    public static boolean isUnfinished(String name) {
        return UNFINISHED.equals(kind(name));
    }

    /** What a file is that is no input, in Chinese, e.g. 图片. */
    public static String kind(String name) {
        return OtherFiles.kind(name);
    }

    private static boolean ends(String name, List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }
}
