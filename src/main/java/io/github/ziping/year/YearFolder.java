package io.github.ziping.year;

import io.github.ziping.files.FileSelection;
import io.github.ziping.files.OutputKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a year, and what is called how in it.
 *
 * @param root the folder
 */
public record YearFolder(Path root) {
    private static final String SENT = "发放";
    private static final String RECEIVED = "收件";
    private static final String RETURNED = "退回";
    private static final String SUBMITTED = "上报";

    /** The folders of a year, in the order of the work. */
    public static final List<String> FOLDERS = List.of(SENT, RECEIVED, RETURNED, SUBMITTED);

    /** The ledger as it was written last; computed anew each time, never read. */
    public static final String LEDGER = "台账.xlsx";

    /** Which of several forms of a project counts, where people decided. */
    public static final String CHOICES = "采用.txt";

    /** Which forms are final, each with the checksum of its file. */
    public static final String FINAL_FORMS = "定稿.txt";

    /** The year, the office and the deadline. */
    public static final String SETTINGS = "设置.txt";

    /** What the office looked at and found right, so that nobody asks again. */
    public static final String SETTLED = "确认.txt";

    /** What headings of others' forms mean, where people said so. */
    public static final String WORDS = "词语.txt";

    /** By which secret each unit reaches its own page; never sent to anybody as a whole. */
    static final String LINKS = "链接.txt";

    private static final String ROSTER = "名单";

    /** Kinds of files that lists of projects are read from. */
    private static final List<String> ROSTER_ENDINGS = List.of(".xlsx", ".xlsm", ".xls");

    /**
     * The folder of a year that is there.
     *
     * @throws YearFolderException when it is none
     */
    public static YearFolder open(Path root) throws YearFolderException {
        YearFolder folder = new YearFolder(root);
        if (!Files.isDirectory(root)) {
            throw new YearFolderException("找不到文件夹 " + root + "；新建一个年度文件夹用 ziping year " + root + " --roster 名单.xlsx");
        }
        if (!Files.isDirectory(folder.received())) {
            throw new YearFolderException(
                    "文件夹 " + root + " 不是年度文件夹：里面没有“收件”；核对路径，或用 ziping year " + root + " --roster 名单.xlsx 新建");
        }
        return folder;
    }

    /** Whether the folder of a year is there. */
    public static boolean isAt(Path root) {
        return Files.isDirectory(new YearFolder(root).received());
    }

    /** Whether a file is one that a browser has not yet received whole: it is nobody's form so far. */
    public static boolean isUnfinished(String file) {
        return FileSelection.isUnfinished(file);
    }

    /** The folder's own name. */
    public String name() {
        Path name = root.toAbsolutePath().normalize().getFileName();
        return name == null ? root.toString() : name.toString();
    }

    /** 发放: the workbooks as they are sent out. */
    public Path sent() {
        return root.resolve(SENT);
    }

    /** 收件: what came back; files are added to it, none is ever changed. */
    public Path received() {
        return root.resolve(RECEIVED);
    }

    /** 退回: annotated copies. */
    public Path returned() {
        return root.resolve(RETURNED);
    }

    /** 上报: what is submitted. */
    public Path submitted() {
        return root.resolve(SUBMITTED);
    }

    /** 台账.xlsx. */
    public Path ledger() {
        return root.resolve(LEDGER);
    }

    /**
     * The list of projects; null where there is none.
     *
     * @throws IOException when the system does not say
     */
    public @Nullable Path roster() throws IOException {
        for (String ending : ROSTER_ENDINGS) {
            Path file = root.resolve(ROSTER + ending);
            if (OutputKind.of(file) == OutputKind.FILE) {
                return file;
            }
        }
        return null;
    }

    /**
     * Where the copy of a list of projects belongs.
     *
     * @return null for a kind of file that is not read as a list
     */
    public @Nullable Path rosterFor(Path list) {
        String name = String.valueOf(list.getFileName());
        for (String ending : ROSTER_ENDINGS) {
            if (name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length())) {
                return root.resolve(ROSTER + ending);
            }
        }
        return null;
    }

    /**
     * What 设置.txt says; nothing where it is not there.
     *
     * @throws IOException when it cannot be read
     */
    public YearSettings settings() throws IOException {
        return YearSettings.read(root.resolve(SETTINGS));
    }

    /**
     * Which office's words the folder is read by: a built-in office, or the path of a folder.
     *
     * @return null where the settings name none
     * @throws IOException when the settings cannot be read
     */
    public @Nullable String office() throws IOException {
        String office = settings().office();
        Path below = office == null ? null : root.resolve(office);
        // a folder's path is told from the year's folder, wherever that is moved
        return below != null && Files.isDirectory(below) ? below.toString() : office;
    }

    /**
     * How the settings tell the folder of an office, so that both may be moved together.
     *
     * @param office a folder
     */
    public String tellOffice(Path office) {
        Path whole = office.toAbsolutePath().normalize();
        Path from = root.toAbsolutePath().normalize();
        boolean sameDisk = whole.getRoot() != null && whole.getRoot().equals(from.getRoot());
        return (sameDisk ? from.relativize(whole) : whole).toString().replace('\\', '/');
    }
}
