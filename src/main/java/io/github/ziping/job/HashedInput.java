package io.github.ziping.job;

import io.github.ziping.archive.Input;
import io.github.ziping.files.ContentSeal;
import io.github.ziping.finding.UnreadableException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An input that keeps the checksum of its bytes as they were read. Belongs to one thread. */
public final class HashedInput implements Input {
    private final Input input;
    private String sha256 = "";

    public HashedInput(Input input) {
        this.input = input;
    }

    @Override
    public String name() {
        return input.name();
    }

    @Override
    public String fileName() {
        return input.fileName();
    }

    @Override
    public @Nullable Path folder() {
        return input.folder();
    }

    @Override
    public byte[] bytes() throws UnreadableException {
        byte[] bytes = input.bytes();
        sha256 = ContentSeal.sha256(bytes);
        return bytes;
    }

    /** 64 hex digits in lower case; empty as long as the bytes were not read. */
    public String sha256() {
        return sha256;
    }
}
