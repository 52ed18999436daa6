package io.github.ziping.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ziping} itself: shows its help. */
@Command(
        name = "ziping",
        description =
                "财政项目支出绩效自评表：生成模板和预填的填报表，读取并审核部门填报表和自评表，生成可直接打印报送的自评表，汇总成一个报送工作簿，导出数据，建立年度文件夹和收件台账，按单位退回修改，打开网页版，说明审核规则。",
        subcommands = {
            TemplateCommand.class,
            YearCommand.class,
            PrepareCommand.class,
            CheckCommand.class,
            FillCommand.class,
            MergeCommand.class,
            ExportCommand.class,
            StatusCommand.class,
            ReturnCommand.class,
            ServeCommand.class,
            ExplainCommand.class
        })
final class ZipingCommand implements Callable<Integer> {
    final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ZipingCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        command.usage(streams.err());
        return Cli.USAGE;
    }
}
