package io.github.ziping.job;

import io.github.ziping.archive.Input;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An input that is in memory already, such as an upload. */
public final class HeldInput implements Input {
    private final byte[] content;
    private final String name;

    /**
     * @param content never changed
     * @param name stands for the file's name in findings
     */
    public HeldInput(byte[] content, String name) {
        this.content = content;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public @Nullable Path folder() {
        return null;
    }

    @Override
    public byte[] bytes() {
        return content;
    }
}
