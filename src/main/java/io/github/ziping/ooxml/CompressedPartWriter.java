package io.github.ziping.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Deflates a big part while it is written, so that it never lies whole in memory: piece by piece, each by another
 * thread while the next is made.
 */
public final class CompressedPartWriter {
    private static final int PIECE = 64 * 1024;

    /** The list of a million rows has 100 MB. */
    private static final int IN_MEMORY = 8 << 20;

    /** Its threads end soon after the last piece. */
    private static final ExecutorService OTHERS =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "ziping-deflate");
                thread.setDaemon(true);
                return thread;
            });

    private final Deflater deflater;
    private final CRC32 crc = new CRC32();
    private final XmlBuffer xml = new XmlBuffer(PIECE + PIECE / 4);
    private final XmlBuffer full = new XmlBuffer(0);
    private CompletableFuture<Void> deflating = CompletableFuture.completedFuture(null);
    private final byte[] deflated = new byte[PIECE];
    private final SpilledBytes all = new SpilledBytes(PIECE, IN_MEMORY);
    private long size;

    /** An empty part that will be deflated at a level from 1 (fast) to 9 (small). */
    public CompressedPartWriter(int level) {
        deflater = new Deflater(level, true);
    }

    /** Where to append. */
    public XmlBuffer xml() {
        return xml;
    }

    /** Deflates what was appended once it is worth it: to be called now and then, e.g. after each row. */
    public void flush() {
        if (xml.length() >= PIECE) {
            deflating.join();
            xml.exchange(full);
            deflating = CompletableFuture.runAsync(() -> deflate(full, false), OTHERS);
        }
    }

    private void deflate(XmlBuffer piece, boolean last) {
        piece.updateCrc(crc);
        size += piece.length();
        piece.setInputOf(deflater);
        if (last) {
            deflater.finish();
        }
        while (last ? !deflater.finished() : !deflater.needsInput()) {
            all.append(deflated, deflater.deflate(deflated));
        }
        piece.clear();
    }

    /**
     * Ends the part; nothing can be appended any more.
     *
     * @param out gets the part as it lies in a zip
     * @param head hears first how long it is
     */
    void finish(OutputStream out, Head head) throws IOException {
        try (SpilledBytes bytes = all) {
            deflating.join();
            deflate(xml, true);
            if (size > Integer.MAX_VALUE || bytes.length() > Integer.MAX_VALUE) {
                throw new IllegalStateException("a part of " + size + " bytes");
            }
            head.write(new CompressedPart(new byte[0], (int) bytes.length(), (int) size, (int) crc.getValue(), false));
            bytes.writeTo(out);
        } finally {
            deflater.end();
        }
    }

    /** Writes what stands before a part. */
    interface Head {
        /** Lengths and checksum; the bytes follow. */
        void write(CompressedPart part) throws IOException;
    }
}
