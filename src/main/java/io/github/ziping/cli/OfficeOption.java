package io.github.ziping.cli;

import io.github.ziping.Ziping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code -t}, for each command that works by an office's words. */
final class OfficeOption {
    @Option(
            names = "-t",
            paramLabel = "NAME|DIR",
            description = "模板：内置模板的名称，或含有 profile.yaml 的文件夹；默认 " + Ziping.DEFAULT_OFFICE + "。")
    private @Nullable String office;

    /** A name or a folder. */
    String office() {
        return office(Ziping.DEFAULT_OFFICE);
    }

    /**
     * A name or a folder.
     *
     * @param usual what is meant where none is given
     */
    String office(String usual) {
        return office == null ? usual : office;
    }

    /** The one that was given; null where none was. */
    @Nullable
    String named() {
        return office;
    }
}
