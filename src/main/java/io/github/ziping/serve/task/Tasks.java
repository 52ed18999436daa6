package io.github.ziping.serve.task;

import io.github.ziping.serve.guard.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The tasks of a folder: one at a time, and the results of the last ones. They go on whoever looks, until the server ends. */
public final class Tasks implements AutoCloseable {
    /** Results that are kept. */
    public static final int MOST_KEPT = 20;

    private static final int LONGEST_WAIT_SECONDS = 10;

    /** What a task does. */
    public interface Work {
        /**
         * Does it.
         *
         * @param task hears how it goes on, and says whether it should end
         */
        @SuppressWarnings("ThrowsException")
        Outcome run(Task task) throws Exception;
    }

    private final Runnable listener;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(runnable -> {
        Thread thread = new Thread(runnable, "ziping-task");
        thread.setDaemon(true);
        return thread;
    });

    // guarded by this
    private @Nullable Task running;
    private final Deque<Task> ended = new ArrayDeque<>();

    /** @param listener hears of each change, often, from the thread that works; not to hold it up */
    public Tasks(Runnable listener) {
        this.listener = listener;
    }

    /**
     * Starts a task.
     *
     * @throws Refusal when another one goes on
     */
    public synchronized Task start(TaskKind kind, Work work) {
        if (running != null) {
            throw new Refusal(409, told(running) + "，没有开始“" + kind.word() + "”；等它结束或先停止它，再执行");
        }
        Task task = new Task(kind, listener);
        running = task;
        worker.execute(() -> run(task, work));
        listener.run();
        return task;
    }

    private static String told(Task task) {
        int steps = task.steps();
        return "“" + task.kind().word() + "”正在进行" + (steps == 0 ? "" : "（" + task.step() + "/" + steps + "）");
    }

    private void run(Task task, Work work) {
        Outcome outcome;
        try {
            outcome = work.run(task);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            outcome = Outcome.of(TaskState.FAILED, TaskFault.text(e));
        }
        synchronized (this) {
            task.end(outcome);
            running = null;
            ended.addFirst(task);
            while (ended.size() > MOST_KEPT) {
                ended.removeLast().outcome().downloads().forEach(Download::drop);
            }
        }
        listener.run();
    }

    /** The one that goes on and those that ended, as they are now. */
    public synchronized TaskList list() {
        return new TaskList(running, List.copyOf(ended));
    }

    /** Has a task end at its next item; one that ended already stays as it is. */
    public void stop(@Nullable String id) {
        Task task = list().running();
        if (task != null && task.id().equals(id)) {
            task.stop();
        }
    }

    /**
     * What a task wrote.
     *
     * @throws Refusal when there is nothing of that id
     */
    public Download download(@Nullable String id) {
        return list().ended().stream()
                .flatMap(task -> task.outcome().downloads().stream())
                .filter(download -> download.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Changes when a task begins or ends; never empty, since a browser does not hear of an event without data. */
    public synchronized String mark() {
        if (running != null) {
            return running.id();
        }
        return ended.isEmpty() ? "none" : "ended-" + ended.getFirst().id();
    }

    @Override
    public void close() {
        Task task = list().running();
        if (task != null) {
            task.stop();
        }
        worker.shutdown();
        try {
            // what is being written is finished, and nothing else is begun
            boolean unused = worker.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        list().ended().forEach(each -> each.outcome().downloads().forEach(Download::drop));
    }
}
