package io.github.ziping.ooxml;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes bytes, and keeps those that are too many for the memory in a temporary file, which is gone when this is closed. */
final class SpilledBytes implements Closeable {
    private final int most;
    private byte[] memory;
    private int inMemory;
    private @Nullable FileChannel file;
    private long length;

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

    void append(byte[] bytes, int count) throws IOException {
        if (inMemory + count > most) {
            spill();
        }
        if (inMemory + count > memory.length) {
            memory = Arrays.copyOf(memory, Math.max(memory.length * 2, inMemory + count));
        }
        System.arraycopy(bytes, 0, memory, inMemory, count);
        inMemory += count;
        length += count;
    }

    private void spill() throws IOException {
        if (file == null) {
            Path path = Files.createTempFile("ziping", ".part");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        ByteBuffer all = ByteBuffer.wrap(memory, 0, inMemory);
        while (all.hasRemaining()) {
            file.write(all);
        }
        inMemory = 0;
    }

    long length() {
        return length;
    }

    /** Writes all of them, in their order. */
    void writeTo(OutputStream out) throws IOException {
        if (file != null) {
            file.position(0);
            Channels.newInputStream(file).transferTo(out);
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
