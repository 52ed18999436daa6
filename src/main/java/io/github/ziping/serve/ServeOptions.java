package io.github.ziping.serve;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a page server is started with.
 *
 * @param folder the folder of a year; null for the page that checks single files and keeps nothing
 * @param office the office that was named, see {@link io.github.ziping.Ziping#office}; null for the one that the folder names
 * @param port the TCP port, 0 for any that is free; null for the usual one or, where that is taken, one of those behind it
 * @param lan whether other machines of the network may reach it
 */
public record ServeOptions(
        @Nullable Path folder,
        @Nullable String office,
        @Nullable Integer port,
        boolean lan) {
    /** The port that is tried first where none was named. */
    public static final int USUAL_PORT = 8765;
}
