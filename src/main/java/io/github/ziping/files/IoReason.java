package io.github.ziping.files;

import java.io.IOException;

/** Why a file could not be written, for people: Java's own exceptions often say nothing but the path. */
public final class IoReason {
    private IoReason() {}

    /** A few Chinese words. */
    public static String of(IOException e) {
        return switch (e.getClass().getSimpleName()) {
            case "AccessDeniedException" -> "没有写入权限";
            case "FileAlreadyExistsException" -> "输出路径是一个文件而不是文件夹";
            case "NoSuchFileException" -> "文件夹不存在";
            case "DirectoryNotEmptyException" -> "已有同名文件夹";
            default -> String.valueOf(e.getMessage());
        };
    }
}
