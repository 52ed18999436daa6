package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.files.IoReason;
import io.github.ziping.files.RefusedOutputException;
import io.github.ziping.office.OfficeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ziping template}. */
@Command(name = "template", description = "按模板配置（profile.yaml）生成空白模板：form.xlsx（自评表）和 input.xlsx（部门填报表）。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class TemplateCommand implements Callable<Integer> {
    @ParentCommand
    private ZipingCommand ziping;

    @Option(names = "-o", paramLabel = "DIR", description = "输出文件夹，默认 output/模板名称。")
    private @Nullable Path folder;

    @Mixin
    private OfficeOption template = new OfficeOption();

    @Option(names = "--force", description = "输出位置已有的文件即使被修改过，也覆盖。")
    private boolean force;

    @Option(names = "--quiet", description = "不显示结果。")
    private boolean quiet;

    @Override
    public Integer call() {
        Path target = null;
        try {
            Ziping usual = Ziping.office(template.office());
            Ziping opened = force ? usual.overwriting() : usual;
            target = folder != null ? folder : Path.of(FillRequest.DEFAULT_FOLDER, opened.name());
            for (Path file : opened.template(target)) {
                if (!quiet) {
                    ziping.streams.out().println(file);
                }
            }
            return 0;
        } catch (OfficeException e) {
            ziping.streams.err().println(e.text());
        } catch (RefusedOutputException e) {
            ziping.streams.err().println(e.text());
        } catch (IOException e) {
            ziping.streams.err().println("无法写入 " + target + "：" + IoReason.of(e) + "；请检查输出文件夹是否可写");
        }
        return Cli.FAILED;
    }
}
