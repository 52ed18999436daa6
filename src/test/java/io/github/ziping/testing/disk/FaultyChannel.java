package io.github.ziping.testing.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** An open file, each of whose calls may fail, and which may find no room. */
final class FaultyChannel implements SeekableByteChannel {
    private final Path file;
    private final SeekableByteChannel real;

    FaultyChannel(Path file, SeekableByteChannel real) {
        this.file = file;
        this.real = real;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        FaultyDisk.call("read", file);
        return real.read(bytes);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        FaultyDisk.call("write", file);
        int room = FaultyDisk.room(file, bytes.remaining());
        ByteBuffer some = bytes.slice(bytes.position(), room);
        int written = real.write(some);
        bytes.position(bytes.position() + written);
        return written;
    }

    @Override
    public long size() throws IOException {
        FaultyDisk.call("size", file);
        return real.size();
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        FaultyDisk.call("seek", file);
        real.position(position);
        return this;
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        FaultyDisk.call("truncate", file);
        real.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return real.isOpen();
    }

    @Override
    public void close() throws IOException {
        if (real.isOpen()) {
            real.close();
            FaultyDisk.call("close", file);
        }
    }
}
