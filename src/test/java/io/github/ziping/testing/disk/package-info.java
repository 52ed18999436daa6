/**
 * A disk that fails: the system's own files through a provider that counts each call and lets one of them, or every write
 * behind a number of bytes, go wrong.
 *
 * <p>{@link io.github.ziping.testing.disk.FaultyDisk} says what goes wrong and when. {@link
 * io.github.ziping.testing.disk.FaultyProvider} is made the default provider of a process of its own, by {@code
 * -Djava.nio.file.spi.DefaultFileSystemProvider}, so that commands run as they are.
 */
@NullMarked
package io.github.ziping.testing.disk;

import org.jspecify.annotations.NullMarked;
