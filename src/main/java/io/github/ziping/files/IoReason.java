package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Map;

/**
 * Why a file could not be written, for people: Java's own exceptions often say nothing but the path, which may be that of a
 * temporary file.
 */
public final class IoReason {
    /** What systems say most, by how it begins. */
    private static final Map<String, String> SYSTEM = Map.of(
            "Not a directory", "输出路径是一个文件而不是文件夹",
            "No space left on device", "磁盘已满",
            "There is not enough space", "磁盘已满",
            "Disk quota exceeded", "超过磁盘配额",
            "Input/output error", "磁盘读写出错",
            "Read-only file system", "磁盘是只读的",
            "Too many open files", "打开的文件太多",
            "File name too long", "文件名太长",
            "Broken pipe", "接收输出的程序已经关闭");

    private IoReason() {}

    /** A few Chinese words. */
    public static String of(IOException e) {
        return switch (e.getClass().getSimpleName()) {
            case "AccessDeniedException" -> "没有写入权限";
            case "FileAlreadyExistsException" -> "输出路径是一个文件而不是文件夹";
            case "NoSuchFileException" -> "文件夹不存在";
            case "DirectoryNotEmptyException" -> "已有同名文件夹";
            default -> inWords(e);
        };
    }

    private static String inWords(IOException e) {
        String said = String.valueOf(e instanceof FileSystemException file ? file.getReason() : e.getMessage());
        for (Map.Entry<String, String> known : SYSTEM.entrySet()) {
            if (said.startsWith(known.getKey())) {
                return known.getValue();
            }
        }
        return said.equals("null") ? "系统没有说明原因" : said;
    }
}
