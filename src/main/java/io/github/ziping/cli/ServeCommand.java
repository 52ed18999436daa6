package io.github.ziping.cli;

import io.github.ziping.serve.PageServer;
import io.github.ziping.serve.ServeOptions;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ziping serve}. */
@Command(
        name = "serve",
        description = "网页版：在本机打开年度文件夹的台账、收件、审核、退回、汇总和上报；不写文件夹时，打开审核和生成单个文件的页面，不保存任何内容。只有本机能打开，除非写 --lan。按 Ctrl+C 结束。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private ZipingCommand ziping;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "年度文件夹（用 ziping year 建立）。")
    private @Nullable Path folder;

    @Option(names = "--port", paramLabel = "N", description = "端口；默认 8765，被占用时用后面的端口。0 表示任意空闲端口。")
    private @Nullable Integer port;

    @Option(names = "--open", description = "启动后打开浏览器。")
    private boolean open;

    @Option(names = "--lan", description = "局域网内的单位可以用各自的链接打开自己的页面；中心的页面需要口令链接。")
    private boolean lan;

    @Mixin
    private OfficeOption template = new OfficeOption();

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        if (port != null && (port < 0 || port > 65_535)) {
            ziping.streams.err().println("端口 " + port + " 不对；端口是 0 到 65535 的整数，例如 --port 8765");
            return Cli.USAGE;
        }
        if (ziping.streams.alone()) {
            OptionalInt elsewhere = SmallProcess.run(
                    command.commandLine().getParent().getParseResult().originalArgs());
            if (elsewhere.isPresent()) {
                return elsewhere.getAsInt();
            }
        }
        try (PageServer server = PageServer.start(new ServeOptions(folder, template.named(), port, lan))) {
            ziping.streams.out().println("网页已打开：" + server.address());
            if (lan) {
                ziping.streams.out().println("链接里有汇总单位的口令，不要外传。局域网里其他电脑打开汇总单位的页面用：");
                server.links().forEach(link -> ziping.streams.out().println("  " + link));
                ziping.streams.out().println("各单位的链接在 发放清单.xlsx 里，口令在年度文件夹的 链接.txt 里。没有加密（HTTP），只在可信的内部网络里使用。");
            }
            ziping.streams.out().println("按 Ctrl+C 结束。");
            ziping.streams.out().flush();
            if (open) {
                Browser.open(server.address(), ziping.streams);
            }
            SmallProcess.parent().get();
            return 0;
        } catch (YearFolderException e) {
            ziping.streams.err().println(e.text());
        } catch (IOException e) {
            ziping.streams.err().println(String.valueOf(e.getMessage()));
        }
        return Cli.FAILED;
    }
}
