package io.github.ziping.cli;

import io.github.ziping.Ziping;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The commands as a page for {@code man}. picocli's own generator writes AsciiDoc, which a Ruby program would have to turn into
 * roff.
 */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String of(CommandLine commands) {
        ManPage page = new ManPage();
        page.heading(commands.getCommandSpec());
        for (Map.Entry<String, CommandLine> command : commands.getSubcommands().entrySet()) {
            page.command(command.getKey(), command.getValue().getCommandSpec());
        }
        page.exitCodes();
        return page.page.toString();
    }

    private void heading(CommandSpec ziping) {
        line(".TH ZIPING 1 \"\" \"ziping " + Ziping.version() + "\" 自评");
        section("名称");
        text("ziping \\- " + description(ziping));
        section("用法");
        text(".B ziping");
        text("\\fIcommand\\fR [\\fIoption\\fR]... [\\fIinput\\fR]...");
        text("不写命令时，/opt/ziping/ziping 打开网页版；写文件或文件夹的路径时，审核它们并打开报告。");
        section("命令");
    }

    private void command(String name, CommandSpec spec) {
        line(".SS " + escaped(name));
        text(description(spec));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            item(parameter.paramLabel(), parameter);
        }
        for (OptionSpec option : spec.options()) {
            String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
            item(String.join(", ", option.names()) + label, option);
        }
    }

    private void item(String name, ArgSpec spec) {
        line(".TP");
        line("\\fB" + escaped(name) + "\\fR");
        text(escaped(String.join(" ", spec.description())));
    }

    private void exitCodes() {
        section("退出码");
        text("0 完成；1 完成但发现错误；2 参数有误；3 部分文件无法读取，其余已完成；4 没有完成任何一份，或无法写入。");
    }

    private static String description(CommandSpec spec) {
        return escaped(String.join(" ", spec.usageMessage().description()));
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void text(String text) {
        line(text);
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("%n", " ").replace("%%", "%").replace("\\", "\\e").replace("-", "\\-");
    }
}
