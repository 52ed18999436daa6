package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.Path;

/** An output that would take the place of one of its own inputs, which are never written to. Nothing was touched. */
public final class OutputIsInputException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputIsInputException(Path target) {
        super("输出文件 " + target + " 同时是输入文件，没有写入；请用 -o 指定别的文件名或文件夹，或者先把它移出输入的文件夹");
    }

    /** The text for people (Chinese), with the mend. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
