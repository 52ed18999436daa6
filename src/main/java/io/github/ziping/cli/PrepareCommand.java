package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.job.PrepareOptions;
import io.github.ziping.job.PrepareResult;
import io.github.ziping.job.Progress;
import io.github.ziping.report.Counts;
import io.github.ziping.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ziping prepare}. */
@Command(name = "prepare", description = "为每个项目生成一份预填的部门填报表和一份发放清单：根据项目名单、绩效目标申报表、JSON 或往年的自评表（--year），名单和往年的表按项目名称对应。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class PrepareCommand implements Callable<Integer> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /** As many notes are shown; all are in the list. */
    private static final int SHOWN = 40;

    @ParentCommand
    private ZipingCommand ziping;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description =
                    "项目名单（含“项目名称”一列的表格）、当年的绩效目标申报表、往年的自评表或填报表（.xlsx、.xlsm、.xls、.docx、.doc、.wps）、JSON 文件，或含有它们的文件夹、压缩包（.zip）和邮件（.eml）。")
    private List<Path> inputs = List.of();

    @Option(
            names = "-o",
            paramLabel = "DIR",
            defaultValue = FillRequest.DEFAULT_FOLDER,
            description = "输出文件夹，默认 ${DEFAULT-VALUE}；与 --list 一起用时也可以是文件。")
    private Path target;

    @Option(names = "--year", paramLabel = "YEAR", description = "填报年度：往年的表沿用名称、目标、指标值和分值，清空金额、完成情况、得分和原因。")
    private @Nullable Integer year;

    @Option(names = "--lock-known", description = "锁定已经预填的格子（无密码，可撤销保护）。")
    private boolean lockKnown;

    @Option(names = "--list", description = "只生成一份空白的项目名单，填好后用来生成填报表。")
    private boolean list;

    @Mixin
    private CommonOptions given = new CommonOptions();

    @Override
    public Integer call() {
        if (list != inputs.isEmpty()) {
            ziping.streams
                    .err()
                    .println(list ? "--list 只生成空白的项目名单，不需要其他文件" : "请写出项目名单、往年的自评表或 JSON 文件；没有名单的，先用 --list 生成一份空白的");
            return Cli.USAGE;
        }
        if (year != null && !isYear(year)) {
            ziping.streams.err().println("--year 应为四位年份，如 --year 2025");
            return Cli.USAGE;
        }
        String refusal = list
                ? OutputEnding.refusal(target.toString(), "项目名单", ".xlsx", "")
                : OutputEnding.refusalOfFolder(target.toString(), "填报表");
        if (refusal != null) {
            ziping.streams.err().println(refusal);
            return Cli.USAGE;
        }
        return given.run(ziping, Ziping::office, target.toString(), list ? this::list : this::prepare);
    }

    /** Whether an option's value may be a year. */
    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private int list(Ziping opened, Progress progress) throws IOException {
        boolean folder = !target.toString().endsWith(".xlsx");
        if (folder) {
            Files.createDirectories(target);
        }
        Path file = opened.projectList(target);
        if (!given.quiet()) {
            ziping.streams.out().println(file);
        }
        return 0;
    }

    private int prepare(Ziping opened, Progress progress) throws IOException {
        PrepareResult result = opened.prepare(inputs, target, new PrepareOptions(year, lockKnown), hearing(progress));
        TextReport.writeUrgent(result.findings(), ziping.streams.err());
        for (String note :
                result.notes().subList(0, Math.min(SHOWN, result.notes().size()))) {
            ziping.streams.err().println(note);
        }
        for (String fault : result.unwritten()) {
            ziping.streams.err().println(fault);
        }
        if (!given.quiet()) {
            report(result);
        }
        return result.exitCode();
    }

    /** A list says only when it is read how many workbooks it asks for. */
    private Progress hearing(Progress progress) {
        return new Progress() {
            @Override
            public void step(int done, int total, String name) {
                if (done == 1) {
                    ziping.streams.expect(total);
                }
                progress.step(done, total, name);
            }

            @Override
            public void fault(String item, Throwable fault) {
                progress.fault(item, fault);
            }

            @Override
            public void remark(String item, String text) {
                progress.remark(item, text);
            }
        };
    }

    private void report(PrepareResult result) {
        for (Path file : result.written()) {
            ziping.streams.out().println(file);
        }
        if (result.list() != null) {
            ziping.streams.out().println(result.list());
        }
        TextReport.writePassedOver(result.findings(), ziping.streams.err());
        StringBuilder summary =
                new StringBuilder("已生成 ").append(result.written().size()).append(" 份填报表");
        FillRun.append(summary, "份输入无法读取", result.unreadable());
        FillRun.append(summary, "份未能写入", result.unwritten().size());
        FillRun.append(summary, "处需要核对", result.notes().size());
        if (result.notes().size() > SHOWN) {
            summary.append("（只显示前 ").append(SHOWN).append(" 处）");
        }
        ziping.streams.err().println(summary.append("；").append(Counts.inWords(result.findings())));
    }
}
