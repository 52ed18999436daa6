package io.github.ziping.cli;

import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.MergeSort;
import io.github.ziping.year.YearFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ziping merge}. */
@Command(
        name = "merge",
        description = "把部门填报表、自评表或 JSON 汇总成一个报送工作簿：汇总表（含图表）、问题清单、指标明细和每个项目的自评表。给出年度文件夹时，汇总台账里采用的那一份，名单以文件夹里的为准。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class MergeCommand implements Callable<Integer> {
    @ParentCommand
    private ZipingCommand ziping;

    @Mixin
    private InputFiles inputs = new InputFiles();

    @Option(
            names = "-o",
            paramLabel = "FILE.xlsx|DIR|-",
            defaultValue = FillRequest.DEFAULT_FOLDER,
            description = "输出文件（.xlsx）或文件夹；默认文件夹 ${DEFAULT-VALUE}，文件名为“年度绩效自评表汇总.xlsx”，前面加上年份。")
    private String target;

    @Option(
            names = "--sort",
            paramLabel = "input|unit|project|score|amount",
            defaultValue = "input",
            description =
                    "项目的顺序：input（输入顺序）、unit（实施单位）、project（项目名称）、score（总分从高到低）、amount（全年预算数从大到小）；默认 ${DEFAULT-VALUE}。")
    private MergeSort sort;

    @Option(
            names = "--forms",
            paramLabel = "inside|apart",
            defaultValue = "inside",
            description = "自评表放在哪里：inside（同一个工作簿）或 apart（旁边的文件夹，每个项目一个文件，项目很多时用）；默认 ${DEFAULT-VALUE}。")
    private MergeRequest.Placement forms;

    @Option(
            names = "--roster",
            paramLabel = "LIST",
            description = "项目名单（.xlsx、.xls，含“项目名称”一列，可有年度、实施单位、年初预算数）：漏报、多报和批复金额不符的列入问题清单。")
    private @Nullable Path roster;

    @Option(names = "--strict", description = "有错误的自评表不汇总；同一项目报送了两次的，只汇总计数的那一份。")
    private boolean strict;

    @Mixin
    private CommonOptions given = new CommonOptions();

    @Override
    public Integer call() {
        List<Path> years = inputs.paths().stream().filter(YearFolder::isAt).toList();
        if (years.isEmpty()) {
            return new MergeRun(ziping.streams).run(request());
        }
        if (inputs.paths().size() > 1) {
            ziping.streams.err().println("年度文件夹要单独给出，例如 ziping merge " + years.get(0));
            return Cli.USAGE;
        }
        return new MergeRun(ziping.streams).run(years.get(0), request(), given);
    }

    /** What picocli read. */
    MergeRequest request() {
        MergeOptions options = new MergeOptions(sort, forms == MergeRequest.Placement.APART, strict, roster);
        return new MergeRequest(inputs.paths(), target, options, given.office(), given.quiet());
    }
}
