package io.github.ziping.serve.task;

import io.github.ziping.files.IoReason;
import io.github.ziping.files.RefusedOutputException;
import io.github.ziping.office.OfficeException;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;

/** Why a task could not be done, in Chinese, for people. */
final class TaskFault {
    private TaskFault() {}

    static String text(Throwable fault) {
        if (fault instanceof RefusedOutputException refused) {
            return refused.text();
        }
        if (fault instanceof YearFolderException folder) {
            return folder.text();
        }
        if (fault instanceof OfficeException) {
            return String.valueOf(fault.getMessage());
        }
        if (fault instanceof IOException io) {
            return "无法读写年度文件夹：" + IoReason.of(io) + "；请检查文件夹是否还在、是否可写，磁盘是否已满，文件是否正被打开，然后再执行一次";
        }
        return "程序内部错误：" + fault.getClass().getSimpleName() + "；已经写好的文件都是完整的，请再执行一次，再出现时把文件和现象反馈给开发者";
    }
}
