package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.job.MergeResult;
import io.github.ziping.job.Progress;
import io.github.ziping.office.OfficeException;
import io.github.ziping.report.Counts;
import io.github.ziping.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;

/** {@code merge}: says on out what was written and on err what was wrong. */
final class MergeRun {
    private final Streams streams;

    MergeRun(Streams streams) {
        this.streams = streams;
    }

    int run(MergeRequest request) {
        boolean separate = request.options().separateForms();
        if (request.target().equals(CommandFrame.STDOUT) && (separate || streams.terminal())) {
            streams.err().println("汇总工作簿" + (separate ? "和单独存放的自评表" : "") + "不能显示在屏幕上；请用 -o 指定输出文件或文件夹");
            return Cli.USAGE;
        }
        String refusal = OutputEnding.refusal(request.target(), "汇总工作簿", ".xlsx", "");
        if (refusal != null) {
            streams.err().println(refusal);
            return Cli.USAGE;
        }
        streams.expect(request.inputs());
        return new CommandFrame(streams, request.office(), request.quiet())
                .run(Ziping::officeToFill, request.target(), (opened, progress) -> merge(request, opened, progress));
    }

    /** Of a year's folder, by the office that it names unless another was given. */
    int run(Path year, MergeRequest request, CommonOptions given) {
        if (request.target().equals(CommandFrame.STDOUT) || request.options().roster() != null) {
            streams.err().println("汇总年度文件夹时，名单用文件夹里的，结果写入文件：去掉 --roster，用 -o 指定输出文件或文件夹");
            return Cli.USAGE;
        }
        String refusal = OutputEnding.refusal(request.target(), "汇总工作簿", ".xlsx", "");
        if (refusal != null) {
            streams.err().println(refusal);
            return Cli.USAGE;
        }
        return new YearFrame(streams, given).run(year, folder -> request.target(), (opened, folder, progress) -> {
            try {
                MergeResult result = opened.merge(folder, Path.of(request.target()), request.options(), progress);
                report(result, request.quiet());
                return result.exitCode();
            } catch (OfficeException e) {
                streams.err().println(e.text());
                return Cli.FAILED;
            }
        });
    }

    private int merge(MergeRequest request, Ziping opened, Progress progress) throws OfficeException, IOException {
        MergeResult result = request.target().equals(CommandFrame.STDOUT)
                ? opened.merge(request.inputs(), streams.bytes(), request.options(), progress)
                : opened.merge(request.inputs(), Path.of(request.target()), request.options(), progress);
        report(result, request.quiet());
        return result.exitCode();
    }

    private void report(MergeResult result, boolean quiet) {
        int omittedCount = TextReport.writeUrgent(result.findings(), streams.err());
        result.unwritten().forEach(streams.err()::println);
        if (result.isTooBig()) {
            streams.err()
                    .println("汇总了 " + result.forms() + " 个项目，工作表太多，Excel 和 WPS 打开会很慢；建议加上 --forms apart，把自评表另存到文件夹");
        }
        if (quiet) {
            return;
        }
        if (result.file() != null) {
            streams.out().println(result.file());
        }
        if (result.folder() != null) {
            streams.out().println(result.folder());
        }
        TextReport.writePassedOver(result.findings(), streams.err());
        StringBuilder summary = new StringBuilder("已汇总 ").append(result.forms()).append(" 份自评表");
        FillRun.append(summary, "份重复报送、不计入合计", result.repeated());
        FillRun.append(summary, "份输入无法读取", result.unreadable());
        FillRun.append(summary, "份因有错误未汇总", result.refused());
        FillRun.append(summary, "份自评表未能写入", result.unwritten().size());
        summary.append("；").append(Counts.inWords(result.findings()));
        if (omittedCount > 0) {
            summary.append(result.forms() == 0 ? "（全部问题见 ziping check）" : "（全部问题见工作表“问题清单”）");
        }
        streams.err().println(summary);
    }
}
