package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.job.ExportFormat;
import io.github.ziping.job.ExportResult;
import io.github.ziping.job.Progress;
import io.github.ziping.report.Counts;
import io.github.ziping.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ziping export}. */
@Command(name = "export", description = "把部门填报表、自评表或 JSON 中填写的内容导出为 JSON 或 CSV，照原样，不重新计算。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private ZipingCommand ziping;

    @Mixin
    private InputFiles inputs = new InputFiles();

    @Option(
            names = "--format",
            paramLabel = "json|csv",
            defaultValue = "json",
            description = "格式：json（含每个值所在的单元格）或 csv（每个指标一行）；默认 ${DEFAULT-VALUE}。")
    private ExportFormat format;

    @Option(
            names = "-o",
            paramLabel = "FILE|-",
            defaultValue = CommandFrame.STDOUT,
            description = "输出文件，或已有的文件夹；默认 -，即标准输出。")
    private String target;

    @Option(names = "--strict", description = "有错误的自评表不导出。")
    private boolean strict;

    @Mixin
    private CommonOptions given = new CommonOptions();

    @Override
    public Integer call() {
        String refusal = OutputEnding.refusal(
                target, "格式为 " + format.name().toLowerCase(Locale.ROOT) + " 的数据", format.fileName(), "加上相应的 --format");
        if (refusal != null) {
            ziping.streams.err().println(refusal);
            return Cli.USAGE;
        }
        ziping.streams.expect(inputs.paths());
        return given.run(ziping, Ziping::office, target, this::export);
    }

    private int export(Ziping opened, Progress progress) throws IOException {
        ExportResult result = target.equals(CommandFrame.STDOUT)
                ? opened.export(inputs.paths(), format, ziping.streams.bytes(), strict, progress)
                : opened.export(inputs.paths(), format, Path.of(target), strict, progress);
        report(result);
        return result.exitCode();
    }

    private void report(ExportResult result) {
        TextReport.write(
                result.findings().stream()
                        .filter(finding -> !ReadingRule.PASSED_OVER.found(finding))
                        .toList(),
                ziping.streams.err());
        if (given.quiet()) {
            return;
        }
        TextReport.writePassedOver(result.findings(), ziping.streams.err());
        StringBuilder summary = new StringBuilder("已导出 ").append(result.forms()).append(" 份自评表");
        FillRun.append(summary, "份输入无法读取", result.unreadable());
        FillRun.append(summary, "份因有错误未导出", result.refused());
        ziping.streams.err().println(summary.append("；").append(Counts.inWords(result.findings())));
    }
}
