package io.github.ziping.cli;

import io.github.ziping.AnnotateResult;
import io.github.ziping.CheckResult;
import io.github.ziping.OfficeException;
import io.github.ziping.OutputIsInputException;
import io.github.ziping.Progress;
import io.github.ziping.ReportFormat;
import io.github.ziping.Ziping;
import io.github.ziping.report.IoReason;
import io.github.ziping.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ziping check}. */
@Command(name = "check", description = "审核部门填报表、自评表或 JSON：列出每一处问题的位置、内容和改法；规则的说明见 ziping explain。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class CheckCommand implements Callable<Integer> {
    private static final String STDOUT = "-";

    @ParentCommand
    private ZipingCommand ziping;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "部门填报表、自评表（.xlsx、.xlsm、.xls）、JSON 文件，或含有它们的文件夹。")
    private List<Path> inputs;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|xlsx",
            defaultValue = "text",
            description = "格式：text（屏幕）、json、html（网页，可筛选、打印）或 xlsx（问题清单）；默认 ${DEFAULT-VALUE}。")
    private ReportFormat format;

    @Option(names = "-o", paramLabel = "FILE|-", defaultValue = STDOUT, description = "输出文件，或已有的文件夹；默认 -，即标准输出。")
    private String target;

    @Option(
            names = "--roster",
            paramLabel = "LIST",
            description = "项目名单（.xlsx、.xls，含“项目名称”一列，可有年度、实施单位、年初预算数）：检查漏报、多报和批复金额。")
    private @Nullable Path roster;

    @Option(names = "--annotate", paramLabel = "DIR", description = "在这个文件夹里生成输入表格的副本，在每个有问题的单元格上加批注和底色，可发回部门修改。")
    private @Nullable Path annotate;

    @Mixin
    private OfficeOption template = new OfficeOption();

    @Option(names = "--quiet", description = "不显示进度和结果去向。")
    private boolean quiet;

    @Mixin
    private PasswordOption protection = new PasswordOption();

    @Override
    public Integer call() {
        try {
            Ziping opened = Ziping.office(template.office());
            String password = protection.password();
            return check(password == null ? opened : opened.withPassword(password));
        } catch (OfficeException e) {
            ziping.err.println(e.text());
        } catch (OutputIsInputException e) {
            ziping.err.println(e.text());
        } catch (IOException e) {
            ziping.err.println("无法写入 " + (target.equals(STDOUT) ? "标准输出" : target) + "：" + IoReason.of(e)
                    + "；请检查输出位置是否可写、磁盘是否已满、文件是否正被打开");
        }
        return Cli.FAILED;
    }

    private int check(Ziping opened) throws IOException {
        if (format == ReportFormat.XLSX && target.equals(STDOUT) && ziping.terminal) {
            ziping.err.println("xlsx 不能显示在屏幕上；请用 -o 指定输出文件，例如 -o " + format.fileName());
            return Cli.USAGE;
        }
        Progress progress = ziping.terminal && !quiet ? new ProgressLine(ziping.err) : Progress.NONE;
        CheckResult result = opened.check(inputs, roster, progress);
        report(opened, result);
        return annotated(opened, result) ? result.exitCode() : Cli.FAILED;
    }

    /** False when a copy that was asked for is not there. */
    private boolean annotated(Ziping opened, CheckResult result) throws IOException {
        if (annotate == null) {
            return true;
        }
        AnnotateResult copies = opened.annotate(inputs, result, annotate);
        for (String fault : copies.unwritten()) {
            ziping.err.println(fault);
        }
        say("已生成 " + copies.written().size() + " 份批注副本，在 " + annotate);
        return copies.unwritten().isEmpty();
    }

    private void report(Ziping opened, CheckResult result) throws IOException {
        if (!target.equals(STDOUT)) {
            Path file = opened.report(result, format, inputs, Path.of(target));
            say("已写入 " + file);
        } else if (format == ReportFormat.TEXT) {
            TextReport.write(result.forms(), result.findings(), ziping.out, ziping.terminal && AnsiColours.wanted());
        } else {
            ziping.bytes.write(opened.report(result, format));
            ziping.bytes.flush();
        }
    }

    private void say(String line) {
        if (!quiet) {
            ziping.err.println(line);
        }
    }
}
