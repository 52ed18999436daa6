package io.github.ziping.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Reads an archive's file up to a number of bytes at a time, so that no directory fills the memory. */
final class BoundedChannel implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private long left;

    BoundedChannel(SeekableByteChannel file) {
        this.file = file;
    }

    /** Allows this many bytes from now on. */
    void allow(long bytes) {
        left = bytes;
    }

    /** Whether more was wanted than was allowed. */
    boolean isSpent() {
        return left < 0;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int read = file.read(into);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new IOException("more is read than an archive needs");
        }
        return read;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("inputs are never written to");
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException("inputs are never written to");
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
