package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.Path;

/** An output that would take the place of a file that is not this program's to replace. Nothing was touched. */
public final class RefusedOutputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean ofPerson;

    private RefusedOutputException(String text, boolean ofPerson) {
        super(text);
        this.ofPerson = ofPerson;
    }

    /** It is one of the run's own inputs, which are never written to. */
    static RefusedOutputException ofInput(Path target) {
        return new RefusedOutputException("输出文件 " + target + " 同时是输入文件，没有写入；请用 -o 指定别的文件名或文件夹，或者先把它移出输入的文件夹", false);
    }

    /** It is there already, and a person made or changed it. */
    static RefusedOutputException ofPerson(Path target) {
        return new RefusedOutputException(
                "已有的文件 " + target + " 不是本程序生成的，或生成后被修改过，没有覆盖；请用 -o 指定别的文件名或文件夹，确要覆盖的加上 --force", true);
    }

    /** Whether another name would do: what is there is no input, but a person's work. */
    public boolean isOfPerson() {
        return ofPerson;
    }

    /** The text for people (Chinese), with the mend. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
