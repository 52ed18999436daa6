package io.github.ziping.serve.folder;

import io.github.ziping.Ziping;
import io.github.ziping.files.IoReason;
import io.github.ziping.job.Progress;
import io.github.ziping.office.OfficeException;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The latest ledger of the folder, made anew by a thread of its own whenever a file changes. Pages never wait for it but the first
 * time, and after an action that changed something.
 */
public final class YearState implements AutoCloseable {
    private static final long LONGEST_WAIT_MILLIS = 30_000;

    private final YearFolder folder;
    private final @Nullable String officeName;
    private final FolderWatch watch;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final Thread reader = new Thread(this::readOn, "ziping-ledger");
    private final Thread watcher = new Thread(this::watchOn, "ziping-watch");

    // guarded by this
    private @Nullable Snapshot latest;

    /** As the folder was when the latest reading began, whose end may be still to come; null before the first. */
    private @Nullable FolderPrint seen;

    private String fault = "";
    private boolean gone;
    private long asked = 1;
    private long done;
    private boolean closed;

    /**
     * Begins to read and to watch.
     *
     * @param officeName null for the office that the folder names
     * @throws IOException when the system cannot watch
     */
    public YearState(YearFolder folder, @Nullable String officeName) throws IOException {
        this.folder = folder;
        this.officeName = officeName;
        this.watch = new FolderWatch(folder, this::isGoneOrBack, this::isRead);
        reader.setDaemon(true);
        watcher.setDaemon(true);
    }

    /** Begins; told once. */
    public void start() {
        reader.start();
        watcher.start();
    }

    /** Has somebody told of each new version, from the thread that reads. */
    public void listen(LongConsumer listener) {
        listeners.add(listener);
    }

    /** The folder, which may be gone. */
    public YearFolder folder() {
        return folder;
    }

    /**
     * The folder as it was read last.
     *
     * @throws Refusal when it cannot be read at all
     */
    public synchronized Snapshot now() {
        await(1, LONGEST_WAIT_MILLIS);
        if (isGoneOrBack()) {
            // nobody is shown what is not there any more, however late the system tells of it
            readAnew();
        }
        Snapshot snapshot = latest;
        if (!fault.isEmpty() || snapshot == null) {
            throw new Refusal(503, fault.isEmpty() ? "还在读取年度文件夹，请稍后刷新" : fault);
        }
        return snapshot;
    }

    /** Whether it was gone when it was read last and is there now, or the reverse. */
    private boolean isGoneOrBack() {
        boolean wasGone;
        synchronized (this) {
            if (done == 0) {
                return false;
            }
            wasGone = gone;
        }
        return YearFolder.isAt(folder.root()) == wasGone;
    }

    /** The folder as it was read last, without waiting; null as long as it was not, or cannot be. */
    public synchronized @Nullable Snapshot latest() {
        return fault.isEmpty() ? latest : null;
    }

    /**
     * The folder as it is after a change that this program made itself.
     *
     * @throws Refusal when it cannot be read at all
     */
    public synchronized Snapshot afterChange() {
        readAnew();
        return now();
    }

    /**
     * The same, but for those who can do without it.
     *
     * @param millis how long to wait at most
     * @return null where it was not read by then
     * @throws Refusal when it cannot be read at all
     */
    public synchronized @Nullable Snapshot afterChange(long millis) {
        changed();
        long wanted = asked;
        await(wanted, millis);
        return done < wanted ? null : now();
    }

    /** Has it read anew, and waits for that as long as a page would, however it ends. */
    public synchronized void readAnew() {
        changed();
        await(asked, LONGEST_WAIT_MILLIS);
    }

    /** Asks for it to be read anew, without waiting. */
    public synchronized void changed() {
        asked++;
        notifyAll();
    }

    /** The version of the next reading that is asked for: it and those behind it see all that was changed until now. */
    public synchronized long nextVersion() {
        return asked + 1;
    }

    private void await(long version, long millis) {
        long end = System.currentTimeMillis() + millis;
        try {
            for (long left = millis; done < version && !closed && left > 0; left = end - System.currentTimeMillis()) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watchOn() {
        try {
            while (watch.await()) {
                changed();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readOn() {
        try {
            for (long next = next(); next > 0; next = next()) {
                read(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized long next() throws InterruptedException {
        while (done == asked && !closed) {
            wait();
        }
        return closed ? 0 : asked;
    }

    private synchronized boolean isRead(FolderPrint now) {
        return seen == null || now.sameAs(seen);
    }

    private synchronized void begin(FolderPrint now) {
        seen = now;
    }

    private void read(long version) {
        Snapshot read = null;
        String why = "";
        boolean isGone = !YearFolder.isAt(folder.root());
        try {
            begin(FolderPrint.of(folder));
            YearFolder.open(folder.root());
            Ziping office = Ziping.office(folder, officeName);
            read = new Snapshot(version, folder, office, office.ledger(folder, Progress.NONE));
        } catch (YearFolderException e) {
            why = e.text();
        } catch (OfficeException e) {
            why = String.valueOf(e.getMessage());
        } catch (IOException e) {
            why = "无法读取年度文件夹 " + folder.name() + "：" + IoReason.of(e) + "；请检查文件夹里的文件、权限和磁盘";
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            why = "程序内部错误：" + e.getClass().getSimpleName() + "；请重新启动程序，再出现时把文件夹和现象反馈给开发者";
        }
        keep(version, read, why, isGone);
        listeners.forEach(listener -> listener.accept(version));
    }

    private synchronized void keep(long version, @Nullable Snapshot read, String why, boolean isGone) {
        gone = isGone;
        latest = read == null ? latest : read;
        fault = why;
        done = version;
        notifyAll();
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        watch.close();
    }
}
