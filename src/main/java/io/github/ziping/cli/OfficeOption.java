package io.github.ziping.cli;

import io.github.ziping.Ziping;
import picocli.CommandLine.Option;

/** {@code -t}, for each command that works by an office's words. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class OfficeOption {
    @Option(
            names = "-t",
            paramLabel = "NAME|DIR",
            defaultValue = Ziping.DEFAULT_OFFICE,
            description = "模板：内置模板的名称，或含有 profile.yaml 的文件夹；默认 ${DEFAULT-VALUE}。")
    private String office;

    /** A name or a folder. */
    String office() {
        return office;
    }
}
