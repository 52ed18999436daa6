package io.github.ziping.ooxml;

import java.util.Arrays;
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
    private byte[] deflated = new byte[PIECE];
    private int length;
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
            if (length == deflated.length) {
                deflated = Arrays.copyOf(deflated, length * 2);
            }
            length += deflater.deflate(deflated, length, deflated.length - length);
        }
        piece.clear();
    }

    /** The finished part; nothing can be appended any more. */
    public CompressedPart finish() {
        deflating.join();
        deflate(xml, true);
        deflater.end();
        if (size > Integer.MAX_VALUE) {
            throw new IllegalStateException("a part of " + size + " bytes");
        }
        return new CompressedPart(deflated, length, (int) size, (int) crc.getValue(), false);
    }
}
