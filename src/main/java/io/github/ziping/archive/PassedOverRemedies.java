package io.github.ziping.archive;

import io.github.ziping.files.FileSelection;

/** What to do with a file that was passed over, since a form may be in it. */
final class PassedOverRemedies {
    private PassedOverRemedies() {}

    /**
     * A sentence for people.
     *
     * @param kind what the file is, in Chinese
     */
    static String of(String kind) {
        return switch (kind) {
            case FileSelection.ARCHIVE -> "里面有自评表的，解压后提交其中的表格，或打成 .zip 提交；其他文件不用管";
            case FileSelection.MAIL -> "附有自评表的，把附件另存后提交，或把邮件另存为 .eml 提交；其他文件不用管";
            case FileSelection.UNFINISHED -> "等它下载完；已经中断的，重新下载";
            case FileSelection.EARLIER -> "不用管；要读取它的，移到输出文件夹以外";
            default -> "是自评表的，另存为 .xlsx 后重新提交；其他文件不用管";
        };
    }
}
