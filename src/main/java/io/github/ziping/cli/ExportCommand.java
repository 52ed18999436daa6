package io.github.ziping.cli;

import io.github.ziping.ExportFormat;
import io.github.ziping.ExportResult;
import io.github.ziping.OfficeException;
import io.github.ziping.OutputIsInputException;
import io.github.ziping.Progress;
import io.github.ziping.Ziping;
import io.github.ziping.report.Counts;
import io.github.ziping.report.IoReason;
import io.github.ziping.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ziping export}. */
@Command(name = "export", description = "把部门填报表、自评表或 JSON 中填写的内容导出为 JSON 或 CSV，照原样，不重新计算。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class ExportCommand implements Callable<Integer> {
    private static final String STDOUT = "-";

    @ParentCommand
    private ZipingCommand ziping;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "部门填报表、自评表（.xlsx、.xlsm、.xls）、JSON 文件，或含有它们的文件夹。")
    private List<Path> inputs;

    @Option(
            names = "--format",
            paramLabel = "json|csv",
            defaultValue = "json",
            description = "格式：json（含每个值所在的单元格）或 csv（每个指标一行）；默认 ${DEFAULT-VALUE}。")
    private ExportFormat format;

    @Option(names = "-o", paramLabel = "FILE|-", defaultValue = STDOUT, description = "输出文件，或已有的文件夹；默认 -，即标准输出。")
    private String target;

    @Mixin
    private OfficeOption template = new OfficeOption();

    @Option(names = "--strict", description = "有错误的自评表不导出。")
    private boolean strict;

    @Option(names = "--quiet", description = "只显示问题，不显示进度和结果。")
    private boolean quiet;

    @Mixin
    private PasswordOption protection = new PasswordOption();

    @Override
    public Integer call() {
        Ziping opened;
        try {
            opened = Ziping.office(template.office());
        } catch (OfficeException e) {
            ziping.err.println(e.text());
            return Cli.FAILED;
        }
        String password = protection.password();
        return export(password == null ? opened : opened.withPassword(password));
    }

    private int export(Ziping opened) {
        Progress progress = ziping.terminal && !quiet ? new ProgressLine(ziping.err) : Progress.NONE;
        boolean toStdout = target.equals(STDOUT);
        try {
            ExportResult result = toStdout
                    ? opened.export(inputs, format, ziping.bytes, strict, progress)
                    : opened.export(inputs, format, Path.of(target), strict, progress);
            report(result);
            return result.exitCode();
        } catch (OutputIsInputException e) {
            ziping.err.println(e.text());
            return Cli.FAILED;
        } catch (IOException e) {
            ziping.err.println(
                    "无法写入 " + (toStdout ? "标准输出" : target) + "：" + IoReason.of(e) + "；请检查输出位置是否可写、磁盘是否已满、文件是否正被打开");
            return Cli.FAILED;
        }
    }

    private void report(ExportResult result) {
        TextReport.write(result.findings(), ziping.err);
        if (quiet) {
            return;
        }
        StringBuilder summary = new StringBuilder("已导出 ").append(result.forms()).append(" 份自评表");
        FillRun.append(summary, "份输入无法读取", result.unreadable());
        FillRun.append(summary, "份因有错误未导出", result.refused());
        ziping.err.println(summary.append("；").append(Counts.of(result.findings())));
    }
}
