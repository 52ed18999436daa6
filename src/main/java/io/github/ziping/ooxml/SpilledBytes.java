package io.github.ziping.ooxml;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes bytes, and keeps those that are too many for the memory in a temporary file, which is gone when this is closed, and at
 * the latest with the process. Where there is no room for such a file, they stay in memory.
 */
final class SpilledBytes implements Closeable {
    private int most;
    private byte[] memory;
    private int inMemory;
    private @Nullable FileChannel file;
    private long inFile;

    /**
     * Nothing yet.
     *
     * @param room bytes to begin with
     * @param most bytes that stay in memory
     */
    SpilledBytes(int room, int most) {
        this.memory = new byte[room];
        this.most = most;
    }

    void append(byte[] bytes, int count) {
        if (inMemory + count > most) {
            spill();
        }
        if (inMemory + count > memory.length) {
            memory = Arrays.copyOf(memory, Math.max(memory.length * 2, inMemory + count));
        }
        System.arraycopy(bytes, 0, memory, inMemory, count);
        inMemory += count;
    }

    private void spill() {
        try {
            if (file == null) {
                Path path = Files.createTempFile("ziping", ".part");
                file = FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            }
            ByteBuffer all = ByteBuffer.wrap(memory, 0, inMemory);
            while (all.hasRemaining()) {
                file.write(all, inFile + all.position());
            }
            inFile += inMemory;
            inMemory = 0;
        } catch (IOException e) {
            // nothing is lost, and nothing is asked for again
            most = Integer.MAX_VALUE;
        }
    }

    long length() {
        return inFile + inMemory;
    }

    /** Writes all of them, in their order. */
    void writeTo(OutputStream out) throws IOException {
        if (file != null) {
            WritableByteChannel to = Channels.newChannel(out);
            for (long at = 0; at < inFile; ) {
                at += file.transferTo(at, inFile - at, to);
            }
        }
        out.write(memory, 0, inMemory);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
