package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.job.ReturnResult;
import io.github.ziping.year.YearFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ziping return}. */
@Command(
        name = "return",
        description =
                "退回修改：有错误或警告的自评表，按实施单位各放一个文件夹，里面是批注副本和一份退回说明（可直接粘贴到邮件里），说明里也列出读不出的文件和未交的项目。给出年度文件夹时，退回台账里采用的那一份；不写 -t 时，模板以文件夹里的 设置.txt 为准。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class ReturnCommand implements Callable<Integer> {
    private static final Path HERE = Path.of(".");
    private static final Path USUAL_TARGET = Path.of("退回");

    @ParentCommand
    private ZipingCommand ziping;

    @Parameters(
            arity = "0..*",
            paramLabel = "FOLDER|INPUT",
            description = "年度文件夹（用 ziping year 建立），默认当前文件夹；或者要审核并退回的自评表、填报表，或含有它们的文件夹、压缩包和邮件。")
    private List<Path> inputs = List.of();

    @Option(names = "-o", paramLabel = "DIR", description = "输出文件夹；默认年度文件夹里的“退回”，或当前文件夹里的“退回”。")
    private @Nullable Path target;

    @Mixin
    private CommonOptions given = new CommonOptions();

    @Override
    public Integer call() {
        String refusal = target == null ? null : OutputEnding.refusalOfFolder(target.toString(), "退回的文件");
        if (refusal != null) {
            ziping.streams.err().println(refusal);
            return Cli.USAGE;
        }
        List<Path> years = inputs.stream().filter(YearFolder::isAt).toList();
        if (inputs.isEmpty() || years.size() == 1 && inputs.size() == 1) {
            return year(inputs.isEmpty() ? HERE : inputs.get(0));
        }
        if (!years.isEmpty()) {
            ziping.streams.err().println("年度文件夹要单独给出，例如 ziping return " + years.get(0));
            return Cli.USAGE;
        }
        ziping.streams.expect(inputs);
        Path into = target == null ? USUAL_TARGET : target;
        return given.run(
                ziping,
                Ziping::office,
                into.toString(),
                (opened, progress) -> told(opened.returnForms(inputs, into, progress)));
    }

    private int year(Path root) {
        YearFrame frame = new YearFrame(ziping.streams, given);
        return frame.run(root, folder -> folder.returned().toString(), (opened, folder, progress) -> {
            try {
                ReturnResult result = opened.returnForms(folder, target, progress);
                if (result.nothing()) {
                    ziping.streams.err().println("名单上没有项目，没有可退回的；看台账用 ziping status " + folder.root());
                }
                return told(result);
            } catch (IOException e) {
                return frame.unreadable(folder.root(), e);
            }
        });
    }

    private int told(ReturnResult result) {
        result.notReturned().forEach(ziping.streams.err()::println);
        result.unwritten().forEach(ziping.streams.err()::println);
        if (!result.leftovers().isEmpty()) {
            ziping.streams.err().println("下列文件是以前退回的，这次不退回，不需要的请移走：");
            result.leftovers().forEach(file -> ziping.streams.err().println("  " + file));
        }
        if (!given.quiet()) {
            result.units().forEach(unit -> ziping.streams.out().println(line(unit)));
            ziping.streams.out().println(summary(result));
        }
        return result.exitCode();
    }

    private static String line(ReturnResult.Returned unit) {
        List<String> parts = new ArrayList<>();
        if (unit.forms() > 0) {
            parts.add(unit.forms() + " 份需要修改（错误 " + unit.errors() + "，警告 " + unit.warnings() + "）");
        }
        if (unit.unread() > 0) {
            parts.add(unit.unread() + " 个文件读不出");
        }
        if (unit.missing() > 0) {
            parts.add(unit.missing() + " 个项目未交");
        }
        return unit.folder() + "：" + String.join("，", parts);
    }

    private static String summary(ReturnResult result) {
        int forms =
                result.units().stream().mapToInt(ReturnResult.Returned::forms).sum();
        return result.units().isEmpty()
                ? "没有需要退回的自评表"
                : "共退回 " + result.units().size() + " 个单位、" + forms + " 份自评表，在 " + result.folder();
    }
}
