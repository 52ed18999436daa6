package io.github.ziping.spark;

import io.github.ziping.files.IoReason;
import io.github.ziping.model.VisibleText;
import io.github.ziping.office.OfficeException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.security.AccessControlException;
import org.jspecify.annotations.Nullable;

/** Says in one line what ended a run, and how to mend it. Spark wraps what its tasks throw: what is innermost says most. */
final class FaultLine {
    private static final int LONGEST_CHAIN = 20;

    private FaultLine() {}

    /** The line for people. */
    static String of(Throwable fault) {
        List<Throwable> causes = causes(fault);
        String line = null;
        for (Throwable cause : causes) {
            String known = known(cause);
            line = known == null ? line : known;
        }
        return VisibleText.line(line == null ? unknown(causes.get(causes.size() - 1)) : line);
    }

    private static List<Throwable> causes(Throwable fault) {
        List<Throwable> causes = new ArrayList<>();
        for (@Nullable Throwable cause = fault;
                cause != null && causes.size() < LONGEST_CHAIN;
                cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static @Nullable String known(Throwable fault) {
        if (fault instanceof WrongUseException
                || fault instanceof RefusedRunException
                || fault instanceof OfficeException) {
            return String.valueOf(fault.getMessage());
        }
        if (fault instanceof AccessControlException || fault instanceof AccessDeniedException) {
            return "没有权限：" + said(fault) + "。核对账号对输入和结果文件夹的权限，再运行一次";
        }
        if (fault instanceof OutOfMemoryError || said(fault).contains("ExecutorLostFailure")) {
            return "集群的机器反复退出，多半是内存不够：" + said(fault) + "。加大 spark-submit 的 --executor-memory，再运行一次";
        }
        if (said(fault).contains("stopped SparkContext") || said(fault).contains("masters are unresponsive")) {
            return "连不上 Spark 集群，或中途断开了：" + said(fault) + "。核对 spark-submit 的 --master，看集群是否在运行，再运行一次";
        }
        return fault instanceof IOException io ? "读写出错：" + firstLine(IoReason.of(io)) + "。核对路径、磁盘和网络，再运行一次" : null;
    }

    private static String unknown(Throwable fault) {
        return "程序内部出错（" + fault.getClass().getSimpleName() + "：" + said(fault) + "）。加上 " + Options.DEBUG
                + " 再运行一次，把输出发给程序的维护者";
    }

    /** The first line of what an exception says: Spark's go on with stack traces. */
    static String said(Throwable fault) {
        return firstLine(String.valueOf(fault.getMessage()));
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
