package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.office.OfficeException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ziping explain}. */
@Command(name = "explain", description = "说明审核规则：查什么、为什么、依据、反例、正例、怎么改，按 -t 办公室的数字和级别；不写 RULE 时列出全部规则。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private ZipingCommand ziping;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "规则的标识，例如 weights-not-100；省略时列出全部规则。")
    private @Nullable String rule;

    @Mixin
    private OfficeOption template = new OfficeOption();

    @Override
    public Integer call() {
        try {
            Ziping opened = OfficeRequest.plain(template.office()).open(Ziping::office);
            opened.warnings().forEach(ziping.streams.err()::println);
            String text = rule == null ? opened.rules() : opened.page(rule);
            text.lines().forEach(ziping.streams.out()::println);
            return 0;
        } catch (OfficeException e) {
            ziping.streams.err().println(e.text());
            return Cli.FAILED;
        } catch (IllegalArgumentException e) {
            ziping.streams.err().println(e.getMessage());
            return Cli.USAGE;
        }
    }
}
