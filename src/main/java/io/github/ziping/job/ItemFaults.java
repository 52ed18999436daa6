package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.ReadingRule;

/**
 * Turns what the program itself throws at one item of a batch into a finding about that item, so that the others are done.
 * Whoever works on an item catches {@code RuntimeException | StackOverflowError | OutOfMemoryError}: an item may be the cause of
 * these, of other errors the process. Used by several threads at once.
 */
public final class ItemFaults {
    private final Progress progress;

    public ItemFaults(Progress progress) {
        this.progress = progress;
    }

    /**
     * The finding.
     *
     * @param file the item's file as the user named it
     * @param task what was not done with it, in Chinese, e.g. 读取
     */
    public Finding of(String file, String task, Throwable fault) {
        progress.fault(file, fault);
        if (fault instanceof OutOfMemoryError) {
            return ReadingRule.UNREADABLE_FILE.ofFile(
                    file, "内存不足，没有" + task, "用 java -Xmx2g -jar ziping.jar 重新运行，或检查这个文件是否损坏");
        }
        return ReadingRule.UNREADABLE_FILE.ofFile(
                file,
                task + "时程序出错（" + fault.getClass().getSimpleName() + "），没有" + task,
                "这是程序的缺陷，其他文件不受影响；加上 --debug 重新运行，把生成的记录和这个文件反馈给开发者");
    }
}
