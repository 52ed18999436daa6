package io.github.ziping.serve.action;

import io.github.ziping.serve.task.Download;
import java.nio.file.Path;
import java.util.Collection;

/** Zips of what an action wrote. */
final class Zips {
    private Zips() {}

    /** Files beside each other. */
    static Download of(String name, Collection<Path> files) {
        return Download.zip(
                name,
                files.stream()
                        .map(file -> new Download.Entry(Download.nameOf(file), file))
                        .toList());
    }
}
