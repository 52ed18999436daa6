package io.github.ziping.write.xlsx;

import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.threads.Rethrow;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Deflates parts into a zip by a second thread, in the order in which they are handed over, while the first one makes the
 * next. A few buffers go to and fro between the two, so that neither runs away.
 */
public final class ZipPipeline implements Runnable {
    private static final int BUFFERS = 4;
    private static final Full END = new Full("", new XmlBuffer(0));

    private record Full(String part, XmlBuffer xml) {}

    private final ZipBuilder zip;
    private final BlockingQueue<XmlBuffer> empty = new ArrayBlockingQueue<>(BUFFERS);
    private final BlockingQueue<Full> full = new ArrayBlockingQueue<>(BUFFERS + 1);
    private final Thread thread = new Thread(this, "ziping-deflate");
    private volatile @Nullable Throwable fault;

    private ZipPipeline(ZipBuilder zip) {
        this.zip = zip;
        for (int i = 0; i < BUFFERS; i++) {
            empty.add(new XmlBuffer(64 * 1024));
        }
    }

    /** Begins; until {@link #finish} the zip belongs to the other thread. */
    public static ZipPipeline start(ZipBuilder zip) {
        ZipPipeline writer = new ZipPipeline(zip);
        writer.thread.setDaemon(true);
        writer.thread.start();
        return writer;
    }

    /** An empty buffer to make a part in. */
    public XmlBuffer buffer() throws IOException {
        return await(empty).clear();
    }

    /** Hands a part over; its buffer belongs to the other thread from now on. */
    public void put(String part, XmlBuffer buffer) throws IOException {
        rethrow();
        full.add(new Full(part, buffer));
    }

    /** Waits until all parts are in the zip, which then belongs to this thread again. */
    public void finish() throws IOException {
        stop();
        rethrow();
    }

    /** Ends the other thread, whatever became of the parts. */
    public void stop() throws IOException {
        if (thread.isAlive()) {
            full.add(END);
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static <T> T await(BlockingQueue<T> queue) throws IOException {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while a workbook was written");
    }

    private void rethrow() throws IOException {
        Throwable thrown = fault;
        if (thrown != null) {
            throw Rethrow.asThrown(thrown);
        }
    }

    @Override
    public void run() {
        try {
            for (Full next = full.take(); !next.part().isEmpty(); next = full.take()) {
                // after a fault buffers only go back, so that the other thread comes to hear of it
                if (fault == null) {
                    write(next);
                }
                empty.add(next.xml());
            }
        } catch (InterruptedException e) {
            fault = interrupted();
        }
    }

    private void write(Full next) {
        try {
            next.xml().addTo(zip, next.part());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            fault = e;
        }
    }
}
