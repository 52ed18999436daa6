package io.github.ziping.files;

import java.nio.file.Path;
import java.util.List;

/**
 * What a user's inputs mean: each file below them is either read, passed over, or out of reach.
 *
 * @param files what is to be read, each once: in the order of the arguments, those of a folder by path
 * @param passedOver files of folders that hold no form by their kind, by path
 * @param unreachable what could not be looked at, by path
 * @param names how all of them are called
 */
public record FoundInputs(
        List<Path> files, List<PassedOver> passedOver, List<Unreachable> unreachable, InputNames names) {
    /**
     * A file that is not read.
     *
     * @param file where it is
     * @param kind what it is, in Chinese, e.g. PDF or 压缩包
     */
    public record PassedOver(Path file, String kind) {}

    /**
     * A folder or a link behind which nobody can look.
     *
     * @param path where it is
     * @param fault why not, in Chinese
     * @param remedy what to do about it, in Chinese
     */
    public record Unreachable(Path path, String fault, String remedy) {}

    public FoundInputs {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
        unreachable = List.copyOf(unreachable);
    }
}
