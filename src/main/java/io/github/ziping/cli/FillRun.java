package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.files.IoReason;
import io.github.ziping.job.FillResult;
import io.github.ziping.office.OfficeException;
import io.github.ziping.report.Counts;
import io.github.ziping.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** {@code fill}: says on out what was written and on err what was wrong. */
final class FillRun {
    private final Streams streams;
    private final PrintWriter out;
    private final PrintWriter err;

    FillRun(Streams streams) {
        this.streams = streams;
        this.out = streams.out();
        this.err = streams.err();
    }

    int run(FillRequest options) {
        String refusal = OutputEnding.refusalOfFolder(options.folder().toString(), "自评表");
        if (refusal != null) {
            err.println(refusal);
            return Cli.USAGE;
        }
        streams.expect(options.inputs());
        try {
            Ziping ziping = options.office().open(Ziping::officeToFill, streams);
            FillResult result = ziping.fill(
                    options.inputs(), options.folder(), options.strict(), streams.progress(options.quiet()));
            report(result, options);
            return result.exitCode();
        } catch (OfficeException e) {
            err.println(e.text());
        } catch (IOException e) {
            err.println("无法搜索输入文件夹：" + IoReason.of(e));
        }
        return Cli.FAILED;
    }

    private void report(FillResult result, FillRequest options) {
        int omittedCount = TextReport.writeUrgent(result.findings(), err);
        for (String fault : result.unwritten()) {
            err.println(fault);
        }
        if (options.quiet()) {
            return;
        }
        for (Path file : result.written()) {
            out.println(file);
        }
        TextReport.writePassedOver(result.findings(), err);
        StringBuilder summary =
                new StringBuilder("已生成 ").append(result.written().size()).append(" 份自评表");
        append(summary, "份输入无法读取", result.unreadable());
        append(summary, "份因有错误未生成", result.refused());
        append(summary, "份未能写入", result.unwritten().size());
        summary.append("；").append(Counts.inWords(result.findings()));
        if (omittedCount > 0) {
            summary.append("（全部问题见 ziping check）");
        }
        err.println(summary);
    }

    static void append(StringBuilder summary, String words, int count) {
        if (count > 0) {
            summary.append("，").append(count).append(' ').append(words);
        }
    }
}
