package io.github.ziping.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ziping fill}. */
@Command(name = "fill", description = "读取部门填报表、自评表或 JSON，为每个项目生成一份可直接打印报送的自评表（xlsx）。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class FillCommand implements Callable<Integer> {
    @ParentCommand
    private ZipingCommand ziping;

    @Mixin
    private InputFiles inputs = new InputFiles();

    @Option(
            names = "-o",
            paramLabel = "DIR",
            defaultValue = FillRequest.DEFAULT_FOLDER,
            description = "输出文件夹，默认 ${DEFAULT-VALUE}。")
    private Path folder;

    @Option(names = "--strict", description = "有错误的自评表不生成。")
    private boolean strict;

    @Mixin
    private CommonOptions given = new CommonOptions();

    @Override
    public Integer call() {
        return new FillRun(ziping.streams).run(options());
    }

    /** What picocli read. */
    FillRequest options() {
        return new FillRequest(inputs.paths(), folder, given.office(), strict, given.quiet());
    }
}
