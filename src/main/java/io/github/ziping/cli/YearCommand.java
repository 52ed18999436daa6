package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.files.IoReason;
import io.github.ziping.files.RefusedOutputException;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.year.YearResult;
import io.github.ziping.office.OfficeException;
import io.github.ziping.report.TextReport;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import io.github.ziping.year.YearSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ziping year}. */
@Command(name = "year", description = "建立一个年度文件夹：名单、发放、收件、退回、上报和台账；已有的内容不改动，缺的补上。收到的文件放进“收件”，进展用 ziping status 看。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class YearCommand implements Callable<Integer> {
    @ParentCommand
    private ZipingCommand ziping;

    @Parameters(paramLabel = "FOLDER", description = "年度文件夹，例如 2025年度自评。")
    private Path root;

    @Option(
            names = "--roster",
            paramLabel = "LIST",
            description = "项目名单（.xlsx、.xlsm、.xls，含“项目名称”一列），复制为文件夹里的“名单”；不写则放一份空白的名单。")
    private @Nullable Path roster;

    @Option(names = "--year", paramLabel = "YEAR", description = "评价年度，默认取文件夹名里的年份。")
    private @Nullable Integer year;

    @Mixin
    private OfficeOption template = new OfficeOption();

    @Mixin
    private PasswordOption protection = new PasswordOption();

    @Option(names = "--quiet", description = "只显示问题，不显示结果。")
    private boolean quiet;

    @Override
    public Integer call() {
        if (year != null && !PrepareCommand.isYear(year)) {
            ziping.streams.err().println("--year 应为四位年份，如 --year 2025");
            return Cli.USAGE;
        }
        YearFolder folder = new YearFolder(root);
        try {
            Ziping opened = new OfficeRequest(template.office(), protection.password(), Map.of(), false)
                    .open(Ziping::office, ziping.streams);
            report(opened.createYear(root, roster, settings(folder)));
            return 0;
        } catch (OfficeException e) {
            ziping.streams.err().println(e.text());
        } catch (YearFolderException e) {
            ziping.streams.err().println(e.text());
        } catch (UnreadableException e) {
            for (Finding finding : e.findings()) {
                ziping.streams.err().println(finding);
            }
            ziping.streams.err().println("名单 " + roster + " 不能用，没有建立 " + root);
        } catch (RefusedOutputException e) {
            ziping.streams.err().println(e.text());
        } catch (IOException e) {
            ziping.streams.err().println("无法写入 " + root + "：" + IoReason.of(e) + "；请检查位置是否可写、磁盘是否已满，再次运行会补上缺的部分");
        }
        return Cli.FAILED;
    }

    private YearSettings settings(YearFolder folder) {
        String office = template.office();
        String told = Ziping.builtInOffices().contains(office) ? office : folder.tellOffice(Path.of(office));
        return new YearSettings(year == null ? YearSettings.yearIn(folder.name()) : year, told, null, List.of());
    }

    private void report(YearResult result) {
        TextReport.writeUrgent(result.findings(), ziping.streams.err());
        result.notes().forEach(ziping.streams.err()::println);
        if (quiet) {
            return;
        }
        result.made().forEach(ziping.streams.out()::println);
        Path list = result.roster();
        ziping.streams
                .err()
                .println((result.projects() == 0
                                ? "已建好 " + root + "，先填写名单 " + list
                                : "已建好 " + root + "，名单上有 " + result.projects() + " 个项目")
                        + "；生成填报表用 ziping prepare " + list + " -o "
                        + result.folder().sent() + "；收到的文件放进 "
                        + result.folder().received() + "；看台账用 ziping status " + root);
    }
}
