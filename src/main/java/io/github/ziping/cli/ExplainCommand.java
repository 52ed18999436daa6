package io.github.ziping.cli;

import io.github.ziping.Ziping;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ziping explain}. */
@Command(name = "explain", description = "说明审核规则：查什么、为什么、依据、反例、正例、怎么改；不写 RULE 时列出全部规则。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private ZipingCommand ziping;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "规则的标识，例如 weights-not-100；省略时列出全部规则。")
    private @Nullable String rule;

    @Override
    public Integer call() {
        try {
            Ziping.explain(rule).lines().forEach(ziping.streams.out()::println);
            return 0;
        } catch (IllegalArgumentException e) {
            ziping.streams.err().println(e.getMessage());
            return Cli.USAGE;
        }
    }
}
