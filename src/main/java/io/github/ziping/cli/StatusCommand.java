package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.job.ExitCodes;
import io.github.ziping.job.Progress;
import io.github.ziping.job.year.LedgerFormat;
import io.github.ziping.report.LedgerText;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ziping status}. */
@Command(
        name = "status",
        description =
                "年度文件夹的台账：每个项目发了没有、交了没有、交了几份、采用哪一份、状态（未发放、未交、读不出、有错误、有警告、可上报、已定稿）和问题；对不上名单的文件也列出。不写 -t 时，模板以文件夹里的 设置.txt 为准；要采用旧的一份，在 采用.txt 里写一行文件名；不认识的表头写进 词语.txt，核对过、不用再提醒的写进 确认.txt。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    private ZipingCommand ziping;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "年度文件夹（用 ziping year 建立）；默认当前文件夹。")
    private Path root;

    @Option(
            names = "--format",
            paramLabel = "text|json|xlsx",
            defaultValue = "text",
            description = "格式：text（屏幕）、json 或 xlsx（写入年度文件夹的 台账.xlsx）；默认 ${DEFAULT-VALUE}。")
    private LedgerFormat format;

    @Option(names = "-o", paramLabel = "FILE|-", description = "输出文件，或已有的文件夹，或 -（标准输出）。")
    private @Nullable String target;

    @Mixin
    private CommonOptions given = new CommonOptions();

    @Override
    public Integer call() {
        if (CommandFrame.STDOUT.equals(target) && format == LedgerFormat.XLSX && ziping.streams.terminal()) {
            ziping.streams.err().println("xlsx 不能显示在屏幕上；请用 -o 指定输出文件，例如 -o " + format.fileName());
            return Cli.USAGE;
        }
        String refusal = target == null
                ? null
                : OutputEnding.refusal(
                        target,
                        "格式为 " + format.name().toLowerCase(Locale.ROOT) + " 的台账",
                        format.fileName(),
                        "加上相应的 --format");
        if (refusal != null) {
            ziping.streams.err().println(refusal);
            return Cli.USAGE;
        }
        return new YearFrame(ziping.streams, given).run(root, this::target, this::status);
    }

    /** A workbook belongs into the folder, what can be read as it is onto the screen. */
    private String target(YearFolder folder) {
        if (target != null) {
            return target;
        }
        return format == LedgerFormat.XLSX ? folder.ledger().toString() : CommandFrame.STDOUT;
    }

    private int status(Ziping opened, YearFolder folder, Progress progress) throws YearFolderException, IOException {
        Ledger ledger;
        try {
            ledger = opened.ledger(folder, progress);
        } catch (IOException e) {
            return new YearFrame(ziping.streams, given).unreadable(root, e);
        }
        String out = target(folder);
        if (!out.equals(CommandFrame.STDOUT)) {
            Path file = opened.ledger(ledger, format, folder, Path.of(out));
            say("已写入 " + file);
            say(LedgerText.summary(ledger));
        } else if (format == LedgerFormat.TEXT) {
            LedgerText.write(ledger, ziping.streams.out());
        } else {
            ziping.streams.bytes().write(opened.ledger(ledger, format));
            ziping.streams.bytes().flush();
        }
        return ExitCodes.of(ledger);
    }

    private void say(String line) {
        if (!given.quiet()) {
            ziping.streams.err().println(line);
        }
    }
}
