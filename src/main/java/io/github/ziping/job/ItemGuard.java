package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.ReadingRule;
import java.util.function.Function;

/**
 * Stands around each item of a batch: whatever the program throws at one becomes a finding about it, and the others are done.
 * Used by several threads at once.
 */
final class ItemGuard {
    /**
     * Work on an item.
     *
     * @param <T> what comes of it
     * @param <E> what ends the whole run
     */
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    private final Progress progress;

    ItemGuard(Progress progress) {
        this.progress = progress;
    }

    /**
     * Does the work.
     *
     * @param file the item's file as the user named it
     * @param task what is done with it, in Chinese, e.g. 读取
     * @param otherwise what comes of it with this finding
     */
    <T, E extends Exception> T run(String file, String task, Work<T, E> work, Function<Finding, T> otherwise) throws E {
        try {
            return work.run();
        } catch (RuntimeException | StackOverflowError e) {
            progress.fault(file, e);
            return otherwise.apply(ReadingRule.UNREADABLE_FILE.ofFile(
                    file,
                    task + "时程序出错（" + e.getClass().getSimpleName() + "），没有" + task,
                    "这是程序的缺陷，其他文件不受影响；加上 --debug 重新运行，把生成的记录和这个文件反馈给开发者"));
        } catch (OutOfMemoryError e) {
            progress.fault(file, e);
            return otherwise.apply(ReadingRule.UNREADABLE_FILE.ofFile(
                    file, "内存不足，没有" + task, "用 java -Xmx2g -jar ziping.jar 重新运行，或检查这个文件是否损坏"));
        }
    }
}
