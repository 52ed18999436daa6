package io.github.ziping.cli;

import io.github.ziping.Ziping;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes picocli speak Chinese: headings, help options and what it says about mistakes. */
final class ChineseHelp {
    private ChineseHelp() {}

    static CommandLine configure(CommandLine command, PrintWriter out, PrintWriter err) {
        headings(command);
        return command.setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, name -> Path.of(text(name)))
                .registerConverter(String.class, ChineseHelp::text)
                .setUsageHelpLongOptionsMaxWidth(20)
                .setParameterExceptionHandler(ChineseHelp::mistake);
    }

    /** Nothing is a mistake, as of a variable of the shell that is not set: as a name it would mean the current folder. */
    private static String text(String given) {
        if (given.isEmpty()) {
            throw new CommandLine.TypeConversionException("empty");
        }
        return given;
    }

    private static void headings(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.usageMessage()
                .synopsisHeading("用法：")
                .synopsisSubcommandLabel("COMMAND")
                .parameterListHeading("%n参数：%n")
                .optionListHeading("%n选项：%n")
                .commandListHeading("%n命令：%n")
                .adjustLineBreaksForWideCJKCharacters(true)
                .width(100);
        spec.version("ziping " + Ziping.version());
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("显示帮助。")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("显示版本。")
                .build());
        spec.addOption(OptionSpec.builder(DebugLog.OPTION)
                .description("程序出错时，把详细记录写入当前文件夹的 " + DebugLog.FILE + "。")
                .build());
        for (CommandLine sub : command.getSubcommands().values()) {
            headings(sub);
        }
    }

    private static int mistake(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(describe(e));
        command.getErr().println("查看用法：" + command.getCommandSpec().qualifiedName() + " --help");
        return Cli.USAGE;
    }

    private static String describe(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return "不认识的参数：" + String.join(" ", unmatched.getUnmatched());
        }
        if (e instanceof CommandLine.MissingParameterException missing) {
            StringBuilder names = new StringBuilder();
            for (CommandLine.Model.ArgSpec arg : missing.getMissing()) {
                String name = arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
                names.append(names.length() == 0 ? "" : "、").append(name);
            }
            return "缺少参数：" + names;
        }
        if (e instanceof CommandLine.OverwrittenOptionException) {
            return "选项重复：" + e.getArgSpec().paramLabel();
        }
        if (e.getArgSpec() instanceof OptionSpec option && option.type().isEnum()) {
            return "选项 " + option.longestName() + " 的值不认识：" + e.getValue() + "，应为 " + option.paramLabel();
        }
        CommandLine.Model.ArgSpec argument = e.getArgSpec();
        if (argument == null) {
            return "参数有误：" + e.getMessage();
        }
        String value = String.valueOf(e.getValue());
        boolean option = argument instanceof OptionSpec;
        String name = option ? "选项 " + ((OptionSpec) argument).longestName() : "参数 " + argument.paramLabel();
        if (e.getValue() != null && value.isEmpty()) {
            return name + " 是空的" + (option ? "" : "：写上文件或文件夹的名称，当前文件夹是“.”");
        }
        if (argument.typeInfo().isMap()) {
            return name + " 应写成 " + argument.paramLabel() + "：" + value;
        }
        Class<?> type = argument.type();
        if (type == int.class || type == Integer.class) {
            return name + " 应为整数：" + value;
        }
        return "参数有误：" + e.getMessage();
    }
}
