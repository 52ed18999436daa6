package io.github.ziping.cli;

import io.github.ziping.report.Explained;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ziping explain}. */
@Command(name = "explain", description = "说明审核规则：查什么、为什么、依据、反例和正例、怎么改；不写规则名则列出全部规则。")
@SuppressWarnings("NullAway.Init") // set by picocli
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private ZipingCommand ziping;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "规则名，例如 score-above-weight。")
    private @Nullable String rule;

    @Override
    public Integer call() {
        List<String> lines = rule == null ? Explained.list() : Explained.page(rule);
        if (lines == null) {
            ziping.err.println("没有规则“" + rule + "”；相近的有 " + String.join("、", Explained.nearest(String.valueOf(rule)))
                    + "；全部规则见 ziping explain");
            return Cli.USAGE;
        }
        for (String line : lines) {
            ziping.out.println(line);
        }
        return 0;
    }
}
