package io.github.ziping.cli;

import io.github.ziping.MergeOptions;
import io.github.ziping.MergeResult;
import io.github.ziping.MergeSort;
import io.github.ziping.OfficeException;
import io.github.ziping.Progress;
import io.github.ziping.Ziping;
import io.github.ziping.report.Counts;
import io.github.ziping.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ziping merge}. */
@Command(name = "merge", description = "把部门填报表、自评表或 JSON 汇总成一个报送工作簿：汇总表（含图表）、问题清单、指标明细和每个项目的自评表。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class MergeCommand implements Callable<Integer> {
    /** Where the forms go. */
    enum Placement {
        INSIDE,
        APART
    }

    @ParentCommand
    private ZipingCommand ziping;

    @Mixin
    private InputFiles inputs = new InputFiles();

    @Option(
            names = "-o",
            paramLabel = "FILE.xlsx|DIR|-",
            defaultValue = FillOptions.DEFAULT_FOLDER,
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
    private Placement forms;

    @Option(
            names = "--roster",
            paramLabel = "LIST",
            description = "项目名单（.xlsx、.xls，含“项目名称”一列，可有年度、实施单位、年初预算数）：漏报、多报和批复金额不符的列入问题清单。")
    private @Nullable Path roster;

    @Option(names = "--strict", description = "有错误的自评表不汇总。")
    private boolean strict;

    @Mixin
    private FormsOptions given = new FormsOptions();

    @Override
    public Integer call() {
        if (target.equals(FormsOptions.STDOUT) && (forms == Placement.APART || ziping.terminal)) {
            ziping.err.println("汇总工作簿" + (forms == Placement.APART ? "和单独存放的自评表" : "") + "不能显示在屏幕上；请用 -o 指定输出文件或文件夹");
            return Cli.USAGE;
        }
        return given.run(ziping, Ziping::officeToFill, target, this::merge);
    }

    private int merge(Ziping opened, Progress progress) throws OfficeException, IOException {
        MergeOptions options = new MergeOptions(sort, forms == Placement.APART, strict, roster);
        MergeResult result = target.equals(FormsOptions.STDOUT)
                ? opened.merge(inputs.paths(), ziping.bytes, options, progress)
                : opened.merge(inputs.paths(), Path.of(target), options, progress);
        report(result);
        return result.exitCode();
    }

    private void report(MergeResult result) {
        int left = TextReport.writeUrgent(result.findings(), ziping.err);
        if (result.isTooBig()) {
            ziping.err.println("汇总了 " + result.forms() + " 个项目，工作表太多，Excel 和 WPS 打开会很慢；建议加上 --forms apart，把自评表另存到文件夹");
        }
        if (given.quiet()) {
            return;
        }
        if (result.file() != null) {
            ziping.out.println(result.file());
        }
        if (result.folder() != null) {
            ziping.out.println(result.folder());
        }
        StringBuilder summary = new StringBuilder("已汇总 ").append(result.forms()).append(" 份自评表");
        FillRun.append(summary, "份输入无法读取", result.unreadable());
        FillRun.append(summary, "份因有错误未汇总", result.refused());
        summary.append("；").append(Counts.of(result.findings()));
        if (left > 0) {
            summary.append(result.forms() == 0 ? "（全部问题见 ziping check）" : "（全部问题见工作表“问题清单”）");
        }
        ziping.err.println(summary);
    }
}
