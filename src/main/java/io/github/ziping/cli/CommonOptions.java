package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.office.OfficeSession;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What each command that reads forms takes besides its inputs, and how it begins and ends. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class CommonOptions {
    @Mixin
    private OfficeOption template = new OfficeOption();

    @Option(names = "--quiet", description = "只显示问题，不显示进度和结果。")
    private boolean quiet;

    @Option(names = "--force", description = "输出位置已有的文件即使不是本程序生成的、或生成后被修改过，也覆盖。")
    private boolean force;

    @Mixin
    private PasswordOption protection = new PasswordOption();

    @Option(
            names = "--word",
            paramLabel = "表头=字段",
            description =
                    "这一次把某个表头当作某个字段读，例如 --word 参考分值=weight；可以写多次。字段名见 docs/glossary.md，常用的有 target、actual、weight、score、deviation。")
    private Map<String, String> words = new LinkedHashMap<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The office, the password and the words that were given. */
    OfficeRequest office() {
        return office(Ziping.DEFAULT_OFFICE);
    }

    /** The same, with the office that is meant where none was given. */
    OfficeRequest office(String usual) {
        for (Map.Entry<String, String> word : words.entrySet()) {
            String refusal = OfficeSession.refusalOf(word.getValue());
            if (refusal != null) {
                throw new ParameterException(
                        command.commandLine(), "--word " + word.getKey() + "=" + word.getValue() + "：" + refusal);
            }
        }
        return new OfficeRequest(template.office(usual), protection.password(), words, force);
    }

    boolean quiet() {
        return quiet;
    }

    /** As {@link CommandFrame#run}, with what was given here. */
    int run(ZipingCommand ziping, CommandFrame.Opener office, String target, CommandFrame.Work work) {
        return new CommandFrame(ziping.streams, office(), quiet).run(office, target, work);
    }
}
