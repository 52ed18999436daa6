package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.files.IoReason;
import io.github.ziping.files.RefusedOutputException;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.office.OfficeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ziping template}. */
@Command(
        name = "template",
        description = "按模板配置（profile.yaml）生成空白模板：form.xlsx（自评表）和 input.xlsx（部门填报表）；或者按一张现成的表起草一个办公室的模板文件夹。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class TemplateCommand implements Callable<Integer> {
    @ParentCommand
    private ZipingCommand ziping;

    @Option(names = "-o", paramLabel = "DIR", description = "输出文件夹，默认 output/模板名称；起草时默认 output/表的文件名。")
    private @Nullable Path folder;

    @Option(
            names = "--from",
            paramLabel = "FORM",
            description = "按这张自评表（空白的或填好的 .xlsx、.xls）起草模板文件夹：profile.yaml、checks.yaml、form.xlsx、input.xlsx 和草稿说明，供人核对。")
    private @Nullable Path form;

    @Option(names = "--force", description = "输出位置已有的文件即使被修改过，也覆盖。")
    private boolean force;

    @Mixin
    private OfficeOption template = new OfficeOption();

    @Mixin
    private PasswordOption protection = new PasswordOption();

    @Option(names = "--quiet", description = "不显示结果。")
    private boolean quiet;

    @Override
    public Integer call() {
        Path target = folder;
        try {
            Ziping opened =
                    new OfficeRequest(template.office(), protection.password(), Map.of(), force).open(Ziping::office);
            target = folder != null ? folder : Path.of(FillRequest.DEFAULT_FOLDER, usualName(opened));
            opened.warnings().forEach(ziping.streams.err()::println);
            show(form == null ? opened.template(target) : opened.draft(form, target));
            if (form != null) {
                Ziping.office(target.toString()).warnings().forEach(ziping.streams.err()::println);
            }
            return 0;
        } catch (OfficeException e) {
            ziping.streams.err().println(e.text());
        } catch (UnreadableException e) {
            for (Finding finding : e.findings()) {
                ziping.streams.err().println(form + "：" + finding.message() + "。改法：" + finding.remedy());
            }
        } catch (RefusedOutputException e) {
            ziping.streams.err().println(e.text());
        } catch (IOException e) {
            ziping.streams.err().println("无法写入 " + target + "：" + IoReason.of(e) + "；请检查输出文件夹是否可写");
        }
        return Cli.FAILED;
    }

    private void show(List<Path> written) {
        if (!quiet) {
            written.forEach(ziping.streams.out()::println);
        }
    }

    /** The office's name, or that of the file without its ending. */
    private String usualName(Ziping opened) {
        String file = form == null ? opened.name() : String.valueOf(form.getFileName());
        int dot = file.lastIndexOf('.');
        return form == null || dot <= 0 ? file : file.substring(0, dot);
    }
}
