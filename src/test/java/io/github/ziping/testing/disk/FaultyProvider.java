package io.github.ziping.testing.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The system's provider, each of whose calls may fail. */
public final class FaultyProvider extends FileSystemProvider {
    private final FileSystemProvider real;
    private final FaultyFileSystem files;

    /** Called by the JVM with the provider that would be the default one. */
    public FaultyProvider(FileSystemProvider real) {
        this.real = real;
        this.files = new FaultyFileSystem(this, real.getFileSystem(URI.create("file:///")));
    }

    private static Path called(String name, Path path) throws IOException {
        Path own = FaultyPath.real(path);
        FaultyDisk.call(name, own);
        return own;
    }

    private Path faulty(Path path) {
        return new FaultyPath(files, path);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        Path own = called("open", path);
        return new FaultyChannel(own, real.newByteChannel(own, options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        Path own = called("list", path);
        return new Listing(own, real.newDirectoryStream(own, entry -> filter.accept(faulty(entry))));
    }

    /** A folder's entries, of which the next may not be read. */
    private final class Listing implements DirectoryStream<Path> {
        private final Path folder;
        private final DirectoryStream<Path> entries;

        Listing(Path folder, DirectoryStream<Path> entries) {
            this.folder = folder;
            this.entries = entries;
        }

        @Override
        public Iterator<Path> iterator() {
            Iterator<Path> all = entries.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public Path next() {
                    try {
                        FaultyDisk.call("next", folder);
                    } catch (IOException e) {
                        throw new DirectoryIteratorException(e);
                    }
                    return faulty(all.next());
                }
            };
        }

        @Override
        public void close() throws IOException {
            entries.close();
            FaultyDisk.call("close", folder);
        }
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        real.createDirectory(called("mkdir", folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(called("delete", path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        real.copy(called("copy", from), FaultyPath.real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        real.move(called("move", from), FaultyPath.real(to), options);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        real.createLink(called("link", link), FaultyPath.real(existing));
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(called("same", one), FaultyPath.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(called("hidden", path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(called("store", path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(called("access", path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(FaultyPath.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(called("attributes", path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(called("attributes", path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(called("set", path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) throws IOException {
        return real.newFileSystem(uri, settings);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public Path getPath(URI uri) {
        return faulty(real.getPath(uri));
    }
}
