package io.github.ziping.serve.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.year.YearFolderException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks by themselves: one at a time, stopped, failed, and forgotten in the end. */
class TasksTest {
    @TempDir
    private Path temp;

    private final AtomicInteger told = new AtomicInteger();
    private final Tasks tasks = new Tasks(told::incrementAndGet);

    @AfterEach
    void close() {
        tasks.close();
    }

    private static Outcome done(String line) {
        return Outcome.of(TaskState.DONE, line);
    }

    private void awaitEnd(Task task) throws InterruptedException {
        while (tasks.list().running() != null || task.ended() == null) {
            Thread.sleep(5);
        }
    }

    @Test
    void oneAtATime() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Task first = tasks.start(TaskKind.SEND, task -> {
            task.step(12, 60, "培训费.xlsx");
            begun.countDown();
            goOn.await();
            return done("写好了");
        });
        begun.await();
        assertThat(tasks.mark()).isEqualTo(first.id());
        assertThatThrownBy(() -> tasks.start(TaskKind.RETURN, task -> done("")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(409))
                .hasMessage("“发放”正在进行（12/60），没有开始“退回”；等它结束或先停止它，再执行");
        goOn.countDown();
        awaitEnd(first);
        assertThat(first.state()).isEqualTo(TaskState.DONE);
        assertThat(first.outcome().lines()).containsExactly("写好了");
        assertThat(tasks.mark()).isEqualTo("ended-" + first.id());
        // of its beginning, of its step and of its end, which is told behind it
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10); told.get() < 3 && System.nanoTime() < end; ) {
            Thread.sleep(5);
        }
        assertThat(told.get()).isGreaterThanOrEqualTo(3);
        awaitEnd(tasks.start(TaskKind.RETURN, task -> done("也写好了")));
        assertThat(tasks.list().ended()).extracting(Task::kind).containsExactly(TaskKind.RETURN, TaskKind.SEND);
    }

    @Test
    void stoppedByItsOwnIdAlone() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        Task task = tasks.start(TaskKind.SUBMIT, running -> {
            asked.await();
            return running.isStopped() ? Outcome.of(TaskState.STOPPED) : done("");
        });
        tasks.stop("another");
        tasks.stop(null);
        assertThat(task.isStopping()).isFalse();
        tasks.stop(task.id());
        assertThat(task.isStopping()).isTrue();
        asked.countDown();
        awaitEnd(task);
        assertThat(task.state()).isEqualTo(TaskState.STOPPED);
        assertThat(task.isStopping()).isFalse();
    }

    @Test
    void faultsAreLines() throws Exception {
        List<Exception> faults = List.of(
                new YearFolderException("找不到文件夹"),
                new FileSystemException("/x", null, "No space left on device"),
                new IllegalStateException("at line 5"));
        for (Exception fault : faults) {
            awaitEnd(tasks.start(TaskKind.LEDGER, task -> {
                throw fault;
            }));
        }
        awaitEnd(tasks.start(TaskKind.LEDGER, task -> {
            throw new StackOverflowError();
        }));
        assertThat(tasks.list().ended()).extracting(Task::state).containsOnly(TaskState.FAILED);
        assertThat(tasks.list().ended().stream().flatMap(task -> task.outcome().lines().stream()))
                .satisfiesExactly(
                        deep -> assertThat(deep).startsWith("程序内部错误：StackOverflowError；"),
                        internal -> assertThat(internal)
                                .startsWith("程序内部错误：IllegalStateException；")
                                .doesNotContain("line 5"),
                        full -> assertThat(full).startsWith("无法读写年度文件夹：磁盘已满；"),
                        gone -> assertThat(gone).isEqualTo("找不到文件夹"));
    }

    @Test
    void theLastResultsStay() throws Exception {
        Path oldest = Files.writeString(temp.resolve("0.xlsx"), "0");
        Path latest = Files.writeString(temp.resolve("20.xlsx"), "20");
        for (int i = 0; i <= Tasks.MOST_KEPT; i++) {
            Path file = temp.resolve(i + ".xlsx");
            Outcome.Part part = new Outcome.Part("汇总", null, List.of(Download.temporary("汇总.xlsx", file)));
            awaitEnd(tasks.start(TaskKind.MERGE, task -> new Outcome(TaskState.DONE, List.of(), List.of(part))));
        }
        assertThat(tasks.list().ended()).hasSize(20);
        assertThat(oldest).doesNotExist();
        assertThat(latest).exists();
        String id = tasks.list().ended().get(0).outcome().downloads().get(0).id();
        Download download = tasks.download(id);
        download.check();
        Files.delete(latest);
        assertThatThrownBy(download::check)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(410));
        assertThatThrownBy(() -> tasks.download("../0.xlsx"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(404));
    }

    @Test
    void nothingOutsideIsFollowed() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
        Path link = Files.createSymbolicLink(temp.resolve("link.xlsx"), secret);
        assertThatThrownBy(Download.file(link)::check).isInstanceOf(Refusal.class);
    }
}
