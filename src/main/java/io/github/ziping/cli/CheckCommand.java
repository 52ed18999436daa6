package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.job.AnnotateResult;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.Progress;
import io.github.ziping.job.ReportFormat;
import io.github.ziping.report.Counts;
import io.github.ziping.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ziping check}. */
@Command(name = "check", description = "审核部门填报表、自评表或 JSON：列出每一处问题的位置、内容和改法；规则的说明见 ziping explain。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private ZipingCommand ziping;

    @Mixin
    private InputFiles inputs = new InputFiles();

    @Option(
            names = "--format",
            paramLabel = "text|json|html|xlsx",
            defaultValue = "text",
            description = "格式：text（屏幕）、json、html（网页，可筛选、打印）或 xlsx（问题清单）；默认 ${DEFAULT-VALUE}。")
    private ReportFormat format;

    @Option(
            names = "-o",
            paramLabel = "FILE|-",
            defaultValue = CommandFrame.STDOUT,
            description = "输出文件，或已有的文件夹；默认 -，即标准输出。")
    private String target;

    @Option(
            names = "--roster",
            paramLabel = "LIST",
            description = "项目名单（.xlsx、.xls，含“项目名称”一列，可有年度、实施单位、年初预算数）：检查漏报、多报和批复金额。")
    private @Nullable Path roster;

    @Option(names = "--annotate", paramLabel = "DIR", description = "在这个文件夹里生成输入表格的副本，在每个有问题的单元格上加批注和底色，可发回部门修改。")
    private @Nullable Path annotate;

    @Mixin
    private CommonOptions given = new CommonOptions();

    @Override
    public Integer call() {
        if (format == ReportFormat.XLSX && target.equals(CommandFrame.STDOUT) && ziping.streams.terminal()) {
            ziping.streams.err().println("xlsx 不能显示在屏幕上；请用 -o 指定输出文件，例如 -o " + format.fileName());
            return Cli.USAGE;
        }
        String refusal = OutputEnding.refusal(
                target, "格式为 " + format.name().toLowerCase(Locale.ROOT) + " 的报告", format.fileName(), "加上相应的 --format");
        if (refusal != null) {
            ziping.streams.err().println(refusal);
            return Cli.USAGE;
        }
        ziping.streams.expect(inputs.paths());
        return given.run(ziping, Ziping::office, target, this::check);
    }

    private int check(Ziping opened, Progress progress) throws IOException {
        CheckResult result = opened.check(inputs.paths(), outputs(), roster, progress);
        report(opened, result);
        return annotated(opened, result, progress) ? result.exitCode() : Cli.FAILED;
    }

    private List<Path> outputs() {
        List<Path> outputs = new ArrayList<>();
        if (annotate != null) {
            outputs.add(annotate);
        }
        if (!target.equals(CommandFrame.STDOUT)) {
            outputs.add(Path.of(target));
        }
        return outputs;
    }

    /** False when a copy that was asked for is not there. */
    private boolean annotated(Ziping opened, CheckResult result, Progress progress) throws IOException {
        if (annotate == null) {
            return true;
        }
        AnnotateResult copies = opened.annotate(inputs.paths(), result, annotate, progress);
        for (String fault : copies.unwritten()) {
            ziping.streams.err().println(fault);
        }
        copies.rounds().forEach(this::say);
        say("已生成 " + copies.written().size() + " 份批注副本，在 " + annotate);
        return copies.unwritten().isEmpty();
    }

    private void report(Ziping opened, CheckResult result) throws IOException {
        if (!target.equals(CommandFrame.STDOUT)) {
            Path file = opened.report(result, format, inputs.paths(), Path.of(target));
            say("已写入 " + file);
            say("共 " + result.forms() + " 份自评表；" + Counts.inWords(result.findings()));
        } else if (format == ReportFormat.TEXT) {
            boolean colour = ziping.streams.terminal() && AnsiColours.wanted();
            TerminalWriter out = ziping.streams.out();
            TextReport.write(result.forms(), result.findings(), colour ? out.signs() : out, colour);
        } else {
            ziping.streams.bytes().write(opened.report(result, format));
            ziping.streams.bytes().flush();
        }
    }

    private void say(String line) {
        if (!given.quiet()) {
            ziping.streams.err().println(line);
        }
    }
}
