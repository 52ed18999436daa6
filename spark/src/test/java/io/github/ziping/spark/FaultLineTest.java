package io.github.ziping.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;

/** What is said of a fault that ended a run: a line, of what is innermost. */
class FaultLineTest {
    private static SparkException aborted(String message, Throwable cause) {
        return new SparkException(
                "Job aborted due to stage failure: " + message + "\nDriver stacktrace:\n\tat x", cause);
    }

    @Test
    void ofADiskThatIsFull() {
        assertThat(FaultLine.of(aborted("Task 3 failed 4 times", new IOException("No space left on device"))))
                .isEqualTo("读写出错：磁盘已满。核对路径、磁盘和网络，再运行一次");
    }

    @Test
    void ofAFolderThatIsClosed() {
        assertThat(FaultLine.of(new RuntimeException(new AccessControlException("user=a, path=/b\n\tat x"))))
                .isEqualTo("没有权限：user=a, path=/b。核对账号对输入和结果文件夹的权限，再运行一次");
    }

    @Test
    void ofMachinesThatDie() {
        String line = FaultLine.of(
                aborted("Lost task 0.3 in stage 1 (TID 8): ExecutorLostFailure (executor 3 exited)", null));

        assertThat(line).startsWith("集群的机器反复退出，多半是内存不够：").endsWith("。加大 spark-submit 的 --executor-memory，再运行一次");
        assertThat(line.lines()).hasSize(1);
    }

    /** What Spark throws a minute after it was told of a master where none is. */
    @Test
    void ofAMasterThatIsNotThere() {
        assertThat(FaultLine.of(new IllegalStateException("Cannot call methods on a stopped SparkContext.\nThis stopped")))
                .isEqualTo("连不上 Spark 集群，或中途断开了：Cannot call methods on a stopped SparkContext.。核对 spark-submit 的 --master，看集群是否在运行，再运行一次");
    }

    @Test
    void ofAnOfficeThatAMachineHasNot() {
        assertThat(FaultLine.of(aborted("Task 0 failed", refused("找不到模板")))).isEqualTo("找不到模板");
    }

    private static Throwable refused(String text) {
        return new IllegalStateException(new RefusedRunException(text));
    }

    @Test
    void ofTheProgramItself() {
        assertThat(FaultLine.of(new IllegalStateException("a\nb")))
                .isEqualTo("程序内部出错（IllegalStateException：a）。加上 --debug 再运行一次，把输出发给程序的维护者");
    }
}
